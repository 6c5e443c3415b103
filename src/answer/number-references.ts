import { formatOscola } from "../citation/oscola.ts";
import type { AnswerSentence, Reference } from "../domain/answer.ts";
import { formatArticle, formatPinpoint } from "../domain/pinpoint.ts";
import type { Register } from "../domain/register.ts";
import type { DraftQuote, VerifiedSentence } from "./draft-sentence.ts";

/** Sentences with their citations numbered, and the numbered references. */
export interface NumberedSentences {
  readonly sentences: readonly AnswerSentence[];
  readonly references: readonly Reference[];
}

/** What references are made with; the language is the answer's, as an ISO 639-1 code. */
export interface ReferenceParts {
  readonly register: Register;
  readonly language: string;
}

/** Numbers the quotes of verified sentences in order of first use; a quote used twice keeps its number. */
export function numberReferences(
  verified: readonly VerifiedSentence[],
  parts: ReferenceParts,
): NumberedSentences {
  const references = new Map<string, Reference>();
  const sentences = verified.map(({ text, support, quotes }): AnswerSentence => {
    const citations = quotes.map((quote) => {
      const key = `${quote.document.id} ${quote.span.start}-${quote.span.end} ${quote.place ? formatPinpoint(quote.place) : ""}`;
      const known = references.get(key) ?? createReference(quote, references.size + 1, parts);
      references.set(key, known);
      return known.n;
    });
    return { text, citations, support };
  });
  return { sentences, references: [...references.values()] };
}

function createReference(quote: DraftQuote, n: number, { register, language }: ReferenceParts): Reference {
  const { id, title, kind, publisher, url, published, asOf, language: lang } = quote.document;
  const instrument = quote.place && register.find(quote.place.instrument);
  return {
    n,
    passage: quote.passage.id,
    quote: quote.words,
    ...(lang !== null && !lang.startsWith(language) && { lang }),
    span: [quote.span.start, quote.span.end],
    document: { id, title, kind, publisher, url, published, asOf },
    headings: quote.passage.headings,
    ...(quote.passage.locator && { locator: quote.passage.locator }),
    instrument: instrument
      ? { id: instrument.id, shortTitle: instrument.shortTitle, series: instrument.series[0]?.text ?? null }
      : null,
    article: quote.place && instrument ? formatArticle(quote.place) : null,
    cite:
      instrument && quote.place
        ? formatOscola({ instrument, pinpoints: [quote.place] })
        : formatOscola({ document: quote.document }),
  };
}

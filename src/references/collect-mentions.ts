import type { LinkedReferences, Mention, UnresolvedMention } from "../domain/mention.ts";
import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Span } from "../domain/span.ts";
import type { InstrumentReference } from "./instrument-references.ts";
import type { PlacedArticle } from "./placed-article.ts";
import type { ReferenceText } from "./reference-text.ts";

/**
 * Makes the mentions of a text from what was resolved, in text order. An article and the name beside it are one mention;
 * a name alone has a pinpoint without an article. Strangers are no mentions, and a preamble of nothing in particular is none.
 */
export function collectMentions(
  source: ReferenceText,
  articles: readonly PlacedArticle[],
  instruments: readonly InstrumentReference[],
): LinkedReferences {
  const used = new Set<InstrumentReference>();
  const references = articles.map((article) => articleMention(source, article, used));
  const alone = instruments.filter((reference) => reference.sort !== "stranger" && !used.has(reference));
  const all = [...references, ...alone.map((reference) => instrumentMention(source, reference))];
  return {
    mentions: all.flatMap(({ mention }) => mention ?? []).toSorted(byStart),
    unresolved: all.flatMap(({ unresolved }) => unresolved ?? []).toSorted(byStart),
  };
}

interface Outcome {
  readonly mention?: Mention;
  readonly unresolved?: readonly UnresolvedMention[];
}

function articleMention(
  source: ReferenceText,
  article: PlacedArticle,
  used: Set<InstrumentReference>,
): Outcome {
  const { reference, places, instruments, attached } = article;
  const isFirst = attached !== undefined && !used.has(attached);
  if (attached) used.add(attached);
  const beside = isFirst ? spanOf(source, attached) : reference;
  const span = closeBracket(source.text, {
    start: Math.min(reference.start, beside.start),
    end: Math.max(reference.end, beside.end),
  });
  const [instrument, ...others] = instruments;
  if (instrument !== undefined && others.length === 0) {
    const pinpoints = places.map((place): Pinpoint => ({ instrument, ...place }));
    return { mention: { span, pinpoints } };
  }
  const numbered = places.filter((place) => /^\d/.test(place.article) || attached !== undefined);
  return { unresolved: numbered.map((place) => ({ span, ...place, candidates: instruments })) };
}

function instrumentMention(source: ReferenceText, reference: InstrumentReference): Outcome {
  const span = spanOf(source, reference);
  const [instrument, ...others] = reference.instruments;
  if (instrument !== undefined && others.length === 0) {
    return { mention: { span, pinpoints: [{ instrument, article: null, subdivisions: [] }] } };
  }
  return { unresolved: [{ span, article: null, subdivisions: [], candidates: reference.instruments }] };
}

/** "CRC (Article 34" takes in the bracket that closes it. */
function closeBracket(text: string, span: Span): Span {
  const words = text.slice(span.start, span.end);
  const isOpen = words.split("(").length > words.split(")").length;
  return isOpen && text.charAt(span.end) === ")" ? { ...span, end: span.end + 1 } : span;
}

function spanOf(source: ReferenceText, { first, last }: InstrumentReference): Span {
  return { start: source.start(first), end: source.end(last) };
}

function byStart(one: { readonly span: Span }, other: { readonly span: Span }): number {
  return one.span.start - other.span.start || one.span.end - other.span.end;
}

import type { Finding } from "../../domain/finding.ts";
import { overlapsSpan, type Span, shiftSpan, sliceSpan } from "../../domain/span.ts";
import { wordsOf } from "../../text/words.ts";
import { findExpansions } from "./acronyms.ts";
import {
  type AuditContext,
  type AuditedSentence,
  type AuditedText,
  instrumentsNamedIn,
  quoteWords,
  sentencesOf,
} from "./audited-text.ts";
import { withoutMentions } from "./clause-around.ts";
import { isRetold } from "./retelling.ts";
import { titleById } from "./title-by-id.ts";
import type { TreatyPhrases } from "./treaty-phrases.ts";

/** What the check of wording looks at. */
export type WordingContext = AuditContext & { readonly phrases: TreatyPhrases };

/**
 * Checks the words that a text gives as a treaty's own, where the corpus holds the text of the treaty: an acronym spelled out in other
 * words than the treaty's, and words between quotation marks that stand nowhere in it.
 */
export function checkWording(text: AuditedText, context: WordingContext): readonly Finding[] {
  if (text.document.kind === "treaty") return [];
  return sentencesOf(text).flatMap((sentence) => {
    if (!/["“(]/.test(sentence.text) || isRetold(withoutMentions(sentence))) return [];
    const instrument = subjectOf(sentence);
    if (instrument === null || !context.treaties.has(instrument)) return [];
    const ofAcronyms = checkAcronyms(sentence, instrument, context);
    const ofQuotes = checkQuotes(sentence, instrument, context).filter(
      (quoted) => !ofAcronyms.some(({ span }) => overlapsSpan(span, quoted.span)),
    );
    return [...ofAcronyms, ...ofQuotes];
  });
}

/** The one instrument that a sentence names, else that of its passage; null where it names several. */
function subjectOf({ mentions, passage }: AuditedSentence): string | null {
  const [only, ...others] = instrumentsNamedIn(mentions);
  return others.length > 0 ? null : (only ?? passage.subject);
}

function checkAcronyms(
  sentence: AuditedSentence,
  instrument: string,
  context: WordingContext,
): readonly Finding[] {
  return findExpansions(sentence.text).flatMap(({ acronym, span }) => {
    const words = sliceSpan(sentence.text, span);
    const other = context.phrases.findOther({ acronym, words }, instrument);
    if (!other) return [];
    const right = sliceSpan(other.document.text, other.span).replace(/\s+/g, " ");
    return [
      {
        ...quoteWords(sentence.document, shiftSpan(span, sentence.span.start)),
        kind: "wording",
        about: { instrument, article: null, subdivisions: [] },
        problem: `The ${titleById(instrument, context.register)} says “${right}”, not “${words}”.`,
        remedy: `Write “${right}” for ${acronym}.`,
        against: quoteWords(other.document, other.span),
      },
    ];
  });
}

/** Words between quotation marks. */
const quotation = /[“"]([^“”"]{3,300})[”"]/g;
/** Between the name of a treaty or an article and a quotation: the words are its own. */
const saidBefore =
  /^(?!.*[;])[^“"]{0,60}\b(?:say|says|said|reads?|defin\p{L}{1,6}|expressly|words?|terms?|phrase|speaks? of|states?|in full)\b[^“"]{0,40}$/iu;
/** Between a quotation and the article that has it. */
const saidBehind = /^[”",]{0,2},? (?:in|by) the (?:words?|terms?|definition|sense|meaning|language) of $/i;

function checkQuotes(
  sentence: AuditedSentence,
  instrument: string,
  context: WordingContext,
): readonly Finding[] {
  return [...sentence.text.matchAll(quotation)].flatMap(({ 0: whole, 1: words = "", index }) => {
    const span = { start: index, end: index + whole.length };
    if (!isTreatysOwn(sentence, span) || wordsOf(words).length < 2) return [];
    const place = { instrument, language: sentence.document.language };
    const names = context.register.find(instrument);
    const isTitle = names && context.register.namesOf(names).some((name) => name.includes(words));
    if (isTitle || partsOf(words).every((part) => context.phrases.holds(part, place))) return [];
    return [
      {
        ...quoteWords(sentence.document, shiftSpan(span, sentence.span.start)),
        kind: "wording",
        about: { instrument, article: null, subdivisions: [] },
        problem: `The words “${words}” stand nowhere in the text of the ${titleById(instrument, context.register)}.`,
        remedy: "Quote the treaty word for word, or leave out the quotation marks.",
      },
    ];
  });
}

/** Whether a sentence gives a quotation as the words of the instrument or article that it names beside it. */
function isTreatysOwn({ text, span, mentions }: AuditedSentence, quoted: Span): boolean {
  const own = mentions.map((mention) => shiftSpan(mention.span, -span.start));
  const before = own.findLast(({ end }) => end <= quoted.start);
  const behind = own.find(({ start }) => start >= quoted.end);
  return (
    (before !== undefined && saidBefore.test(withoutQuotations(text.slice(before.end, quoted.start)))) ||
    (behind !== undefined && saidBehind.test(text.slice(quoted.end, behind.start)))
  );
}

/** "Defines “picture” as" says what it is that is defined, and then the words. */
function withoutQuotations(words: string): string {
  return words.replace(quotation, "");
}

/** What stands between omissions, insertions and the marks at its ends. */
function partsOf(words: string): readonly string[] {
  return words
    .split(/…|\.\.\.|\[[^\]]{0,60}\]/)
    .map((part) => part.replace(/^[\s.,;:]+/, "").replace(/[\s.,;:]{1,20}$/, ""))
    .filter((part) => /\p{L}/u.test(part));
}

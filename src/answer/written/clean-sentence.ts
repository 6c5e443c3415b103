import { overlapsSpan, type Span } from "../../domain/span.ts";
import { toVisibleText } from "../../text/visible-text.ts";
import { wordsOf } from "../../text/words.ts";

/** The words of a drafted sentence by themselves. */
export interface CleanSentence {
  readonly text: string;
  /** The sources that marks in the text named, in order, each once; they may be numbers of none. */
  readonly cited: readonly number[];
  /** Web addresses in the text, which must stand in a source. */
  readonly addresses: readonly string[];
  /** What makes the sentence unfit to be shown at all; null for nothing. */
  readonly fault: string | null;
}

/** One number or range inside brackets. More than four digits are the number of no source. */
const number = String.raw`\d{1,4}(?:\s?[-–]\s?\d{1,4})?`;
/** "[1]", "[1,2]", "[1-3]", "[1–3]", "【1】", "[^1]". "(1)" and "[Source 1]" are read as words. */
const citation = new RegExp(
  String.raw`\s{0,4}(?:\[\^?(${number}(?:\s?[,;]\s?${number}){0,9})\]|【(\d{1,4})[^】]{0,20}】)`,
  "g",
);
/** A wider range cites nothing in particular. */
const widestRange = 10;

const code = /`[^`]*`/;
const address =
  /(?:\b(?:https?|ftp|file|data|javascript|vbscript|mailto):|\bwww\.|(?<![:\w])\/\/)[^\s<>"“”]{2,}/gi;
const markup = /<\/?[a-z!?][^<>]*>?|!?\[[^\]]*\]\s?[([]|^\s{0,3}\[[^\]]+\]:|&(?:#\w{1,8}|[a-z]{2,8});/im;
const bracketedNumber = /[[【][^\]】]{0,20}\p{Nd}[^\]】]{0,20}[\]】]/u;
/** Emoji and the like; digits and "#" belong to them in Unicode, and not here. */
const pictograph = /\p{Emoji_Presentation}|\p{Extended_Pictographic}\uFE0F/u;
/** Signs that Markdown reads as emphasis, headings, lists and quotations. */
const emphasis = /\*{1,3}|(?<!\w)_{1,3}(?=\S)|(?<=\S)_{1,3}(?!\w)|~~|`/g;
const lineMark = /^\s*(?:#{1,6}\s|>\s?|[-+•]\s|\d{1,2}[.)]\s)+/;

/**
 * Takes from a drafted sentence what is not its words: citation marks, which are read, and signs of Markdown, which mean nothing here. HTML,
 * links, pictures, code and what only looks like a citation make it unfit. A mark inside an address is part of the address.
 */
export function cleanSentence(drafted: string): CleanSentence {
  const visible = toVisibleText(drafted).replaceAll(/\s+/g, " ").trim();
  const addresses = [...visible.matchAll(address)].map(({ 0: words, index }) => ({
    words,
    start: index,
    end: index + words.length,
  }));
  const marks = [...visible.matchAll(citation)].flatMap(({ 0: words, 1: listed, 2: single, index }) => {
    const numbers = readNumbers(listed ?? single ?? "");
    const span = { start: index, end: index + words.length };
    return numbers && !addresses.some((other) => overlapsSpan(other, span)) ? [{ ...span, numbers }] : [];
  });
  const unmarked = without(marks, visible);
  const text = unmarked
    .replace(lineMark, "")
    .replace(emphasis, "")
    .replaceAll(/\s(?=[.,;:!?](?:\s|$))/g, "")
    .trim();
  return {
    text,
    cited: [...new Set(marks.flatMap(({ numbers }) => numbers))],
    addresses: addresses.map(({ words }) => words.replace(/[.,;:!?)\]]+$/, "")),
    fault: findFault(unmarked) ?? (isSentence(text) ? null : "it is no sentence"),
  };
}

/** The text without the words at some spans, which are in order. */
function without(spans: readonly Span[], text: string): string {
  const kept = spans.map(({ start }, at) => text.slice(spans[at - 1]?.end ?? 0, start));
  return [...kept, text.slice(spans.at(-1)?.end ?? 0)].join("");
}

function findFault(text: string): string | null {
  if (code.test(text) || markup.test(text)) return "it holds markup, a link or code";
  if (pictograph.test(text)) return "it holds signs that are no words";
  return bracketedNumber.test(text) ? "it holds a mark that cites nothing" : null;
}

/** Fewer words say nothing on their own. */
const fewestWords = 4;

/** Whether words have the form of a sentence: a beginning, an end, and something between. */
function isSentence(text: string): boolean {
  const isFramed =
    /^["“«„¿¡(]{0,3}[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) && /[.!?…]["”»)\]]{0,3}$/u.test(text);
  return isFramed && /\p{L}/u.test(text) && wordsOf(text).length >= fewestWords;
}

/** The numbers of "1, 3-5"; undefined where a range runs backwards or too far. */
function readNumbers(listed: string): readonly number[] | undefined {
  const ranges = listed.split(/[,;]/).map((part) => part.split(/[-–]/).map(Number));
  if (ranges.some(([first = 0, last = first]) => last < first || last - first >= widestRange))
    return undefined;
  return ranges.flatMap(([first = 0, last = first]) =>
    Array.from({ length: last - first + 1 }, (_, offset) => first + offset),
  );
}

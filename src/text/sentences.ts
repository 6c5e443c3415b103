import { isAbbreviationStop } from "./abbreviations.ts";
import { splitStretches } from "./stretches.ts";

/** Where one sentence stands, `[start, end)` in UTF-16 code units, without surrounding blanks and bullets. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
}

/** An end mark with what closes behind it: quotation marks, brackets, emphasis, numbers of notes. */
const endMark = /([.!?…。！？]+)(?:[ \u00A0\u202F]?»|[)\]"'”’*_]|\[\d{1,3}\])*/g;

/** What may stand before the first word of a sentence. */
const openers = /^[\s“"'‘«‹([*_¿¡—–•-]*/;

/** Blanks, bullets and heading marks, which no sentence begins with. */
const leadingMarks = /^(?:\s|[•◦▪‣●○■□–—*+-]\s|#)*/;

/**
 * Splits a text into its sentences. Blank lines, list items and headings always part; wrapped lines do not. Stops inside
 * "Art. 3(1)(c), e.g. No. 5", "2171 U.N.T.S. 227", "A v. B", « M. Dupont c. État », "p. ej.", "núm. 4" and "10.8" part nothing.
 */
export function splitSentences(text: string): readonly SentenceSpan[] {
  return splitStretches(text).flatMap(({ start, end }) =>
    splitStretch(text.slice(start, end)).map((sentence) => ({
      start: start + sentence.start,
      end: start + sentence.end,
    })),
  );
}

function splitStretch(stretch: string): readonly SentenceSpan[] {
  const sentences: SentenceSpan[] = [];
  let start = lengthOf(leadingMarks, stretch);
  for (const mark of stretch.matchAll(endMark)) {
    const end = mark.index + mark[0].length;
    if (end <= start || !endsSentence({ stretch, start, mark })) continue;
    sentences.push({ start, end });
    start = end + lengthOf(leadingMarks, stretch.slice(end));
  }
  if (start < stretch.length) sentences.push({ start, end: stretch.length });
  return sentences;
}

function endsSentence(place: {
  readonly stretch: string;
  readonly start: number;
  readonly mark: RegExpExecArray;
}): boolean {
  const { stretch, start, mark } = place;
  const [whole, stops = ""] = mark;
  const rest = stretch.slice(mark.index + whole.length);
  if (rest === "" || /^[。！？]/.test(stops)) return true;
  if (!/^\s/.test(rest)) return isMissingSpace(stretch.slice(mark.index - 1), rest);
  const after = rest.slice(lengthOf(openers, rest));
  if (/^\p{Ll}/u.test(after) || isListMarker(stretch.slice(start, mark.index))) return false;
  const before = /[\p{L}\p{N}.]{1,24}$/u.exec(stretch.slice(Math.max(0, mark.index - 24), mark.index))?.[0];
  return whole !== "." || before === undefined || !isAbbreviationStop({ before, after });
}

/** "(Article 23).A UN treaty": behind a bracket or quotation mark, a stop with a capital upon it can only part sentences. */
function isMissingSpace(fromBefore: string, rest: string): boolean {
  return /^[)\]”»]\.$/.test(fromBefore.slice(0, 2)) && /^\p{Lu}(?:\p{Ll}|\s)/u.test(rest);
}

/** The number or letter of a paragraph: "1", "iv", "(a". */
function isListMarker(text: string): boolean {
  return /^\(?(?:\d{1,3}|[ivxlc]{1,5}|\p{L})$/iu.test(text);
}

function lengthOf(prefix: RegExp, text: string): number {
  return prefix.exec(text)?.[0].length ?? 0;
}

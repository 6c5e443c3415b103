import { type Span, shiftSpan, sliceSpan } from "../domain/span.ts";
import { splitSentences } from "../text/sentences.ts";

/** Words in a passage, at most. What has no more stays whole, so that an entry or a short article is found and read as one. */
const maxWords = 200;
/** Words up to which parts of a longer text are gathered. Retrieval was measured on passages of about this length. */
const targetWords = 120;

/**
 * Covers consecutive spans of a text by as few spans of passage length as their joints allow: whole where they are short together, else
 * parted between them, within them between sentences, within those between clauses, and at last between words.
 */
export function packSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const whole = { start: first.start, end: last.end };
  if (countWords(text, whole) <= maxWords) return [whole];
  return gather(
    text,
    spans.flatMap((span) => partLongSpan(text, span, splitters)),
  );
}

/** Joins neighbours as long as they stay within the target. */
function gather(text: string, parts: readonly Span[]): readonly Span[] {
  const gathered: Span[] = [];
  for (const part of parts) {
    const last = gathered.at(-1);
    const joined = { start: last?.start ?? part.start, end: part.end };
    if (last && countWords(text, joined) <= targetWords) gathered[gathered.length - 1] = joined;
    else gathered.push(part);
  }
  return gathered;
}

type Splitter = (text: string) => readonly Span[];

/** From the best joints to the worst. The last always finds one. */
const splitters: readonly Splitter[] = [
  splitSentences,
  (text) => splitAfter(text, /[;:] /g),
  (text) => splitAfter(text, /, /g),
  (text) => splitAfter(text, new RegExp(`(?:\\S+ ){${targetWords}}`, "g")),
];

function partLongSpan(text: string, span: Span, joints: readonly Splitter[]): readonly Span[] {
  const [splitter, ...worse] = joints;
  if (!splitter || countWords(text, span) <= maxWords) return [span];
  const parts = splitter(sliceSpan(text, span)).map((part) => shiftSpan(part, span.start));
  return gather(
    text,
    parts.flatMap((part) => partLongSpan(text, part, worse)),
  );
}

/** Spans that end before the last space of each match and begin after it. */
function splitAfter(text: string, joint: RegExp): readonly Span[] {
  const ends = [...text.matchAll(joint)].map((match) => match.index + match[0].length - 1);
  const starts = [0, ...ends.map((end) => end + 1)];
  return [...ends, text.length]
    .map((end, position) => ({ start: starts[position] ?? 0, end }))
    .filter((span) => span.end > span.start);
}

function countWords(text: string, span: Span): number {
  return sliceSpan(text, span).match(/\S+/g)?.length ?? 0;
}

import { type Span, shiftSpan, sliceSpan } from "../domain/span.ts";
import { splitSentences } from "../text/sentences.ts";

/** Words in a passage, at most. What has no more stays whole, so that an entry or a short article is found and read as one. */
const maxWords = 200;
/** Words up to which parts of a longer text are gathered. Retrieval was measured on passages of about this length. */
const targetWords = 120;

/**
 * Covers consecutive spans of a text by as few spans of passage length as their joints allow: whole where they are short together, else
 * parted between them, within them between paragraphs, then between sentences, parts of sentences, and at last between words.
 */
export function packSpans(text: string, spans: readonly Span[]): readonly Span[] {
  const first = spans[0];
  const last = spans.at(-1);
  if (!first || !last) return [];
  const whole = { start: first.start, end: last.end };
  if (countWords(text, whole) <= maxWords) return [whole];
  return gather(
    text,
    spans.flatMap((span) => partLongSpan(text, span, jointFinders)),
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

/** Finds the positions in a text at which it may be parted. */
type JointFinder = (text: string) => readonly number[];

/** From the best joints to the worst. The last always finds one. */
const jointFinders: readonly JointFinder[] = [
  (text) => endsOf(text, /\S(?=\n\n)/g),
  (text) => splitSentences(text).map((sentence) => sentence.end),
  (text) => endsOf(text, /[;:](?= )/g),
  (text) => endsOf(text, /,(?= )/g),
  (text) => endsOf(text, new RegExp(`(?:\\S+ ){${targetWords - 1}}\\S+`, "g")),
];

function endsOf(text: string, joint: RegExp): readonly number[] {
  return [...text.matchAll(joint)].map((match) => match.index + match[0].length);
}

function partLongSpan(text: string, span: Span, finders: readonly JointFinder[]): readonly Span[] {
  const [findJoints, ...worse] = finders;
  if (!findJoints || countWords(text, span) <= maxWords) return [span];
  const words = sliceSpan(text, span);
  const parts = partAt(words, findJoints(words)).map((part) => shiftSpan(part, span.start));
  return gather(
    text,
    parts.flatMap((part) => partLongSpan(text, part, worse)),
  );
}

/** The parts between positions, without the blanks around them: every word is in one of them. */
function partAt(text: string, positions: readonly number[]): readonly Span[] {
  const ends = [...positions, text.length];
  return ends
    .map((end, place) => {
      const from = ends[place - 1] ?? 0;
      const start = from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0);
      return { start, end };
    })
    .filter((span) => span.end > span.start);
}

function countWords(text: string, span: Span): number {
  return sliceSpan(text, span).match(/\S+/g)?.length ?? 0;
}

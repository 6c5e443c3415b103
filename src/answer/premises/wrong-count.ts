import type { Instrument } from "../../domain/instrument.ts";
import type { Span } from "../../domain/span.ts";
import { findNumbers } from "../../text/numbers.ts";
import type { Told } from "../wording/wording.ts";

const articlesAfter = /^\s+(?:articles|artículos)\b/i;
/** "The first ten articles", "these three articles": some of them, and not all. */
const someOfThem =
  /\b(?:first|last|other|these|those|which|what|most|premiers|derniers|autres|primeros|últimos|otros)\s*$/i;
const wholeOf = /\b(?:the|all|its|les|ses|los|sus)\s*$|['’]s\s*$/i;
/** Fewer than this are more often some articles of the instrument than all. */
const fewestTold = 10;
/** Between a name and its number of articles: "’s whole". */
const longestBetween = 10;

/** Says how many articles an instrument has, where a question tells another number: "Which of the 60 articles of …". */
export function describeWrongCount(
  text: string,
  instrument: Instrument,
  spans: readonly Span[],
): Told | undefined {
  const count = instrument.articles.length;
  if (count === 0) return undefined;
  const wrong = findNumbers(text).find((number) => {
    const before = text.slice(0, number.start);
    const after = text.slice(number.end);
    const isNamedBefore = spans.some(({ end }) => end < number.start && number.start - end < longestBetween);
    const isOfInstrument = isNamedBefore || /^\s+\S+ (?:of|in|du|del?|de la) /i.test(after);
    return (
      number.value >= fewestTold &&
      number.value !== count &&
      articlesAfter.test(after) &&
      isOfInstrument &&
      wholeOf.test(before) &&
      !someOfThem.test(before)
    );
  });
  return wrong && ((wording) => wording.articleCount(instrument));
}

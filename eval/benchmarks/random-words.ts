/** A number from 0 up to, and without, 1. */
export type Random = () => number;

/** Distinct words. Those of rank r come up in proportion to 1 / r, as in running English (Zipf's law). */
const vocabularySize = 30_000;

/** Words that nobody ever wrote, in the order of their ranks. */
export function inventVocabulary(random: Random): readonly string[] {
  return Array.from({ length: vocabularySize }, () => inventWord(random));
}

/** Picks a word. Ranks by the inverse of the distribution function of 1 / r, which is the logarithm. */
export function pickWord(random: Random, vocabulary: readonly string[]): string {
  return vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? "";
}

/** The generator mulberry32 by Tommy Ettinger: 32 bits of state, enough to mix words. The same seed gives the same numbers. */
export function createRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function inventWord(random: Random): string {
  const pick = (letters: string) => letters.charAt(Math.floor(random() * letters.length));
  const syllables = 1 + Math.floor(random() * 3);
  return Array.from(
    { length: syllables },
    () => pick("bcdfghklmnprstvw") + pick("aeiou") + pick("lmnrst"),
  ).join("");
}

import { createRandom, type Random } from "../../src/adapters/lsa-random.ts";

/** What is generated. The same numbers give the same texts. */
export interface PassageSize {
  readonly passages: number;
  readonly seed: number;
}

/** Words of a passage. */
const passageWords = 120;
/** Distinct words; the word of rank r comes up in proportion to 1 / r, as in running English (Zipf's law). */
const vocabularySize = 30_000;
/** Themes, each with words of its own that it prefers; so passages lie in clusters, as real ones do. */
const themes = { count: 200, words: 400 };
/** Of ten words of a passage, this many come from its theme and this many from another. */
const preference = { own: 5, other: 1 };
/** The most frequent words stand for the function words, which nobody asks for. */
const functionWords = 50;
/** Words of a question. */
const questionWords = 5;

/** Texts of 120 words each, with the skewed word frequencies and the themes of real ones. */
export function generatePassages({ passages, seed }: PassageSize): readonly string[] {
  const random = createRandom(seed);
  return Array.from({ length: passages }, () => {
    const [own, other] = [random() % themes.count, random() % themes.count];
    return Array.from({ length: passageWords }, () => {
      const draw = random() % 10;
      if (draw < preference.own) return wordOf(pickThemeWord(own, random));
      return wordOf(
        draw < preference.own + preference.other
          ? pickThemeWord(other, random)
          : pickRank(vocabularySize, random),
      );
    }).join(" ");
  });
}

/** Questions of five words that stand together in one of the passages, none of them among the most frequent. */
export function generateQuestions(
  passages: readonly string[],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly string[] {
  const random = createRandom(seed);
  const frequent = new Set(Array.from({ length: functionWords }, (_, rank) => wordOf(rank)));
  return Array.from({ length: count }, () => {
    const text = passages[random() % passages.length] ?? "";
    const words = [...new Set(text.split(" "))].filter((word) => !frequent.has(word));
    return Array.from({ length: questionWords }, () => words[random() % words.length] ?? "").join(" ");
  });
}

/** A rank by the inverse of the distribution function of 1 / r, which is the logarithm. */
function pickRank(size: number, random: Random): number {
  return Math.floor(size ** (random() / 2 ** 32)) - 1;
}

/** The words that a theme prefers lie spread over the whole vocabulary beyond the function words. */
function pickThemeWord(theme: number, random: Random): number {
  const rank = pickRank(themes.words, random);
  return functionWords + ((rank * themes.count + theme * 7) % (vocabularySize - functionWords));
}

/** The word of a rank: its digits to the base 90, each a syllable. */
function wordOf(rank: number): string {
  const consonants = "bcdfghklmnprstvwxz";
  const syllable = (digit: number) => consonants.charAt(digit % 18) + "aeiou".charAt(Math.floor(digit / 18));
  let word = syllable(rank % 90);
  for (let rest = Math.floor(rank / 90); rest > 0; rest = Math.floor(rest / 90)) word += syllable(rest % 90);
  return `${word}k`;
}

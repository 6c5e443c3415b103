import { englishPhrases } from "./english-phrases.ts";
import { frenchPhrases } from "./french-phrases.ts";
import type { InstructionPhrase } from "./phrase-parts.ts";
import { spanishPhrases } from "./spanish-phrases.ts";

/**
 * Phrases by which texts speak to a machine that reads them, and never to people who read law: to set aside what it was told, to be
 * someone else, to show what it was told, to shape its answer. English, French and Spanish. Each begins with a word of its own and every
 * repetition in it is bounded, so that the search takes time in proportion to the text.
 */
export const instructionPhrases: readonly InstructionPhrase[] = [
  ...englishPhrases,
  ...frenchPhrases,
  ...spanishPhrases,
];

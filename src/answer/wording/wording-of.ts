import { english } from "./english.ts";
import { french } from "./french.ts";
import { spanish } from "./spanish.ts";
import type { Wording } from "./wording.ts";

const wordings: ReadonlyMap<string, Wording> = new Map(
  [english, french, spanish].map((wording) => [wording.language, wording]),
);

/** The words in which an answer in a language, by its ISO 639-1 code, is framed: English for all but French and Spanish. */
export function wordingOf(language: string): Wording {
  return wordings.get(language) ?? english;
}

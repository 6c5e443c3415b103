import { foldWord } from "../text/words.ts";

/** Ordinals up to ten, folded, in the three languages; where gender or position changes the word, each form. */
const ordinals: readonly string[] = [
  "first 1st premier premiere primer primero primera",
  "second 2nd deuxieme seconde segundo segunda",
  "third 3rd troisieme tercer tercero tercera",
  "fourth 4th quatrieme cuarto cuarta",
  "fifth 5th cinquieme quinto quinta",
  "sixth 6th sixieme sexto sexta",
  "seventh 7th septieme septimo septima",
  "eighth 8th huitieme octavo octava",
  "ninth 9th neuvieme noveno novena",
  "tenth 10th dixieme decimo decima",
];

const labels: ReadonlyMap<string, string> = new Map(
  ordinals.flatMap((forms, position) =>
    forms.split(" ").map((form) => [form, String(position + 1)] as const),
  ),
);

/** The label that a folded ordinal word stands for ("first" and "premiere" for "1"), or undefined for any other word. */
export function labelOfFolded(word: string): string | undefined {
  return labels.get(word);
}

/** The same for a word as it stands in a text. */
export function labelOfOrdinal(word: string): string | undefined {
  return labelOfFolded(foldWord(word));
}

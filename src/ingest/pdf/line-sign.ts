import { paragraphLabel } from "../paragraph-label.ts";

/** Private characters are the bullets of the fonts Symbol and Wingdings. */
const bullet = /^([•◦▪▫‣⁃○●■□·*–—➢✓❖-]|[\uF000-\uF0FF]|o(?= )) ?(?=\S)/u;
const label = new RegExp(`^${paragraphLabel}(?= )`);
/** Treaties are typeset with labels that stand before the text, without a stop. */
const bareLabel = /^(?:\d{1,3}|[a-z]|[ivxl]{1,4})$/;

/** What begins a line of a list. */
export interface LineSign {
  /** The bullet, or "1" or "a" for a number or letter; null where the line begins with none. */
  readonly sign: string | null;
  /** The words without a bullet. A number stays: it is part of what is said. */
  readonly words: string;
}

/** Parts the words of a line from its bullet. */
export function parseSign(text: string): LineSign {
  const found = bullet.exec(text);
  if (found?.[1]) return { sign: found[1], words: text.slice(found[0].length) };
  const number = label.exec(text)?.[0];
  return { sign: number === undefined ? null : kindOf(number), words: text };
}

/** The sign that a piece of a line is, where it stands alone before the words: "•", "1" for "2." or "2", "a" for "(b)" or "iv"; else null. */
export function findSign(piece: string): string | null {
  if (bareLabel.test(piece)) return kindOf(piece);
  const { sign, words } = parseSign(`${piece} x`);
  return words === "x" || label.exec(`${piece} x`)?.[0] === piece ? sign : null;
}

function kindOf(number: string): string {
  return /\d/.test(number) ? "1" : "a";
}

import { collapseSpace } from "./collapse-space.ts";
import { paragraphLabel } from "./paragraph-label.ts";

/** A line of plain text. `indent` counts columns; `sign` is the bullet or the kind of number that begins it, else null. */
export interface TextLine {
  readonly indent: number;
  readonly sign: string | null;
  readonly numbered: boolean;
  /** The words without the bullet; a number stays, for it is part of what the text says. */
  readonly text: string;
}

/** Lines longer than this are not broken to a width: screens and typewriters wrap at 60 to 100. */
const maxWrapWidth = 110;
const minWrapWidth = 50;
/** A line that is broken to a width falls short of it by no more than a long word; a broken text has at least this many such lines. */
const longWord = 14;
const minFullLines = 3;
const tabWidth = 4;

const bulletForm = /^([•◦▪▫‣⁃○●■□·*+–—-]|o(?=\s{2,}|\t))\s+(?=\S)/;
const numberForm = new RegExp(`^${paragraphLabel}\\s+(?=\\S)`);

/** Parts a text into groups of lines between empty lines. Lines that were broken to a width are joined again. */
export function parseLines(text: string): readonly (readonly TextLine[])[] {
  const width = findWrapWidth(text);
  const groups: TextLine[][] = [];
  let previous = "";
  for (const written of text.split("\n")) {
    const raw = holdsWords(written) ? written : "";
    const isFollowing = previous.trim() !== "";
    const group = groups.at(-1);
    const last = group?.at(-1);
    const line = parseLine(raw);
    if (raw.trim() !== "") {
      if (!isFollowing || !group || !last) groups.push([line]);
      else if (line.sign === null && isBroken(previous, raw, width)) {
        group[group.length - 1] = { ...last, text: `${last.text} ${line.text}` };
      } else group.push(line);
    }
    previous = raw;
  }
  return groups;
}

/** A line of dashes or stars parts what is above and below it, as an empty line does. */
function holdsWords(line: string): boolean {
  return /[\p{L}\p{N}]/u.test(line);
}

function parseLine(raw: string): TextLine {
  const margin = /^\s*/.exec(raw)?.[0] ?? "";
  const indent = margin.replaceAll("\t", " ".repeat(tabWidth)).length;
  const words = raw.slice(margin.length).trimEnd();
  const bullet = bulletForm.exec(words);
  if (bullet?.[1]) {
    return { indent, sign: bullet[1], numbered: false, text: collapseSpace(words.slice(bullet[0].length)) };
  }
  const number = numberForm.exec(words);
  const sign = number ? (/\d/.test(number[0]) ? "1" : "a") : null;
  return { indent, sign, numbered: number !== null, text: collapseSpace(words) };
}

/** The width to which the text's lines were broken, or null where they were not: where most words stand in longer lines, or few lines are near it. */
function findWrapWidth(text: string): number | null {
  const lengths = text.split("\n").map((line) => line.trimEnd().length);
  const long = lengths.filter((length) => length > maxWrapWidth);
  if (sum(long) * 2 > sum(lengths)) return null;
  const short = lengths.filter((length) => length <= maxWrapWidth);
  const width = short.reduce((widest, length) => Math.max(widest, length), 0);
  const full = short.filter((length) => length > width - longWord).length;
  return width >= minWrapWidth && full >= minFullLines ? width : null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Whether a line ended only because the next line's first word had no room on it. */
function isBroken(line: string, next: string, width: number | null): boolean {
  if (width === null) return false;
  const word = /^\s*(\S+)/.exec(next)?.[1] ?? "";
  return line.trimEnd().length + 1 + word.length > width;
}

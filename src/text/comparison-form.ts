import { type EditMap, Rewriting } from "./edit-map.ts";
import { findWhole } from "./find-whole.ts";

/** Where a quotation stands in its source. `exact` is false where only its comparison form stands there. */
export interface VerbatimMatch {
  readonly start: number;
  readonly end: number;
  readonly exact: boolean;
}

/**
 * The units that are rewritten one at a time: a run of plain characters; a hyphen at a line's end inside a word; characters
 * that nobody sees; white space; any other character with its combining marks, though unseen ones stand between. At most 30 marks are taken at once, the limit
 * of the Stream-Safe Text Format (UAX #15, section 13): to normalise an endless run of marks takes quadratic time.
 */
const units =
  /[!-,.-_a-~]+(?![\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]{0,8}\p{M})|(?<=[\p{L}\p{M}])[-\u00AD\u2010][ \t]*\r?\n[ \t]*(?=\p{Ll})|[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]+|\s+|[^\s\p{M}](?:[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]{0,8}\p{M}){0,30}|\p{M}{1,30}/gu;

/** Characters that nobody sees: soft hyphens, zero-width characters, controls of direction. */
const invisible = /[\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/g;

const foldedSigns: ReadonlyMap<string, string> = new Map([
  ..."‘ ’ ‚ ‛ ′ ‹ › ` ´".split(" ").map((sign) => [sign, "'"] as const),
  ..."“ ” „ ‟ ″ « »".split(" ").map((sign) => [sign, '"'] as const),
  ..."‐ ‑ ‒ – — ― − ﹘ ﹣ －".split(" ").map((sign) => [sign, "-"] as const),
]);

/** A hyphen that ends a line inside a word. */
const lineEndHyphen = /^[-\u00AD\u2010][ \t]*\r?\n/;

/**
 * A text in the form in which quotations are compared, and the map back to the source. NFKC; quotation marks and dashes
 * folded to the typewriter's; soft hyphens and zero-width characters removed; words parted at a line's end joined, with
 * their hyphen where they are one of the compounds ("computer-related"); white space collapsed to one space and trimmed.
 * Case stays, and so do letters of another script: a Cyrillic "а" is not a Latin "a". Takes linear time.
 */
export function toComparisonForm(
  text: string,
  compounds: ReadonlySet<string> = new Set(),
): { readonly text: string; readonly offsets: EditMap } {
  const rewriting = new Rewriting();
  let space: { start: number; end: number } | undefined;
  let isEmpty = true;
  for (const match of text.matchAll(units)) {
    const start = match.index;
    const unit = match[0];
    const end = start + unit.length;
    const isCompound = lineEndHyphen.test(unit) && compounds.has(compoundAt(text, start, end) ?? "");
    const folded = isCompound ? "-" : foldUnit(unit);
    if (folded === " ") space ??= { start, end };
    if (folded === "" || folded === " ") continue;
    if (space && !isEmpty) rewriting.replace(space, " ");
    if (folded === unit) rewriting.keep(unit, start);
    else rewriting.replace({ start, end }, folded);
    space = undefined;
    isEmpty = false;
  }
  return rewriting.finish();
}

/** What a unit becomes: "" where it is removed, " " where it is white space. */
function foldUnit(unit: string): string {
  if (/^[!-,.-_a-~]+$/.test(unit)) return unit;
  if (lineEndHyphen.test(unit)) return "";
  if (/^\s/.test(unit)) return " ";
  const seen = unit.replace(invisible, "");
  const sign = foldedSigns.get(seen.charAt(0));
  if (sign !== undefined) return sign + seen.slice(1).normalize("NFKC");
  const normal = seen.normalize("NFKC");
  return foldedSigns.get(normal) ?? normal;
}

/** The compounds that a text writes with a hyphen inside a line: "computer-related". Only they tell which hyphens are no mere breaks. */
function compoundsIn(text: string): readonly string[] {
  return [...text.matchAll(/(?<=[\p{L}\p{M}])[-\u2010\u2011](?=\p{L})/gu)].flatMap(
    ({ index }) => compoundAt(text, index, index + 1) ?? [],
  );
}

/** No part of a compound is longer. It bounds the work at each hyphen. */
const longestPart = 40;

/** The compound around a hyphen that stands from `start` to `end`, in a form to compare. */
function compoundAt(text: string, start: number, end: number): string | undefined {
  const before = /[\p{L}\p{M}]+$/u.exec(text.slice(Math.max(0, start - longestPart), start))?.[0];
  const after = /^[\p{L}\p{M}]+/u.exec(text.slice(end, end + longestPart))?.[0];
  return before && after && `${before}-${after}`.normalize("NFKC");
}

/**
 * Finds the first place where the source says the quotation word for word: the same characters, else the same comparison
 * form; of a word that a line's end parts, either text may tell that it is written with a hyphen. A match starts and ends at a word's edge, and its span slices back from the source as it is. Undefined where the
 * source does not say it, and for a quotation without a letter or digit. Takes linear time.
 */
export function findVerbatim(quote: string, source: string): VerbatimMatch | undefined {
  const words = quote.trim();
  if (!/[\p{L}\p{N}]/u.test(words)) return undefined;
  const exact = findWhole(words, source);
  if (exact !== undefined) return { start: exact, end: exact + words.length, exact: true };
  const joined = findForm(words, source, new Set());
  if (joined || ![words, source].some((text) => /[-\u00AD\u2010][ \t]*\r?\n/.test(text))) return joined;
  return findForm(words, source, new Set([...compoundsIn(words), ...compoundsIn(source)]));
}

function findForm(quote: string, source: string, compounds: ReadonlySet<string>): VerbatimMatch | undefined {
  const wanted = toComparisonForm(quote, compounds).text;
  const form = toComparisonForm(source, compounds);
  const start = findWhole(wanted, form.text);
  if (start === undefined) return undefined;
  return { ...form.offsets.toSource({ start, end: start + wanted.length }), exact: false };
}

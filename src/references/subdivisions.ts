import { expandRange } from "./article-numbers.ts";
import type { LabelCursor } from "./label-cursor.ts";

/** A bracketed label: "(1)", "(c)", "(iv)", "(aa)". A longer word in brackets is no label. */
const bracketed = /^\s?\((\d{1,2}|[a-z]|[ivx]{2,4}|([a-z])\2)\)/i;

/** ", paragraph 1", " § 1", ", inciso c)", " para. 2(a)": the words for a subdivision in English, French and Spanish. */
const named =
  /^,?\s{0,2}(?<unit>sub-?paragraphs?|paragraph(?:e)?s?|paras?|points?|apartados?|p[áa]rrafos?|alin[ée]as?|incisos?|letras?|letters?|lettres?|lit|(?:al|ap|inc|p[áa]rr)(?=\.)|§§?)(?!\p{L})\.?\s{0,2}(?:\((?<inBrackets>\d{1,2}|[a-z]|[ivx]{2,4})\)|(?<plain>\d{1,2}|[b-z]|[ivx]{2,4}|a(?=\)|[,.;:]|\s(?:and|or|of|to|et|ou|y)\s|$))(?![\p{L}\p{N}])\)?)/iu;

/** "1.b" and "20.d": a label behind a stop. */
const dotted = /^\.(\d{1,2}|[a-z])(?![\p{L}\p{N}])(?:\)(?=\s(?:of|du|del?)(?!\p{L})))?/iu;
/** "d)" behind a number or another label. */
const closed = /^\s([a-z])\)/i;

const nextBracketed =
  /^(?:\s?[,;]\s?(?:(?:and|or|et|ou|y|o)\s)?|\s(?:and|or|et|ou|y|o|&)\s|(\s?[-–—]\s?|\s(?:to|through|à|a)\s))\((\d{1,2}|[a-z]|[ivx]{2,4})\)/i;
const nextPlain =
  /^(?:\s?,\s?(?:(?:and|or|et|ou|y|o)\s)?|\s(?:and|or|et|ou|y|o|&)\s|(\s?[-–—]\s?|\s(?:to|through|à|a)\s))(\d{1,2}|[a-z])(?![\p{L}\p{N}.])\)?/iu;
/** ", d" and " and f" behind "1.b". A single letter is as often a word ("a", "y"): what follows must not be one more word. */
const nextLetter =
  /^(?:\s?,\s?(?:(?:and|or|et|ou|y|o)\s)?|\s(?:and|or|et|ou|y|o|&)\s|(\s?[-–—]\s?|\s(?:to|through|à)\s))([a-z])(?=\s?(?:[),.;:\]]|$)|\s(?:and|or|to|of|et|ou|y|o|du|de|del)(?!\p{L}))\)?/iu;

/** Deeper than any instrument divides its articles. */
const deepest = 6;

/** More places than this are no citation. */
const mostPlaces = 60;

/**
 * Reads what follows an article's number: each list of labels is one place in the article, outermost label first. One empty
 * list where no subdivision is named. "(2) and (3)" are two places, "(1)(a)–(c)" are three, "paragraphs 1 and 2" two.
 */
export function readSubdivisions(cursor: LabelCursor): readonly (readonly string[])[] {
  const first = readLabels(cursor, []);
  const places = [first.labels];
  while (first.labels.length > 0 && places.length < mostPlaces) {
    const previous = places.at(-1) ?? [];
    const next = takeNext(cursor, previous, first);
    if (!next) break;
    const label = (next[2] ?? "").toLowerCase();
    const level = levelOf(label, previous);
    const outer = previous.slice(0, level);
    const run = next[1] === undefined ? [label] : expandRange(previous[level] ?? label, label);
    places.push(...run.slice(0, -1).map((step) => [...outer, step]));
    places.push(readLabels(cursor, [...outer, label]).labels);
  }
  return places;
}

/** The first labels behind an article, and how they are written, which tells how a list of them goes on. */
interface Labels {
  readonly labels: readonly string[];
  /** "paragraphs": numbers go on the list too. */
  readonly isPlural: boolean;
  /** "1.b", "b)": letters without brackets go on the list. */
  readonly isBare: boolean;
}

function takeNext(cursor: LabelCursor, previous: readonly string[], first: Labels): RegExpExecArray | null {
  const next = cursor.take(nextBracketed) ?? (first.isPlural ? cursor.take(nextPlain) : null);
  if (next || !first.isBare) return next;
  const letter = cursor.look(nextLetter)?.[2]?.toLowerCase();
  const last = previous.at(-1) ?? "";
  return letter !== undefined && /^[a-z]$/.test(last) && letter > last ? cursor.take(nextLetter) : null;
}

function readLabels(cursor: LabelCursor, outer: readonly string[]): Labels {
  const labels = [...outer];
  let isPlural = false;
  let isBare = false;
  while (labels.length < deepest) {
    const byName = cursor.take(named)?.groups;
    const inBrackets = byName ? undefined : cursor.take(bracketed)?.[1];
    const bare = byName || inBrackets ? byName?.plain : (cursor.take(dotted) ?? cursor.take(closed))?.[1];
    const label = byName?.inBrackets ?? inBrackets ?? bare;
    if (label === undefined) break;
    if (byName) isPlural = /(?:s|§§)$/.test(byName.unit ?? "");
    isBare = bare !== undefined;
    labels.push(label.toLowerCase());
  }
  return { labels, isPlural, isBare };
}

/** At which depth a label continues a list: that of the last label of its kind, else the last. */
function levelOf(label: string, previous: readonly string[]): number {
  const isNumber = /^\d/.test(label);
  const same = previous.findLastIndex((other) => /^\d/.test(other) === isNumber);
  return same < 0 ? Math.max(0, previous.length - 1) : same;
}

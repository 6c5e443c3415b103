import { expandRange } from "./article-numbers.ts";
import type { LabelCursor } from "./label-cursor.ts";
import {
  afterUnit,
  beforeUnit,
  bracketed,
  closed,
  dotted,
  named,
  namedInBrackets,
  nextBracketed,
  nextLetter,
  nextPlain,
} from "./label-forms.ts";
import { labelOfOrdinal } from "./ordinals.ts";

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
    const { labels } = readLabels(cursor, [...previous.slice(0, levelOf(label, previous)), label]);
    if (next[1] !== undefined) places.push(...between(previous, labels));
    places.push(labels);
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
    const byName = (cursor.take(named) ?? cursor.take(namedInBrackets))?.groups;
    const inBrackets = byName ? undefined : (readOrdinal(cursor) ?? cursor.take(bracketed)?.[1]);
    const bare = byName || inBrackets ? byName?.plain : (cursor.take(dotted) ?? cursor.take(closed))?.[1];
    const label = byName?.inBrackets ?? inBrackets ?? bare;
    if (label === undefined) break;
    if (byName) isPlural = /(?:s|§§)$/.test(byName.unit ?? "");
    isBare = bare !== undefined;
    labels.push(label.toLowerCase());
  }
  return { labels, isPlural, isBare };
}

/** ", first paragraph": the label of an ordinal beside the word for a subdivision. */
function readOrdinal(cursor: LabelCursor): string | undefined {
  for (const form of [beforeUnit, afterUnit]) {
    const label = labelOfOrdinal(cursor.look(form)?.[1] ?? "");
    if (label === undefined) continue;
    cursor.take(form);
    return label;
  }
  return undefined;
}

/** At which depth a label continues a list: that of the last label of its kind, else the last. */
function levelOf(label: string, previous: readonly string[]): number {
  const isNumber = /^\d/.test(label);
  const same = previous.findLastIndex((other) => /^\d/.test(other) === isNumber);
  return same < 0 ? Math.max(0, previous.length - 1) : same;
}

/** The places of a range that are not written: "(1)(b) to (e)" leaves out (1)(c) and (1)(d). */
function between(from: readonly string[], to: readonly string[]): readonly (readonly string[])[] {
  const level = to.findIndex((label, depth) => label !== from[depth]);
  if (level < 0 || level !== to.length - 1) return [];
  const steps = expandRange(from[level] ?? "", to[level] ?? "").slice(0, -1);
  return steps.map((step) => [...to.slice(0, level), step]);
}

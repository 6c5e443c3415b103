import type { Span } from "../../domain/span.ts";
import { type Word, wordsOf } from "../../text/words.ts";

/** Finds the line, from 1, on which words of a document begin in its file; null where it cannot be told. */
export type FindLine = (span: Span) => number | null;

/** A word of the document and the same word in the file. */
interface Anchor {
  readonly inText: number;
  readonly inFile: number;
}

/** So many words in a row, if they stand once in the text and once in the file, are the same words. */
const anchorWords = 3;

/** How many words of the file may lie between an anchor and the words looked for: what a long link or a table's markup holds. */
const reach = 400;

/** Tags and character references of HTML, and the front matter of Markdown: their words are not the text's. */
const markup = /^---\n[\s\S]*?\n---\n|<(?!https?:)[a-z/!][^<>]*>|&#?\w{1,10};/gi;

/**
 * Creates a finder for one document. The words of text and file are compared, without white space and signs, so that neither
 * markup nor wrapped lines part them: runs of words that stand once in both tie the two together, and between them the words are
 * looked for in order. Takes linear time to create, and little for each search.
 */
export function createLineFinder(text: string, file: string): FindLine {
  const inText = wordsOf(text);
  const inFile = wordsOf(file.replace(markup, (words) => words.replace(/\S/g, " ")));
  const anchors = findAnchors(inText, inFile);
  const countLines = createLineCounter(file);
  return ({ start, end }) => {
    const position = firstIndexWhere(inText.length, (index) => (inText[index]?.end ?? 0) > start);
    const word = inText[position];
    if (word === undefined || word.start >= end) return null;
    const found = findWord(position, { inText, inFile, anchors });
    return found === undefined ? null : countLines(found.start);
  };
}

interface Aligned {
  readonly inText: readonly Word[];
  readonly inFile: readonly Word[];
  readonly anchors: readonly Anchor[];
}

/** The word of the file that is the one at a position of the text. */
function findWord(position: number, { inText, inFile, anchors }: Aligned): Word | undefined {
  const next = firstIndexWhere(anchors.length, (index) => (anchors[index]?.inText ?? 0) > position);
  const before = anchors[next - 1];
  if (before && position < before.inText + anchorWords)
    return inFile[before.inFile + position - before.inText];
  const from = before ? before.inFile + anchorWords : 0;
  const wanted = inText[position]?.word;
  const following = inText[position + 1]?.word;
  const near = inFile.slice(from, from + reach);
  const pair = near.findIndex(({ word }, index) => word === wanted && near[index + 1]?.word === following);
  return near[pair >= 0 ? pair : near.findIndex(({ word }) => word === wanted)];
}

/** The runs of words that stand once in both texts, in the order of the first. */
function findAnchors(inText: readonly Word[], inFile: readonly Word[]): readonly Anchor[] {
  const places = placesOfRuns(inFile);
  return [...placesOfRuns(inText)]
    .flatMap(([run, at]): readonly Anchor[] => {
      const other = places.get(run) ?? -1;
      return at < 0 || other < 0 ? [] : [{ inText: at, inFile: other }];
    })
    .toSorted((one, other) => one.inText - other.inText);
}

/** Where each run of words stands; -1 for one that stands there twice. */
function placesOfRuns(words: readonly Word[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + anchorWords <= words.length; at++) {
    const run = words
      .slice(at, at + anchorWords)
      .map(({ word }) => word)
      .join(" ");
    places.set(run, places.has(run) ? -1 : at);
  }
  return places;
}

/** The first index below `length` from which on the condition holds; `length` where it never does. */
function firstIndexWhere(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function createLineCounter(file: string): (offset: number) => number {
  const ends = [...file.matchAll(/\n/g)].map(({ index }) => index);
  return (offset) => firstIndexWhere(ends.length, (index) => (ends[index] ?? 0) >= offset) + 1;
}

import { isStopWord } from "../text/stop-words.ts";
import type { ArticleReference } from "./article-place.ts";
import { readArticles } from "./article-reader.ts";
import { isLegalTextNoun, isRegionalAdjective } from "./instrument-nouns.ts";
import type { NameMatch } from "./name-trie.ts";
import { isNumberedAct } from "./numbered-act.ts";
import { type Pointer, readPointer } from "./pointer-reader.ts";
import type { ReferenceText } from "./reference-text.ts";

/** What a text says about instruments, before anything is resolved. Positions are of words; ends are inclusive. */
export interface Scan {
  readonly names: readonly NameMatch[];
  readonly pointers: readonly Pointer[];
  /** Names of legal texts that are not in the register: "the Vienna Convention on …", by the position of their noun. */
  readonly strangers: readonly { readonly first: number; readonly last: number }[];
  readonly articles: readonly ArticleReference[];
}

const titlePrepositions = new Set(
  "on of for against concerning sur contre pour sobre contra para de".split(" "),
);

/**
 * A text names at most so many articles, and so many more for each of its words: "arts 1-200" is 200 places in two words, and a text of
 * nothing else would fill the memory. What goes beyond is not read.
 */
const fewestPlaces = 500;
const placesPerWord = 3;

/**
 * Reads a text once from its first word to its last. At each word the longest name wins, then articles, then pointers, then
 * strangers; words that one of them has used are not read again.
 */
export function scan(source: ReferenceText, findName: (position: number) => NameMatch | undefined): Scan {
  const names: NameMatch[] = [];
  const pointers: Pointer[] = [];
  const strangers: { first: number; last: number }[] = [];
  const articles: ArticleReference[] = [];
  let placesLeft = fewestPlaces + placesPerWord * source.size;
  for (let position = 0; position < source.size; ) {
    const name = findName(position);
    const read = name ? undefined : readArticles(source, position);
    const reference = read && read.places.length <= placesLeft ? read : undefined;
    placesLeft -= reference?.places.length ?? 0;
    const pointer = name || reference ? undefined : readFreePointer(source, position, findName);
    if (name) names.push(name);
    else if (reference) articles.push(reference);
    else if (pointer) pointers.push(pointer);
    else if (isStranger(source, position)) strangers.push({ first: position, last: position });
    const used = name?.last ?? pointer?.last ?? position;
    position = reference ? Math.max(used + 1, source.positionAt(reference.end)) : used + 1;
  }
  return { names, pointers, strangers, articles };
}

/** A pointer none of whose words begins a name: "the Convention" of "the Convention on Cybercrime" is none. */
function readFreePointer(
  source: ReferenceText,
  position: number,
  findName: (position: number) => NameMatch | undefined,
): Pointer | undefined {
  const pointer = readPointer(source, position);
  if (!pointer) return undefined;
  for (let word = position + 1; word <= pointer.last; word++) {
    if (findName(word)) return undefined;
  }
  return pointer;
}

const numbered = /^(?:\d+|[ivx]+)$/;

/** A noun for a legal text with a capital, and a name before or after it: "European Convention", "Convention européenne", "Protocol I". */
function isStranger(source: ReferenceText, position: number): boolean {
  if (!isLegalTextNoun(source.word(position))) return false;
  if (isNumberedAct(source, position)) return true;
  if (!source.isCapital(position)) return false;
  const isNamedBefore =
    source.isCapital(position - 1) &&
    source.gapAfter(position - 1) === " " &&
    !isStopWord(source.word(position - 1));
  if (isNamedBefore) return true;
  if (source.gapAfter(position) !== " ") return false;
  const next = position + 1;
  if (isRegionalAdjective(source.word(next))) return true;
  if (numbered.test(source.word(next))) return true;
  if (/^(?:no|nr|n)$/.test(source.word(next)) && numbered.test(source.word(next + 1))) return true;
  if (!titlePrepositions.has(source.word(next))) return false;
  return source.isCapital(next + 1) || (isStopWord(source.word(next + 1)) && source.isCapital(next + 2));
}

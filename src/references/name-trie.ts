import { isStopWord } from "../text/stop-words.ts";
import type { ReferenceText } from "./reference-text.ts";

/** A name found in a text: the words from `first` to `last`, and the ids of the instruments that bear it. */
export interface NameMatch {
  readonly first: number;
  readonly last: number;
  readonly instruments: readonly string[];
}

interface TrieNode {
  readonly next: Map<string, TrieNode>;
  readonly instruments: Set<string>;
}

/**
 * From this many content words on, a name is recognised by them alone: guides and courts vary the little words of long
 * titles ("of a Racist or Xenophobic Nature"), and no two instruments differ in nothing else.
 */
const contentWordsOfLongName = 5;

/** How many function words may stand between two content words of a long name. */
const skippedWords = 3;

/** What may stand between two words of one name: blanks, one line break, and the signs that titles hold. */
const joint =
  /^(?:['’]s(?=\s))?(?:[ \t\u00A0\u2009\u202F,:/*_'’"“”«»()°+\u2010-\u2015-]|\r?\n(?![ \t]*\r?\n)){1,8}$/;

/** Abbreviations after which a stop belongs to the name, "ETS No. 185", as it does after "E.T.S.". */
const stoppedWords = new Set(["no", "n", "nr", "num", "res", "vol", "p", "pag", "dir", "conv", "prot"]);

/** The names of a register, found by their words in one walk from each word of a text. */
export class NameTrie {
  readonly #exact = newNode();
  readonly #loose = newNode();

  /** Adds a name, given as the folded words of it. */
  add(words: readonly string[], instrument: string): void {
    insert(this.#exact, words.map(foldSpelling), instrument);
    const content = words.filter((word) => !isStopWord(word) && word !== "co").map(foldLooseSpelling);
    if (content.length >= contentWordsOfLongName) insert(this.#loose, content, instrument);
  }

  /** The longest name that begins with the word at a position. */
  find(source: ReferenceText, first: number): NameMatch | undefined {
    const exact = this.#findExact(source, first);
    const loose = this.#findLoose(source, first);
    return loose && loose.last > (exact?.last ?? -1) ? loose : exact;
  }

  #findExact(source: ReferenceText, first: number): NameMatch | undefined {
    let node = this.#exact.next.get(foldSpelling(source.word(first)));
    let found: NameMatch | undefined;
    for (let last = first; node; last++) {
      if (node.instruments.size > 0) found = { first, last, instruments: [...node.instruments] };
      if (node.next.size === 0 || !isJoined(source, last)) break;
      node = node.next.get(foldSpelling(source.word(last + 1)));
    }
    return found;
  }

  #findLoose(source: ReferenceText, first: number): NameMatch | undefined {
    let node = this.#loose.next.get(foldLooseSpelling(source.word(first)));
    let found: NameMatch | undefined;
    let skipped = 0;
    for (let last = first; node && isJoined(source, last); last++) {
      const word = source.word(last + 1);
      const next = node.next.get(foldLooseSpelling(word));
      if (next) {
        node = next;
        skipped = 0;
        if (node.instruments.size > 0) found = { first, last: last + 1, instruments: [...node.instruments] };
      } else if ((!isStopWord(word) && word !== "co") || ++skipped > skippedWords) break;
    }
    return found;
  }
}

function newNode(): TrieNode {
  return { next: new Map(), instruments: new Set() };
}

function insert(root: TrieNode, words: readonly string[], instrument: string): void {
  if (words.length === 0) return;
  let node = root;
  for (const word of words) {
    const next = node.next.get(word) ?? newNode();
    node.next.set(word, next);
    node = next;
  }
  node.instruments.add(instrument);
}

function isJoined(source: ReferenceText, position: number): boolean {
  const gap = source.gapAfter(position);
  if (gap === " " || joint.test(gap)) return true;
  return (
    /^\.:?(?: ?|\r?\n[ \t]{0,8})$/.test(gap) &&
    (stoppedWords.has(source.word(position)) || source.isAbbreviated(position))
  );
}

/**
 * "Organised" and "Organized" are one word, and so are "Conv." and "Convention". The rule turns some words into no words, on both
 * sides alike.
 */
function foldSpelling(word: string): string {
  if (word === "conv" || word === "prot") return word === "conv" ? "convention" : "protocol";
  return word.includes("is") ? word.replace(/is(?=(?:e|ed|es|ing|ations?)$)/, "iz") : word;
}

/** In long names "co-operation", whose "co" is passed over, and "cooperation" are one word too. */
function foldLooseSpelling(word: string): string {
  const folded = foldSpelling(word);
  return folded.startsWith("coo") ? folded.replace(/^co(?=operat|ordinat)/, "") : folded;
}

import type { GlossedLanguage } from "../../domain/glossary.ts";
import { lightStem } from "../../text/light-stem.ts";
import { type AskedWord, readAskedWords } from "./asked-words.ts";

/** A phrase found in a question: its English and how many words it has. */
export interface FoundPhrase {
  readonly english: string;
  readonly length: number;
}

/** The longest phrase that begins at a word and ends before `limit`, a position in the list of words; undefined where none does. */
export type FindPhrase = (words: readonly AskedWord[], at: number, limit: number) => FoundPhrase | undefined;

/** A phrase as it is written, and its English. */
export type GlossedPhrase = readonly [phrase: string, english: string];

/** Phrases of one language. */
export interface PhraseBook {
  readonly find: FindPhrase;
  /** Takes in more phrases, which stand behind those before them. */
  readonly add: (phrases: Iterable<GlossedPhrase>) => void;
}

interface Entry {
  readonly spelled: string;
  readonly folded: string;
  readonly english: string;
}

interface PhraseNode {
  readonly next: Map<string, PhraseNode>;
  readonly entries: Entry[];
}

/**
 * Prepares phrases for look-up. Words are compared by their stems; of several phrases with the same stems the one that is spelled as
 * the question is goes first ("où" before "ou"), then the one that differs in accents alone, then the first given.
 */
export function createPhraseBook(language: GlossedLanguage): PhraseBook {
  const root: PhraseNode = { next: new Map(), entries: [] };
  const stems = new Map<string, string>();
  const stemOf = (word: string) => stems.get(word) ?? lightStem(word, language);
  const add = (phrases: Iterable<GlossedPhrase>) => {
    for (const [phrase, english] of phrases) {
      const words = readAskedWords(phrase.normalize("NFC"));
      for (const { word } of words) if (!stems.has(word)) stems.set(word, lightStem(word, language));
      const entries = plant(
        root,
        words.map(({ word }) => stemOf(word)),
      );
      entries.push({ ...formsOf(words), english });
    }
  };
  const find: FindPhrase = (words, at, limit) => {
    let node: PhraseNode | undefined = root;
    let best: { readonly entries: readonly Entry[]; readonly length: number } | undefined;
    for (let next = at; next < limit; next += 1) {
      node = node.next.get(stemOf(words[next]?.word ?? ""));
      if (!node) break;
      if (node.entries.length > 0) best = { entries: node.entries, length: next + 1 - at };
    }
    const entry = best && chooseEntry(best.entries, formsOf(words.slice(at, at + best.length)));
    return best && entry && { english: entry.english, length: best.length };
  };
  return { add, find };
}

function plant(root: PhraseNode, stems: readonly string[]): Entry[] {
  let node = root;
  for (const stem of stems) {
    const next = node.next.get(stem) ?? { next: new Map(), entries: [] };
    node.next.set(stem, next);
    node = next;
  }
  return node.entries;
}

function formsOf(words: readonly AskedWord[]): { readonly spelled: string; readonly folded: string } {
  return {
    spelled: words.map(({ spelled }) => spelled).join(" "),
    folded: words.map(({ word }) => word).join(" "),
  };
}

function chooseEntry(
  entries: readonly Entry[],
  { spelled, folded }: { readonly spelled: string; readonly folded: string },
): Entry | undefined {
  return (
    entries.find((entry) => entry.spelled === spelled) ??
    entries.find((entry) => entry.folded === folded) ??
    entries[0]
  );
}

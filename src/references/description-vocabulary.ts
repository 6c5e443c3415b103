import {
  type DescribedKinds,
  joiningWords,
  makerWordings,
  matterWordings,
  nounWordings,
  ordinalWordings,
  recentWords,
  townWordings,
} from "./description-words.ts";
import { NameTrie } from "./name-trie.ts";
import type { ReferenceText } from "./reference-text.ts";

/** What one word or phrase of a description says of the instrument. */
export type Meaning =
  | { readonly sort: "maker" | "town" | "matter" | "ordinal" | "year"; readonly value: string }
  | { readonly sort: "noun"; readonly kinds: DescribedKinds }
  | { readonly sort: "recent" | "joining" };

/** A meaning, and the position of the last word of its phrase. */
export interface FoundMeaning {
  readonly meaning: Meaning;
  readonly last: number;
}

/** Reads the longest phrase that begins at a position, or a year. */
export type FindMeaning = (source: ReferenceText, position: number) => FoundMeaning | undefined;

/** Prepares the words of descriptions. */
export function createDescriptionVocabulary(): FindMeaning {
  const trie = new NameTrie();
  const meanings: Meaning[] = [];
  for (const [meaning, phrases] of allMeanings()) {
    for (const phrase of phrases.split(",")) trie.add(phrase.trim().split(/\s+/), String(meanings.length));
    meanings.push(meaning);
  }
  return (source, position) => {
    const word = source.word(position);
    if (/^(?:1[89]|20)\d\d$/.test(word)) return { meaning: { sort: "year", value: word }, last: position };
    // "au" is French for "to the", and the African Union only with capitals.
    if (word === "au" && !source.isCapital(position)) return { meaning: { sort: "joining" }, last: position };
    const found = trie.find(source, position);
    const meaning = meanings[Number(found?.instruments[0])];
    return found && meaning ? { meaning, last: found.last } : undefined;
  };
}

function allMeanings(): readonly (readonly [Meaning, string])[] {
  const valued = (
    sort: "maker" | "town" | "matter" | "ordinal",
    wordings: Readonly<Record<string, string>>,
  ) => Object.entries(wordings).map(([value, words]): [Meaning, string] => [{ sort, value }, words]);
  return [
    ...valued("maker", makerWordings),
    ...valued("town", townWordings),
    ...valued("matter", matterWordings),
    ...valued("ordinal", ordinalWordings),
    ...nounWordings.map(({ kinds, words }): [Meaning, string] => [{ sort: "noun", kinds }, words]),
    [{ sort: "recent" }, recentWords],
    [{ sort: "joining" }, joiningWords],
  ];
}

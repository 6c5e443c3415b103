import type { Lexicon } from "./lexicon.ts";
import type { NameMatch } from "./name-trie.ts";
import type { ReferenceText } from "./reference-text.ts";

const toWords = new Set(["to", "au", "a", "al"]);
const definite = new Set(["the", "la", "le", "l", "el"]);
const protocols = new Set(["protocol", "protocole", "protocolo"]);
const adjectives = new Set(["additional", "optional", "supplementary", "supplementing"]);
const pointing = new Set(
  "this that said present same a an any each every new ce cet cette este esta".split(" "),
);

/** Ordinals as titles and questions write them, each with its other spelling. */
const ordinals: readonly (readonly string[])[] = [
  ["first", "1st"],
  ["second", "2nd"],
  ["third", "3rd"],
  ["fourth", "4th"],
];

/** A protocol that is named by what it supplements: "the second additional protocol to the Budapest Convention". */
export interface ProtocolTo {
  /** The position of the first word that tells which protocol is meant. */
  readonly first: number;
  /** The protocols that fit; null where the words only point ("this protocol to …") or speak of any ("a protocol to …"). */
  readonly instruments: readonly string[] | null;
}

/**
 * Reads the words before a name. Undefined where they speak of no protocol to it. Without an ordinal the protocol is only
 * certain where it is a subject of the text: an instrument may have protocols that the register does not hold.
 */
export function readProtocolTo(
  source: ReferenceText,
  name: NameMatch,
  { lexicon, subjects }: { readonly lexicon: Lexicon; readonly subjects: readonly string[] },
): ProtocolTo | undefined {
  let first = name.first - 1;
  while (definite.has(source.word(first))) first--;
  if (!toWords.has(source.word(first)) || !protocols.has(source.word(first - 1))) return undefined;
  first -= 1;
  while (adjectives.has(source.word(first - 1))) first--;
  const before = source.word(first - 1);
  const ordinal = ordinals.find((forms) => forms.includes(before));
  const children = name.instruments.flatMap((id) => lexicon.register.childrenOf(id));
  const ids = children.filter(({ kind }) => kind === "protocol").map(({ id }) => id);
  if (ordinal) {
    const called = ids.filter((id) => ordinal.some((form) => lexicon.nameWordsOf(id).has(form)));
    return { first: first - 1, instruments: called.length === 1 ? called : ids };
  }
  const isOne = before === "the" || (source.isCapital(first) && !pointing.has(before));
  const subject = subjects.find((id) => ids.includes(id));
  return { first, instruments: isOne ? (subject === undefined ? ids : [subject]) : null };
}

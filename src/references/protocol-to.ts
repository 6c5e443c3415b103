import type { Register } from "../domain/register.ts";
import type { NameMatch } from "./name-trie.ts";
import type { ReferenceText } from "./reference-text.ts";

const toWords = new Set(["to", "au", "a", "al"]);
const definite = new Set(["the", "la", "le", "l", "el"]);
const protocols = new Set(["protocol", "protocole", "protocolo"]);
const adjectives = new Set(["additional", "optional", "supplementary", "supplementing"]);

/** Ordinals as titles and questions write them, each with its other spellings. */
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
  /** The protocols that fit, or null where the words before the name only point ("this protocol to …") or speak of any. */
  readonly instruments: readonly string[] | null;
}

/** Reads the words before a name. Undefined where they speak of no protocol to it. */
export function readProtocolTo(
  source: ReferenceText,
  register: Register,
  name: NameMatch,
): ProtocolTo | undefined {
  let position = name.first - 1;
  while (definite.has(source.word(position))) position--;
  if (!toWords.has(source.word(position)) || !protocols.has(source.word(position - 1))) return undefined;
  position -= 1;
  while (adjectives.has(source.word(position - 1))) position--;
  const ordinal = ordinals.find((forms) => forms.includes(source.word(position - 1)));
  const children = name.instruments
    .flatMap((id) => register.childrenOf(id))
    .filter(({ kind }) => kind === "protocol");
  const ids = children.map(({ id }) => id);
  if (ordinal) {
    const called = children.filter((child) => hasWord(register.namesOf(child), ordinal)).map(({ id }) => id);
    return { first: position - 1, instruments: called.length === 1 ? called : ids };
  }
  const isCertain = source.word(position - 1) === "the" && ids.length > 0;
  return { first: position, instruments: isCertain ? ids : null };
}

function hasWord(names: readonly string[], words: readonly string[]): boolean {
  return names.some((name) =>
    name
      .toLowerCase()
      .split(/\s+/)
      .some((word) => words.includes(word)),
  );
}

import { isStopWord } from "../text/stop-words.ts";
import { isBodyNoun } from "./instrument-nouns.ts";
import type { Lexicon } from "./lexicon.ts";
import type { NameMatch } from "./name-trie.ts";
import type { ReferenceText } from "./reference-text.ts";

/** Prepositions that tell the town from the treaty in "signed in Budapest". */
const beforePlaces = new Set(["in", "at", "from", "near", "en", "a", "sur"]);

/** Words after which "of" or "to" and the name speak of the treaty: "article of Budapest", "parties to Budapest". */
const beforeTreaties =
  /^(?:\d.*|[a-z]|[ivx]{2,4}|articles?|articulos?|provisions?|part(?:y|ies)|accession|acced\w+|conventions?|convenios?)$/;

/** Whether a name only says whose body is meant: "the Lanzarote Committee", "the Cybercrime Convention Committee (T-CY)". */
export function isBodyName(source: ReferenceText, { last }: NameMatch): boolean {
  return source.gapAfter(last) === " " && source.isCapital(last + 1) && isBodyNoun(source.word(last + 1));
}

/** Whether a name is the first part of a document's symbol: "CRC/C/156" is a paper of the Committee, and no place in the treaty. */
export function isDocumentSymbol(source: ReferenceText, { last }: NameMatch): boolean {
  return (
    source.gapAfter(last) === "/" &&
    source.gapAfter(last + 1) === "/" &&
    /^\p{Lu}{1,4}$/u.test(source.text.slice(source.start(last + 1), source.end(last + 1)))
  );
}

/**
 * Whether a name of one word, which is also the place where the instrument was signed, names the town here. A question
 * ("Is it a crime in Budapest?") means the treaty; a text that was "opened in Budapest, Hungary" means the town.
 */
export function isPlaceName(
  source: ReferenceText,
  { first, last, instruments }: NameMatch,
  lexicon: Lexicon,
): boolean {
  if (first !== last || !instruments.some((id) => lexicon.isPlaceOf(id, source.word(first)))) return false;
  const before = source.word(first - 1);
  if (/^(?:of|to|de)$/.test(before)) return !beforeTreaties.test(source.word(first - 2));
  if (/^,\s/.test(source.gapAfter(last)) || /^,\s$/.test(source.gapAfter(first - 1))) return true;
  if (beforePlaces.has(before)) return !/\?\s*$/.test(source.text.slice(-8));
  return (
    source.isCapital(last + 1) && source.gapAfter(last) === " " && !source.word(last + 1).startsWith("art")
  );
}

/**
 * Whether a name that fits many protocols ("Optional Protocol to the CRC") goes on with the matter of another one than the
 * register's: "… on the involvement of children in armed conflict". The matter is known by the first letters of its word.
 */
export function isOtherProtocol(
  source: ReferenceText,
  { first, last, instruments }: NameMatch,
  lexicon: Lexicon,
): boolean {
  if (source.gapAfter(last) !== " " || source.word(last + 1) !== "on") return false;
  const isGeneral = Array.from({ length: last - first }, (_, step) => source.word(first + step)).includes(
    "to",
  );
  const matter = source.word(isStopWord(source.word(last + 2)) ? last + 3 : last + 2);
  if (!isGeneral || !/^[a-z]{4}/.test(matter)) return false;
  const known = instruments.flatMap((id) => [...lexicon.nameWordsOf(id)]);
  return !known.some((word) => word.slice(0, 4) === matter.slice(0, 4));
}

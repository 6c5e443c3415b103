import type { Register } from "../domain/register.ts";
import { isStopWord } from "../text/stop-words.ts";
import {
  createDescriptionVocabulary,
  type FindMeaning,
  type FoundMeaning,
  type Meaning,
} from "./description-vocabulary.ts";
import { indefiniteWords, matterPrepositions } from "./description-words.ts";
import { fittingInstruments } from "./fitting-instruments.ts";
import type { NameMatch } from "./name-trie.ts";
import type { ReferenceText } from "./reference-text.ts";

/** The longest description has so many words: "the convention of the Council of Europe on …". */
const mostWords = 24;

/** What may stand between two words of a description. */
const joint = /^(?:[ \t\u00A0-]{1,2}|['’]|['’]s? )$/;

/** Finds the description that begins with the word at a position of a text, or undefined. */
export type FindDescription = (source: ReferenceText, position: number) => NameMatch | undefined;

interface Description {
  readonly last: number;
  readonly meanings: readonly Meaning[];
}

/**
 * Creates what reads the instruments of a register from descriptions by maker, town, year, matter and noun, in whatever order: "the UN gun
 * protocol", "the Council of Europe's 2001 treaty", "the anti-racism add-on to the Budapest treaty". A description counts only where
 * exactly one instrument fits it: a treaty too few is asked for, a wrong one is believed. It takes no more words than it needs, for "on …"
 * behind it is then what the question asks.
 */
export function createDescriptionReader(register: Register): FindDescription {
  const findMeaning = createDescriptionVocabulary();
  const described = register.instruments.filter(({ traits }) => traits !== undefined);
  return (source, first) => {
    const start = findMeaning(source, first);
    if (!start || start.meaning.sort === "joining" || isOfAnother(source, first, findMeaning)) {
      return undefined;
    }
    const isDefinite = /^(?:the|l[ae]?|el)$/.test(source.word(first - 1));
    const fits = readDescriptions(source, first, findMeaning).flatMap(({ last, meanings }) => {
      const [instrument, ...others] = fittingInstruments(meanings, described, { isDefinite });
      return instrument && others.length === 0 ? [{ first, last, instruments: [instrument.id] }] : [];
    });
    const [longest] = fits;
    return fits.findLast(({ instruments }) => instruments[0] === longest?.instruments[0]);
  };
}

/**
 * "A UN treaty" is any, behind a hyphen stands the end of another word, and "new" or a maker before a description that does not fit
 * with it makes it another treaty.
 */
function isOfAnother(source: ReferenceText, first: number, findMeaning: FindMeaning): boolean {
  if (first === 0) return false;
  if (indefiniteWords.has(source.word(first - 1)) || /[-‐‑]$/.test(source.gapAfter(first - 1))) return true;
  const sort = findMeaning(source, first - 1)?.meaning.sort;
  return sort === "recent" || sort === "ordinal" || sort === "maker";
}

/**
 * The description that begins at a position, and then, where it goes on with "on …", what stands before that: in "que dit le traité de
 * l'ONU sur les droits des enfants sur la vie privée" privacy is what is asked for. That must have a town or a matter of its own, since "the
 * new UN treaty on corruption" is not the new UN treaty.
 */
function readDescriptions(
  source: ReferenceText,
  first: number,
  findMeaning: FindMeaning,
): readonly Description[] {
  const whole = readDescription(source, first, findMeaning);
  const shorter: Description[] = [];
  const meanings: Meaning[] = [];
  for (const [position, { last, meaning }] of whole.found.entries()) {
    if (meaning.sort !== "joining") meanings.push(meaning);
    const next = whole.found[position + 1];
    const isBeforeMatter = next !== undefined && matterPrepositions.has(source.word(next.last));
    if (isBeforeMatter && meanings.some(isTelling)) shorter.unshift({ last, meanings: [...meanings] });
  }
  const all = { last: whole.last, meanings };
  return goesOnWithMatter(source, all) ? shorter : [all, ...shorter];
}

/** The words of a description as far as they are known, and the last one that tells something. */
function readDescription(
  source: ReferenceText,
  first: number,
  findMeaning: FindMeaning,
): { readonly found: readonly FoundMeaning[]; readonly last: number } {
  const all: FoundMeaning[] = [];
  let last = first;
  for (let position = first; position < first + mostWords; ) {
    const found = findMeaning(source, position);
    if (!found) break;
    all.push(found);
    if (found.meaning.sort !== "joining") last = found.last;
    if (!joint.test(source.gapAfter(found.last))) break;
    position = found.last + 1;
  }
  return { found: all, last };
}

function isTelling({ sort }: Meaning): boolean {
  return sort === "matter" || sort === "town";
}

/** Whether behind "the new UN treaty" comes "on" and a matter that no vocabulary has: then it is about that. */
function goesOnWithMatter(source: ReferenceText, { last, meanings }: Description): boolean {
  if (meanings.some(isTelling) || source.gapAfter(last) !== " ") return false;
  if (!matterPrepositions.has(source.word(last + 1))) return false;
  const matter = isStopWord(source.word(last + 2)) ? last + 3 : last + 2;
  return source.word(matter) !== "";
}

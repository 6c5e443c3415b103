import type { Instrument } from "../domain/instrument.ts";
import type { Register } from "../domain/register.ts";
import { anyInstrument, type InstrumentNoun } from "./instrument-nouns.ts";
import type { Lexicon } from "./lexicon.ts";
import type { Pointer } from "./pointer-reader.ts";

/** What a pointer is resolved against. All are instrument ids. */
export interface PointerSurroundings {
  /** The subjects around the text, nearest first. */
  readonly subjects: readonly string[];
  /** Instruments named before in the same text, the latest first. */
  readonly named: readonly string[];
}

/**
 * The instruments that a pointer can stand for: one where it is certain, all that fit where it is not, and undefined where
 * the words are too common to be a reference at all ("the treaty" in a news item).
 */
export function resolvePointer(
  lexicon: Lexicon,
  pointer: Pointer,
  { subjects, named }: PointerSurroundings,
): readonly string[] | undefined {
  if (pointer.year !== null) return resolveYear(lexicon, pointer, subjects);
  const { register } = lexicon;
  const { noun, sort, isCertain } = pointer;
  if (noun.isCommon && !isCertain && sort !== "this") return undefined;
  const antecedents = isCertain ? findAntecedents(lexicon, noun, named) : [];
  const [latest] = antecedents;
  if (sort === "that" && latest !== undefined) return [latest];
  const around = subjects.flatMap((id) => [id, register.find(id)?.parent ?? id]);
  const subject = around.find((id) => fits(lexicon, register.find(id), noun));
  if (subject !== undefined) return [subject];
  if (antecedents.length > 0) return antecedents;
  if ((sort === "the" && !isCertain) || noun.isCommon || noun === anyInstrument) return undefined;
  const children = subjects
    .flatMap((id) => register.childrenOf(id))
    .filter((child) => fits(lexicon, child, noun));
  if (children.length > 0) return distinct(children.map(({ id }) => id));
  return calledSo(lexicon, noun).map(({ id }) => id);
}

/** The one instrument of the kind and year in the register, else the one among the subjects, their parents and children. */
function resolveYear(
  lexicon: Lexicon,
  { noun, year, sort, isCertain }: Pointer,
  subjects: readonly string[],
): readonly string[] | undefined {
  const fitting = calledSo(lexicon, noun).filter((instrument) => yearsOf(instrument).has(year ?? ""));
  const ids = fitting.map(({ id }) => id);
  if (ids.length === 0) return isCertain && sort !== "the" ? [] : undefined;
  if (ids.length === 1) return ids;
  const family = familyOf(lexicon.register, subjects);
  const related = ids.filter((id) => family.has(id));
  return related.length === 1 ? related : ids;
}

/** What was named and is called so, else what the protocols supplement that were named. */
function findAntecedents(
  lexicon: Lexicon,
  noun: InstrumentNoun,
  named: readonly string[],
): readonly string[] {
  const { register } = lexicon;
  const isFitting = (id: string): boolean => fits(lexicon, register.find(id), noun);
  const called = named.filter(isFitting);
  if (called.length > 0) return distinct(called);
  return distinct(named.map((id) => register.find(id)?.parent ?? id).filter(isFitting));
}

/** Whether an instrument is of a kind that is called so, and its names hold the noun. "Treaty" is what every treaty is called. */
function fits(lexicon: Lexicon, instrument: Instrument | undefined, noun: InstrumentNoun): boolean {
  if (!instrument || !noun.kinds.includes(instrument.kind)) return false;
  return noun.words.some((word) => word === "treaty" || lexicon.nameWordsOf(instrument.id).has(word));
}

function calledSo(lexicon: Lexicon, noun: InstrumentNoun): readonly Instrument[] {
  return lexicon.register.instruments.filter((instrument) => fits(lexicon, instrument, noun));
}

function familyOf(register: Register, subjects: readonly string[]): ReadonlySet<string> {
  const relatives = (id: string): readonly string[] => register.childrenOf(id).map((child) => child.id);
  return new Set(subjects.flatMap((id) => [id, register.find(id)?.parent ?? id, ...relatives(id)]));
}

function yearsOf({ adopted, opened, titles, shortTitle }: Instrument): ReadonlySet<string> {
  const events = [adopted, opened].flatMap((event) => (event ? [event.date.slice(0, 4)] : []));
  const inTitles = [titles.en, shortTitle].flatMap((title) => title.match(/\b(?:1[89]|20)\d\d\b/g) ?? []);
  return new Set([...events, ...inTitles]);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

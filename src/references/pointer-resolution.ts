import type { Instrument } from "../domain/instrument.ts";
import type { Register } from "../domain/register.ts";
import type { InstrumentNoun } from "./instrument-nouns.ts";
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
  const { noun, sort, isCapital } = pointer;
  const antecedents = isCapital ? findAntecedents(lexicon, noun, named) : [];
  const [latest] = antecedents;
  if (sort === "that" && latest !== undefined) return [latest];
  const around = subjects.flatMap((id) => [id, register.find(id)?.parent ?? id]);
  const subject = around.find((id) => fits(register.find(id), noun));
  if (subject !== undefined) return [subject];
  if (antecedents.length > 0) return antecedents;
  if (sort === "the" && !isCapital) return undefined;
  const children = subjects.flatMap((id) => register.childrenOf(id)).filter((child) => fits(child, noun));
  if (children.length > 0) return distinct(children.map(({ id }) => id));
  return calledSo(lexicon, noun).map(({ id }) => id);
}

/** The one instrument of the kind and year in the register, else the one among the subjects, their parents and children. */
function resolveYear(
  lexicon: Lexicon,
  { noun, year, sort, isCapital }: Pointer,
  subjects: readonly string[],
): readonly string[] | undefined {
  const fitting = calledSo(lexicon, noun).filter((instrument) => yearsOf(instrument).has(year ?? ""));
  const ids = fitting.map(({ id }) => id);
  if (ids.length === 0) return isCapital && sort !== "the" ? [] : undefined;
  if (ids.length === 1) return ids;
  const family = familyOf(lexicon.register, subjects);
  const related = ids.filter((id) => family.has(id));
  return related.length === 1 ? related : ids;
}

/** What was named and is called so, else what the protocols supplement that were named. */
function findAntecedents(
  { register }: Lexicon,
  noun: InstrumentNoun,
  named: readonly string[],
): readonly string[] {
  const isFitting = (id: string): boolean => fits(register.find(id), noun);
  const called = named.filter(isFitting);
  if (called.length > 0) return distinct(called);
  return distinct(named.map((id) => register.find(id)?.parent ?? id).filter(isFitting));
}

function fits(instrument: Instrument | undefined, noun: InstrumentNoun): boolean {
  return instrument !== undefined && noun.kinds.includes(instrument.kind);
}

/** Instruments of the kind whose names hold the noun. "Treaty" is what every treaty is called. */
function calledSo(lexicon: Lexicon, noun: InstrumentNoun): readonly Instrument[] {
  const isCalled = ({ id }: Instrument): boolean =>
    noun.words.some((word) => word === "treaty" || lexicon.nameWordsOf(id).has(word));
  return lexicon.register.instruments.filter((instrument) => fits(instrument, noun) && isCalled(instrument));
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

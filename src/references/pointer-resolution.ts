import type { Instrument } from "../domain/instrument.ts";
import type { Register } from "../domain/register.ts";
import { wordsOf } from "../text/words.ts";
import type { InstrumentNoun } from "./instrument-nouns.ts";
import type { Pointer } from "./pointer-reader.ts";

/** What a pointer is resolved against. All are instrument ids. */
export interface PointerSurroundings {
  /** The subjects around the text, nearest first. */
  readonly subjects: readonly string[];
  /** Instruments named before in the same text, the latest first. */
  readonly named: readonly string[];
}

/**
 * The instruments that a pointer can stand for: one where it is certain, several where it is not, none where nothing fits,
 * and undefined where the words are too common to be a reference at all ("the treaty" in a news item).
 */
export function resolvePointer(
  register: Register,
  pointer: Pointer,
  { subjects, named }: PointerSurroundings,
): readonly string[] | undefined {
  if (pointer.year !== null) return resolveYear(register, pointer, subjects);
  const { noun, sort, isCapital } = pointer;
  const antecedents = isCapital ? distinct(named.filter((id) => fits(register.find(id), noun))) : [];
  const [latest] = antecedents;
  if (sort === "that" && latest !== undefined) return [latest];
  const around = subjects.flatMap((id) => [id, register.find(id)?.parent ?? id]);
  const subject = around.find((id) => fits(register.find(id), noun));
  if (subject !== undefined) return [subject];
  if (antecedents.length > 0) return antecedents;
  const children = subjects.flatMap((id) => register.childrenOf(id)).filter((child) => fits(child, noun));
  if (sort === "the" && !isCapital) return undefined;
  return distinct(children.map(({ id }) => id));
}

/** The one instrument of the kind and year in the register, else the one among the subjects, their parents and children. */
function resolveYear(
  register: Register,
  { noun, year, sort, isCapital }: Pointer,
  subjects: readonly string[],
): readonly string[] | undefined {
  const fitting = register.instruments.filter(
    (instrument) =>
      fits(instrument, noun) && isCalled(register, instrument, noun) && yearsOf(instrument).has(year ?? ""),
  );
  const ids = fitting.map(({ id }) => id);
  if (ids.length === 0) return isCapital && sort !== "the" ? [] : undefined;
  if (ids.length === 1) return ids;
  const family = new Set(
    subjects.flatMap((id) => [
      id,
      register.find(id)?.parent ?? id,
      ...register.childrenOf(id).map((child) => child.id),
    ]),
  );
  const related = ids.filter((id) => family.has(id));
  return related.length === 1 ? related : ids;
}

function fits(instrument: Instrument | undefined, noun: InstrumentNoun): boolean {
  return instrument !== undefined && noun.kinds.includes(instrument.kind);
}

/** "Treaty" is what every treaty is called; the other nouns must stand in one of its names. */
function isCalled(register: Register, instrument: Instrument, noun: InstrumentNoun): boolean {
  if (noun.words.includes("treaty")) return true;
  return register
    .namesOf(instrument)
    .some((name) => wordsOf(name).some(({ word }) => noun.words.includes(word)));
}

function yearsOf({ adopted, opened, titles, shortTitle }: Instrument): ReadonlySet<string> {
  const events = [adopted, opened].flatMap((event) => (event ? [event.date.slice(0, 4)] : []));
  const inTitles = [titles.en, shortTitle].flatMap((title) => title.match(/\b(?:1[89]|20)\d\d\b/g) ?? []);
  return new Set([...events, ...inTitles]);
}

function distinct(ids: readonly string[]): readonly string[] {
  return [...new Set(ids)];
}

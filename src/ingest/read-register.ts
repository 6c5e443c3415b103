import { z } from "zod";
import type { Instrument } from "../domain/instrument.ts";
import { Register } from "../domain/register.ts";
import { findHierarchyCycle } from "./find-hierarchy-cycle.ts";
import { foldName } from "./fold-name.ts";
import { type JsonList, readJsonList } from "./read-json-list.ts";

const words = z.string().trim().min(1, "it is empty");
const instrumentId = z.string().regex(/^[a-z][a-z\d-]*$/, "an id is lower-case letters, digits and hyphens");
const language = z.string().regex(/^[a-z]{2,3}$/, "a language is a two- or three-letter code");
const articleNumber = z
  .string()
  .regex(/^\d+(?: (?:bis|ter|quater|quinquies))?$/, 'an article number is written "3" or "2 bis"');
const date = z
  .string()
  .refine(isPartialDate, 'a date is written "2022-05-12", "2022-05" or "2022" and must exist');
const event = z.strictObject({ date, place: words.nullable() }).nullable();

const seriesCitation = z
  .strictObject({ series: words, volume: words.nullable(), number: words, text: words })
  .refine(
    ({ volume, number, text }) => text.includes(number) && text.includes(volume ?? ""),
    "the text must hold the volume and the number",
  );

const instrumentForm = z.strictObject({
  id: instrumentId,
  kind: z.enum(["treaty", "protocol", "resolution", "directive", "regulation", "model-law"]),
  titles: z.intersection(z.object({ en: words }), z.record(language, words)),
  shortTitle: words,
  aliases: z.record(language, z.array(words)),
  series: z.array(seriesCitation),
  adopted: event,
  opened: event,
  inForce: event,
  parent: instrumentId.nullable(),
  depositary: words.nullable(),
  authenticLanguages: z.array(language),
  articles: z.array(z.strictObject({ number: articleNumber, heading: words.nullable() })),
  status: z.strictObject({ text: words, inForce: z.boolean(), asOf: date, source: words }).nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  sources: z.array(words).min(1, "an entry must say where its facts come from"),
});

/**
 * Reads the register of instruments: a JSON list in the shape of `domain/instrument.ts`.
 * It raises `text_unreadable` where the file cannot be read, and `register_invalid`, which names the file, the instrument and the field,
 * where the file is not JSON or has another shape; where an id, a name, a series citation or an article of an instrument is there twice;
 * where a parent is unknown or an instrument is its own ancestor; and where its status denies a date of entry into force.
 */
export async function readRegister(path: string): Promise<Register> {
  const list = await readJsonList<Instrument>(path, {
    code: "register_invalid",
    name: "register of instruments",
    setting: "PINPOINT_REGISTER",
    noun: "instrument",
    entry: instrumentForm,
  });
  for (const instrument of list.entries) requireSound(instrument, list);
  requireOwnNames(list);
  requireHierarchy(list);
  return new Register(list.entries);
}

function requireSound(instrument: Instrument, list: JsonList<Instrument>): void {
  const entry = `"${instrument.id}"`;
  const numbers = new Set<string>();
  for (const { number } of instrument.articles) {
    if (numbers.has(number)) {
      throw list.fault({ entry, field: "articles", problem: `article ${number} is there twice` });
    }
    numbers.add(number);
  }
  if (instrument.inForce !== null && instrument.status?.inForce === false) {
    const problem = "it says that the instrument is not in force, but there is a date of entry into force";
    throw list.fault({ entry, field: "status.inForce", problem });
  }
}

/** A name that two instruments share would send a reader to the wrong one; so would a shared place in a series. */
function requireOwnNames(list: JsonList<Instrument>): void {
  const owners = new Map<string, string>();
  for (const instrument of list.entries) {
    for (const { field, name } of namesByField(instrument)) {
      const owner = owners.get(foldName(name));
      if (owner !== undefined && owner !== instrument.id) {
        const problem = `"${name}" also names instrument "${owner}"`;
        throw list.fault({ entry: `"${instrument.id}"`, field, problem });
      }
      owners.set(foldName(name), instrument.id);
    }
  }
}

function namesByField(instrument: Instrument): readonly { readonly field: string; readonly name: string }[] {
  const titles = Object.entries(instrument.titles).map(([code, name]) => ({ field: `titles.${code}`, name }));
  const aliases = Object.entries(instrument.aliases).flatMap(([code, names]) =>
    names.map((name) => ({ field: `aliases.${code}`, name })),
  );
  const series = instrument.series.map(({ text }) => ({ field: "series", name: text }));
  return [...titles, { field: "shortTitle", name: instrument.shortTitle }, ...aliases, ...series];
}

function requireHierarchy(list: JsonList<Instrument>): void {
  const ids = new Set(list.entries.map(({ id }) => id));
  for (const { id, parent } of list.entries) {
    if (parent !== null && !ids.has(parent)) {
      throw list.fault({ entry: `"${id}"`, field: "parent", problem: `there is no instrument "${parent}"` });
    }
  }
  const parents = list.entries.map(({ id, parent }) => [id, parent === null ? [] : [parent]] as const);
  const cycle = findHierarchyCycle(new Map(parents));
  if (cycle !== undefined) {
    const problem = `the parents go in a circle: ${cycle.join(" → ")}`;
    throw list.fault({ entry: `"${cycle[0]}"`, field: "parent", problem });
  }
}

/** Whether a text is a year, a month of a year or a day that the calendar has. */
function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (match === null) return false;
  const [, year, month = "01", day = "01"] = match;
  const full = `${year}-${month}-${day}`;
  const instant = new Date(`${full}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(full);
}

import { hasParties, type Instrument, type SourcedField, sourcedFields } from "../domain/instrument.ts";
import { Register } from "../domain/register.ts";
import { findHierarchyCycle } from "./find-hierarchy-cycle.ts";
import { instrumentForm } from "./instrument-form.ts";
import { type JsonList, readJsonList } from "./read-json-list.ts";
import { requireOwnNames } from "./require-own-names.ts";

/**
 * Reads the register of instruments: a JSON list in the shape of `domain/instrument.ts`.
 * It raises `text_unreadable` where the file cannot be read, and `register_invalid`, which names the file, the instrument and the field,
 * where the file is not JSON or has another shape; where an id, a series citation or an article of an instrument is there twice, or a
 * name that its bearers do not declare as shared; where a filled field names no source, or a source an empty field; where a text that
 * nobody can join has a depositary; where a parent is unknown or an instrument is its own ancestor; and where its status is from
 * before its entry into force. A status that says later that it is not in force is that of an instrument which was repealed.
 */
export async function readRegister(path: string): Promise<Register> {
  const list = await readJsonList<Instrument>(path, {
    code: "register_invalid",
    name: "register of instruments",
    setting: "PINPOINT_REGISTER",
    noun: "instrument",
    entry: instrumentForm,
  });
  for (const instrument of list.entries) {
    requireSound(instrument, list);
    requireSources(instrument, list);
  }
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
  const { inForce, status } = instrument;
  if (inForce !== null && status?.inForce === false && status.asOf < inForce.date) {
    const problem = `it says of ${status.asOf} that the instrument is not in force, which it has been since ${inForce.date}`;
    throw list.fault({ entry, field: "status", problem });
  }
  if (instrument.depositary !== null && !hasParties(instrument.kind)) {
    const problem = `a ${instrument.kind} has no parties, and so no depositary`;
    throw list.fault({ entry, field: "depositary", problem });
  }
}

function requireSources(instrument: Instrument, list: JsonList<Instrument>): void {
  const entry = `"${instrument.id}"`;
  for (const field of sourcedFields) {
    const isNamed = instrument.sources[field] !== undefined;
    if (isNamed === isFilled(instrument[field])) continue;
    const problem = isNamed
      ? "it is the source of a field that is empty"
      : `it does not say where "${field}" comes from`;
    throw list.fault({ entry, field: isNamed ? `sources.${field}` : "sources", problem });
  }
}

function isFilled(value: Instrument[SourcedField]): boolean {
  if (value === null) return false;
  return typeof value === "string" || Object.keys(value).length > 0;
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

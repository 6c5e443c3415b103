import type { Instrument } from "../domain/instrument.ts";
import { foldName } from "./fold-name.ts";
import type { JsonList } from "./read-json-list.ts";

/** A name and the field of an instrument in which it stands. */
interface NameOf {
  readonly instrument: Instrument;
  readonly field: string;
  readonly name: string;
}

/**
 * Requires that a name (title, short title, alias, place in a series) belongs to one instrument, or that each of those that
 * bear it declares it as shared: a reader who follows a shared name unawares is sent to the wrong text. What is declared must
 * be shared. Throws the list's fault, which names both instruments.
 */
export function requireOwnNames(list: JsonList<Instrument>): void {
  const declared = new Map(list.entries.map((instrument) => [instrument.id, sharedNamesOf(instrument)]));
  const isDeclared = ({ instrument, name }: NameOf): boolean =>
    declared.get(instrument.id)?.has(foldName(name)) === true;
  const owners = new Map<string, NameOf>();
  const shared = new Set<string>();
  for (const named of list.entries.flatMap(namesByField)) {
    const folded = foldName(named.name);
    const owner = owners.get(folded) ?? named;
    owners.set(folded, owner);
    if (owner.instrument === named.instrument) continue;
    if (!isDeclared(owner) || !isDeclared(named)) throw notDeclared(list, owner, named);
    shared.add(folded);
  }
  for (const named of list.entries.flatMap(sharedByField)) {
    if (!shared.has(foldName(named.name))) throw notShared(list, named);
  }
}

function notDeclared(list: JsonList<Instrument>, owner: NameOf, { instrument, field, name }: NameOf): Error {
  return list.fault({
    entry: `"${instrument.id}"`,
    field,
    problem: `"${name}" also names instrument "${owner.instrument.id}"`,
    remedy: 'Give one of them another name, or declare this one in "sharedNames" of both.',
  });
}

function notShared(list: JsonList<Instrument>, { instrument, field, name }: NameOf): Error {
  return list.fault({
    entry: `"${instrument.id}"`,
    field,
    problem: `no other instrument is called "${name}"`,
    remedy: 'Make it an alias, or declare it in "sharedNames" of the other instrument too.',
  });
}

function sharedNamesOf({ sharedNames }: Instrument): ReadonlySet<string> {
  return new Set(Object.values(sharedNames).flat().map(foldName));
}

function namesByField(instrument: Instrument): readonly NameOf[] {
  const { titles, shortTitle, aliases, descriptions = {}, series } = instrument;
  return [
    ...Object.entries(titles).map(([code, name]) => ({ instrument, field: `titles.${code}`, name })),
    { instrument, field: "shortTitle", name: shortTitle },
    ...inLanguages(instrument, "aliases", aliases),
    ...inLanguages(instrument, "descriptions", descriptions),
    ...sharedByField(instrument),
    ...series.map(({ text }) => ({ instrument, field: "series", name: text })),
  ];
}

function sharedByField(instrument: Instrument): readonly NameOf[] {
  return inLanguages(instrument, "sharedNames", instrument.sharedNames);
}

function inLanguages(
  instrument: Instrument,
  field: string,
  names: Readonly<Record<string, readonly string[]>>,
): readonly NameOf[] {
  return Object.entries(names).flatMap(([code, all]) =>
    all.map((name) => ({ instrument, field: `${field}.${code}`, name })),
  );
}

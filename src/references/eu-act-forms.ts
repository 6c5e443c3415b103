import type { Instrument } from "../domain/instrument.ts";

/** What each kind of act is called in the three languages, folded. */
const nounsOfKind: Readonly<Partial<Record<Instrument["kind"], readonly (readonly string[])[]>>> = {
  directive: [["directive"], ["directiva"]],
  regulation: [["regulation"], ["reglement"], ["reglamento"]],
  "framework-decision": [
    ["framework", "decision"],
    ["decision", "cadre"],
    ["decision", "marco"],
  ],
};

/** The Union, its Community, and justice and home affairs, in the languages that write them otherwise. */
const unions: readonly (readonly string[])[] = [
  ["eu", "ue"],
  ["ec", "ce"],
  ["jha", "jai"],
];

/** The number of an act as its title writes it: "2013/40/EU", "(EU) 2016/679". */
const numberForm = /(?: \((EU|EC)\))? (?:No )?(\d{2,4})\/(\d{1,4})(?:\/(EU|EC|JHA)\b)?/;

/**
 * How an act of the European Union is cited by its number, as lists of folded words: "Directive 2013/40/EU", "directive 2013/40/UE",
 * "Reglamento (UE) 2016/679", "Framework Decision 2005/222", and "2013/40/EU" alone. The number is read from the short title or the English
 * title, whichever has one first. Empty for any other instrument.
 */
export function euActForms(instrument: Instrument): readonly (readonly string[])[] {
  const nouns = nounsOfKind[instrument.kind];
  // What a title holds behind "of" or "on" are other acts, which this one replaces.
  const titles = [instrument.shortTitle, instrument.titles.en].map(
    (title) => title.split(/ (?:of|on) /)[0] ?? "",
  );
  const match = titles.map((title) => numberForm.exec(title)).find((found) => found !== null);
  if (!nouns || !match) return [];
  const [, before, year = "", number = "", behind] = match;
  const digits = [year, number];
  const union = (before ?? behind ?? "").toLowerCase();
  const names = unions.find((forms) => forms.includes(union)) ?? [];
  const cited = names.flatMap((name) => [
    [...digits, name],
    [name, ...digits],
    [name, "no", ...digits],
  ]);
  const alone = before === undefined ? names.map((name) => [...digits, name]) : [];
  return [...nouns.flatMap((noun) => [digits, ...cited].map((words) => [...noun, ...words])), ...alone];
}

import type { Instrument } from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";
import type { Thesaurus } from "../../src/domain/thesaurus.ts";

/** An instrument for tests; what is not said is unknown. */
export function exampleInstrument(
  id: string,
  title: string,
  known: Partial<Instrument> & { readonly articleCount?: number } = {},
): Instrument {
  const { articleCount = 0, ...rest } = known;
  const number = (_: unknown, at: number) => ({ number: String(at + 1), heading: null });
  return {
    id,
    kind: "treaty",
    titles: { en: title },
    shortTitle: title,
    aliases: {},
    series: [],
    adopted: null,
    opened: null,
    inForce: null,
    parent: null,
    depositary: null,
    sharedNames: {},
    authenticLanguages: ["en"],
    articles: Array.from({ length: articleCount }, number),
    status: null,
    url: null,
    sources: {},
    ...rest,
  };
}

/** Instruments that the world does not have, so that no fact of the shipped register can make a test pass. */
export const harbourRegister = new Register([
  exampleInstrument("harbour", "Convention on the Safety of Harbours", {
    shortTitle: "Harbour Convention",
    series: [{ series: "UNTS", volume: "812", number: "45", text: "812 UNTS 45" }],
    opened: { date: "1971-05-04", place: "Porto" },
    inForce: { date: "1974-07-01", place: null },
    depositary: "Government of Portugal",
    articleCount: 24,
  }),
  exampleInstrument("beacon", "Protocol on Beacons to the Convention on the Safety of Harbours", {
    kind: "protocol",
    shortTitle: "Beacon Protocol",
    aliases: { en: ["Protocol on Beacons"] },
    opened: { date: "2020-05-12", place: "Porto" },
    parent: "harbour",
    articleCount: 9,
  }),
  exampleInstrument("whale", "Convention for the Protection of Whales", { shortTitle: "Whale Convention" }),
  exampleInstrument("unga-74-300", "Marking of wrecks on the high seas", {
    kind: "resolution",
    shortTitle: "UN General Assembly resolution 74/300",
    series: [{ series: "A/RES", volume: null, number: "74/300", text: "A/RES/74/300" }],
    adopted: { date: "2019-12-27", place: "New York" },
  }),
]);

const concept = (
  id: string,
  labels: Readonly<Record<string, readonly [string, ...string[]]>>,
  links: { readonly broader?: readonly string[]; readonly related?: readonly string[] } = {},
) => ({
  id,
  prefLabel: Object.fromEntries(Object.entries(labels).map(([language, [first]]) => [language, first])),
  altLabel: Object.fromEntries(Object.entries(labels).map(([language, [, ...others]]) => [language, others])),
  broader: links.broader ?? [],
  related: links.related ?? [],
});

/** Concepts that lead plain words to the words of the harbour texts. */
export const harbourThesaurus: Thesaurus = {
  concepts: [
    concept("wreck", { en: ["wreck", "sunken ship"], fr: ["épave"], es: ["naufragio", "pecio"] }),
    concept("buoy", { en: ["buoy", "floating marker"], fr: ["bouée"], es: ["boya"] }),
    concept("pollution", { en: ["pollution of the sea", "marine pollution"] }),
    concept(
      "oil-discharge",
      { en: ["discharge of oil", "oil spill"], fr: ["marée noire"], es: ["marea negra"] },
      { broader: ["pollution"] },
    ),
    concept("smuggling", { en: ["smuggling", "contraband"], fr: ["contrebande"], es: ["contrabando"] }),
    concept("towing", { en: ["towing", "tugboats"] }, { related: ["pilotage"] }),
    concept("pilotage", { en: ["pilotage", "harbour pilots"] }),
    concept("entry-into-force", { en: ["entry into force", "in force", "entered into force"] }),
    concept("salvage", { en: ["salvage reward", "reward for salvage"] }),
    concept("piracy", { en: ["piracy", "robbery at sea"] }),
  ],
};

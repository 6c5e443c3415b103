import type { Instrument } from "../../src/domain/instrument.ts";

/** An instrument of which no more is known than its id and title. */
export function instrument(id: string, title: string, parent: string | null = null): Instrument {
  return {
    id,
    kind: parent === null ? "treaty" : "protocol",
    titles: { en: title },
    shortTitle: title,
    aliases: {},
    series: [],
    adopted: null,
    opened: null,
    inForce: null,
    parent,
    depositary: null,
    sharedNames: {},
    authenticLanguages: ["en"],
    articles: [],
    status: null,
    url: null,
    sources: {},
  };
}

import type { Instrument } from "../../../src/domain/instrument.ts";

/** An instrument of which only the names matter. */
export function sampleInstrument(id: string, en: string, names: readonly string[]): Instrument {
  return {
    id,
    kind: "treaty",
    titles: { en },
    shortTitle: names[0] ?? en,
    aliases: { en: names.slice(1) },
    sharedNames: { en: ["the Convention"] },
    series: [],
    adopted: null,
    opened: null,
    inForce: null,
    parent: null,
    depositary: null,
    authenticLanguages: [],
    articles: [],
    status: null,
    url: null,
    sources: {},
  };
}

/** Three instruments, of which one bears another's name within its own. */
export const sampleInstruments: readonly Instrument[] = [
  sampleInstrument("budapest", "Convention on Cybercrime", ["Budapest Convention"]),
  sampleInstrument("budapest-protocol-2", "Second Additional Protocol to the Convention on Cybercrime", [
    "Second Protocol to the Budapest Convention",
  ]),
  sampleInstrument("crc", "Convention on the Rights of the Child", ["CRC"]),
];

import { createCiter } from "../../src/citation/cite-words.ts";
import type { Services } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import type { Instrument } from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";
import type { GenerationSummary } from "../../src/ports/generation-store.ts";
import { sampleAnswer, sampleDocument } from "../sample-answer.ts";

const crc: Instrument = {
  id: "crc",
  kind: "treaty",
  titles: { en: "Convention on the Rights of the Child" },
  shortTitle: "CRC",
  aliases: {},
  series: [{ series: "UNTS", volume: "1577", number: "3", text: "1577 UNTS 3" }],
  adopted: { date: "1989-11-20", place: null },
  opened: null,
  inForce: { date: "1990-09-02", place: null },
  parent: null,
  depositary: null,
  sharedNames: {},
  authenticLanguages: [],
  articles: ["1", "2", "34"].map((number) => ({ number, heading: null })),
  status: null,
  url: "https://treaties.example/crc",
  sources: {},
};

/** What a small index lists of itself. */
export const sampleGeneration: GenerationSummary = {
  name: "gen-1",
  current: true,
  manifest: {
    formatVersion: 2,
    counts: { documents: 1, passages: 2 },
    embedder: { id: "lsa-256-v1", dimension: 2, metric: "inner-product" },
    vectors: { kind: "hnsw", size: 2 },
    settings: {},
    sources: [],
    collections: [],
    skipped: [],
    files: {},
  },
  damage: null,
};

/** Services that reply with the samples; each part can be replaced. They name one instrument, the CRC, and one document. */
export function createFakeServices(parts: Partial<Services> = {}): Services {
  const unused = async () => {
    throw new Error("no command should need this");
  };
  const register = new Register([crc]);
  return {
    config: readConfig({}),
    register,
    thesaurus: { concepts: [] },
    linker: {
      link: () => ({ mentions: [], unresolved: [] }),
      instrumentOf: () => null,
    },
    store: {
      location: "/index",
      open: () => {
        throw new Error("opened beside the services");
      },
      currentName: () => "gen-1",
      list: () => [sampleGeneration],
      begin: unused,
    },
    vectorSearch: { kind: "hnsw", isStandIn: false },
    openIndex: async () => "gen-1",
    buildIndex: async () => ({
      generation: "gen-1",
      status: "unchanged",
      documents: { added: 0, changed: 0, unchanged: 1, removed: 0 },
      passages: 2,
      embedded: 0,
      reused: 2,
      notes: [],
      skipped: [],
      seconds: 0.1,
    }),
    compareCorpus: async () => ({
      state: "fresh",
      added: [],
      changed: [],
      removed: [],
      unchanged: ["guide.md"],
      otherSettings: false,
    }),
    probeModels: async () => null,
    embed: unused,
    audit: async () => ({ today: "2026-11-21", texts: [], findings: [], skipped: [] }),
    ask: async (question) => sampleAnswer({ question }),
    search: async (question) => ({ question, language: "en", generation: "gen-1", results: [] }),
    findDocument: async (id) =>
      id === "guide"
        ? {
            id,
            title: "A Guide",
            kind: "guide",
            publisher: null,
            url: null,
            language: "en",
            published: null,
            asOf: null,
            instrument: null,
            instruments: [],
            headings: [],
            ...sampleDocument,
          }
        : undefined,
    listDocuments: unused,
    listInstruments: unused,
    findInstrument: unused,
    findPassage: unused,
    cite: createCiter({ register, link: () => ({ mentions: [], unresolved: [] }) }),
    readiness: () => ({ ready: true, generation: "gen-1", degraded: null }),
    close: () => undefined,
    ...parts,
  };
}

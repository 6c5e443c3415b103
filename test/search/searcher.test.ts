import { describe, expect, test } from "vitest";
import type { Passage } from "../../src/domain/passage.ts";
import { type Pinpoint, parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { Question } from "../../src/domain/question.ts";
import type { Thesaurus } from "../../src/domain/thesaurus.ts";
import type { Embedder } from "../../src/ports/embedder.ts";
import { buildLexicalIndex, openLexicalIndex } from "../../src/search/lexical-index.ts";
import { createSearcher } from "../../src/search/searcher.ts";
import { countTerms } from "../../src/text/count-terms.ts";
import { termsOf } from "../../src/text/terms.ts";

interface Sample {
  readonly text: string;
  readonly subject?: string;
  readonly names?: readonly string[];
}

const samples: readonly Sample[] = [
  {
    text: "Each Party shall establish illegal access as a criminal offence.",
    subject: "budapest",
    names: ["budapest 2"],
  },
  {
    text: "Each Party shall establish illegal interception as a criminal offence.",
    subject: "budapest",
    names: ["budapest 3"],
  },
  { text: "Children are protected from sexual exploitation.", subject: "crc", names: ["crc 34"] },
  { text: "Delegates met in Vienna for a second session." },
  { text: "Delegates met in Vienna for a  second session." },
];

const thesaurus: Thesaurus = {
  concepts: [
    {
      id: "illegal-access",
      prefLabel: { en: "illegal access" },
      altLabel: { en: ["hacking"] },
      broader: [],
      related: [],
    },
  ],
};

const passages = samples.map(
  ({ text, subject = null }, position): Passage => ({
    id: `p${position}`,
    documentId: "d",
    span: { start: 0, end: text.length },
    headings: [],
    text,
    mentions: [],
    subject,
  }),
);

function pinpoints(texts: readonly string[]): readonly Pinpoint[] {
  return texts.map((text) => parsePinpoint(text)).filter((place) => place !== undefined);
}

const generation = {
  positionsAbout: (instrument: string) =>
    samples.flatMap(({ subject }, position) => (subject === instrument ? [position] : [])),
  positionsNaming: (instrument: string, article: string | null) =>
    samples.flatMap(({ names = [] }, position) =>
      pinpoints(names)
        .filter((place) => place.instrument === instrument && place.article === article)
        .map((place) => ({ position, pinpoint: place })),
    ),
  readPassages: (positions: readonly number[]) =>
    positions.map((position) => passages[position]).filter((passage) => passage !== undefined),
};

/** Knows one thing: that "grooming" is about the passage on children. */
const embedder: Embedder = {
  id: "one-word",
  dimension: 1,
  learnedFrom: "corpus",
  embed: async (texts) => texts.map((text) => Float32Array.of(/grooming/.test(text) ? 1 : 0)),
};
const vectors = { dimension: 1, size: 5, search: () => [{ position: 2, score: 1 }] };

const searcher = createSearcher({
  generation,
  lexical: openLexicalIndex(buildLexicalIndex(passages.map(({ text }) => countTerms(termsOf(text))))),
  embedder,
  vectors,
  thesaurus,
  findPlainPlaces: () => [],
});

function ask(
  text: string,
  known: { readonly named?: readonly string[]; readonly concepts?: readonly string[] } = {},
) {
  const { named = [], concepts = [] } = known;
  const question: Question = {
    asked: text,
    story: "",
    asks: true,
    text,
    language: "en",
    answerLanguage: "en",
    kind: "other",
    mentions: [],
    unresolved: [],
    pinpoints: pinpoints(named),
    concepts,
  };
  return searcher.retrieve(question, { k: 5 });
}

const idsOf = async (found: ReturnType<typeof ask>) => (await found).map(({ passage }) => passage.id);

describe("retrieve", () => {
  test("finds passages by the question's words, ranked from 1, with their scores", async () => {
    const found = await ask("Who is protected from exploitation?");
    expect(found.map(({ passage, rank }) => [passage.id, rank])).toEqual([["p2", 1]]);
    expect(found[0]?.scores.lexical).toBeGreaterThan(0);
    expect(found[0]?.scores).not.toHaveProperty("pinpoint");
  });

  test("finds passages by the treaties' words for a concept that the question names", async () => {
    expect(await idsOf(ask("Is hacking forbidden?", { concepts: ["illegal-access"] }))).toEqual(["p0"]);
    expect(await idsOf(ask("Is hacking forbidden?"))).toEqual([]);
  });

  test("finds by vectors what no word finds", async () => {
    const [only, ...others] = await ask("grooming");
    expect(others).toEqual([]);
    expect(only).toMatchObject({ score: 1, scores: { vector: 1 }, passage: { id: "p2" } });
  });

  test("puts the named article first, then the rest of its instrument, and keeps others in reach", async () => {
    const found = ask("Article 3: children and illegal interception", { named: ["budapest 3"] });
    expect(await idsOf(found)).toEqual(["p1", "p0", "p2"]);
    expect((await found).map(({ scores }) => scores.pinpoint)).toEqual([4, 2, undefined]);
  });

  test("puts passages about a named instrument first even where no word of theirs is asked for", async () => {
    expect(await idsOf(ask("Vienna", { named: ["crc"] }))).toEqual(["p2", "p3"]);
  });

  test("shows one of two passages that say the same", async () => {
    expect(await idsOf(ask("Vienna session"))).toEqual(["p3"]);
  });

  test("gives no more than k, and nothing where nothing is found", async () => {
    const question = {
      asked: "offence",
      story: "",
      asks: true,
      text: "offence",
      language: "en",
      answerLanguage: "en",
      kind: "other",
      mentions: [],
      unresolved: [],
    } as const;
    expect(await searcher.retrieve({ ...question, pinpoints: [], concepts: [] }, { k: 1 })).toHaveLength(1);
    expect(await ask("zebra")).toEqual([]);
    expect(await ask("of the")).toEqual([]);
  });

  test("gives the same for the same question", async () => {
    expect(await ask("criminal offence")).toEqual(await ask("criminal offence"));
  });

  test("orders by score, ties by passage id", async () => {
    const found = await ask("criminal offence", { named: ["budapest"] });
    expect(found.map(({ passage }) => passage.id)).toEqual(["p0", "p1"]);
    expect(found[0]?.score).toBe(found[1]?.score);
  });
});

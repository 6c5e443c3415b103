import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { labelsOf, type Thesaurus } from "../../src/domain/thesaurus.ts";
import { createConceptFinder, type FindConcepts } from "../../src/search/find-concepts.ts";
import { termsOf } from "../../src/text/terms.ts";
import { sharedFolder } from "../shared-folder.ts";
import { everydayWords } from "./everyday-words.ts";
import { readShippedRegister, readShippedThesaurus } from "./shipped.ts";

let thesaurus: Thesaurus;
let findConcepts: FindConcepts;
beforeAll(async () => {
  thesaurus = await readShippedThesaurus();
  findConcepts = createConceptFinder(thesaurus);
});

describe("the thesaurus", () => {
  it("has at least 450 concepts, each with words that people use", () => {
    expect(thesaurus.concepts.length).toBeGreaterThanOrEqual(450);
    for (const { id, altLabel } of thesaurus.concepts) {
      expect([id, (altLabel.en ?? []).length > 0]).toEqual([id, true]);
    }
  });

  it("has a preferred label in English, French and Spanish for every concept", () => {
    const lacking = thesaurus.concepts.flatMap(({ id, prefLabel }) =>
      ["en", "fr", "es"].filter((code) => prefLabel[code] === undefined).map((code) => `${id} ${code}`),
    );
    expect(lacking).toEqual([]);
  });

  it("has no label that disappears when its little words are left out", () => {
    const lost = thesaurus.concepts.flatMap((concept) =>
      labelsOf(concept).filter((label) => termsOf(label).length === 0),
    );
    expect(lost).toEqual([]);
  });

  it("has no label that is found in every text", () => {
    const everywhere = new Set([
      "law",
      "articl",
      "text",
      "new",
      "peopl",
      "work",
      "us",
      "person",
      "matter",
      "thing",
      "cover in",
      "ag",
      "es",
      "look",
      "power",
      "word",
    ]);
    const general = thesaurus.concepts.flatMap((concept) =>
      labelsOf(concept).filter((label) => everywhere.has(termsOf(label).join(" "))),
    );
    expect(general).toEqual([]);
  });

  it("relates concepts only to others", () => {
    const selfish = thesaurus.concepts.filter(({ id, related }) => related.includes(id));
    expect(selfish).toEqual([]);
  });

  it.each(everydayWords)("leads %j to %s", (words, concept) => {
    expect(findConcepts(words).map((match) => match.concept)).toContain(concept);
  });

  it.each(["Tell me a joke", "How do I reset my PIN?", "What is the weather in Paris tomorrow?"])(
    "finds nothing in %j",
    (words) => {
      expect(findConcepts(words)).toEqual([]);
    },
  );

  it.each([
    ["UN Office on Drugs and Crime", "united-nations"],
    ["trafficking in firearms", "human-trafficking"],
    ["child pornography", "pornography"],
    ["civil liberties groups", "human-rights"],
    ["access to the web", "accession"],
    ["According to the article", "treaty"],
    ["At what age may they marry?", "child"],
    ["bring countries together", "import-and-export"],
    ["Who was prosecuted?", "criminalization"],
    ["Qué es un tratado", "lanzarote-committee"],
    ["Au nom de la loi", "african-union"],
    ["the European Court of Human Rights", "human-rights"],
    ["data protection officer", "protection"],
    ["a request for help", "refusal-of-assistance"],
    ["Can the company be punished?", "private-sector"],
    ["Which pinpoint is right?", "oscola"],
  ])("does not take a part of %j for %s", (words, concept) => {
    expect(findConcepts(words).map((match) => match.concept)).not.toContain(concept);
  });
});

/** Headings that say nothing by themselves: what a procedure, a term or a final clause is about stands in the text. */
const mostHeadings = 0.92;

describe("the thesaurus and the register", () => {
  it("has a concept for what nearly every article is about", async () => {
    const { instruments } = await readShippedRegister();
    const headings = instruments.flatMap(({ articles }) => articles.flatMap(({ heading }) => heading ?? []));
    const found = headings.filter((heading) => findConcepts(heading).length > 0);
    expect(headings.length).toBeGreaterThan(900);
    expect(found.length / headings.length).toBeGreaterThan(mostHeadings);
  });

  it.each(["budapest", "budapest-protocol-1", "budapest-protocol-2", "lanzarote", "un-cybercrime"])(
    "has a concept for every offence and power of %s",
    async (id) => {
      const articles = (await readShippedRegister()).find(id)?.articles ?? [];
      const lost = articles.filter(({ heading }) => heading === null || findConcepts(heading).length === 0);
      const formal =
        /^(?:Notification|Accession|Secretariat|Other representatives|Recipients of intervention .*)$/;
      expect(lost.filter(({ heading }) => !formal.test(heading ?? ""))).toEqual([]);
    },
  );
});

const facts = sharedFolder("facts");

describe.skipIf(facts === undefined)("the thesaurus and the collected vocabulary", () => {
  it("knows what people say, but for words that stand in every text", async () => {
    const vocabulary = await readFile(`${facts}/vocabulary.md`, "utf8");
    const rows = vocabulary
      .split("\n")
      .filter((line) => line.startsWith("| ") && !line.startsWith("| Everyday"));
    const everyday = rows.flatMap((row) => (row.split("|")[1] ?? "").split(",").map((words) => words.trim()));
    const unknown = everyday.filter((words) => findConcepts(words).length === 0);
    expect(everyday.length).toBeGreaterThan(90);
    expect(unknown.toSorted()).toEqual(["DoS", "blocking", "breaking in", "forum"]);
  });
});

import { expect, test } from "vitest";
import { renderSearch } from "../../src/commands/render-search.ts";
import type { SearchResult } from "../../src/domain/search-reply.ts";
import { sampleText } from "../sample-answer.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

const pinpoints = [{ instrument: "crc", article: "34", subdivisions: [] }];
const result: SearchResult = {
  passage: {
    id: "guide:1",
    documentId: "guide",
    span: { start: 0, end: sampleText.length },
    headings: ["United Nations", "Children"],
    text: sampleText,
    mentions: [
      { span: { start: 0, end: 10 }, pinpoints },
      { span: { start: 0, end: 10 }, pinpoints },
    ],
    subject: "crc",
  },
  rank: 1,
  score: 0.51234,
  scores: { vector: 0.4, lexical: 7 },
  document: {
    id: "guide",
    title: "A Guide",
    kind: "guide",
    publisher: null,
    url: null,
    language: "en",
    published: null,
    asOf: null,
    instrument: null,
  },
};

function render(results: readonly SearchResult[]): string {
  const { terminal, stdout } = createFakeTerminal();
  terminal.print(...renderSearch({ question: "q", language: "en", generation: "gen-1", results }));
  return stdout();
}

test("renderSearch shows where a passage stands, what found it, its words and the places it names", () => {
  expect(render([result])).toBe(
    `1. A Guide › United Nations › Children 0.512 (lexical, vector)\n   ${sampleText}\n   crc 34\n`,
  );
});

test("renderSearch sets results apart and leaves out what a passage does not name", () => {
  const second = { ...result, rank: 2, passage: { ...result.passage, mentions: [] } };
  expect(render([result, second]).split("\n\n")[1]).toBe(
    `2. A Guide › United Nations › Children 0.512 (lexical, vector)\n   ${sampleText}\n`,
  );
});

test("renderSearch says that nothing was found", () => {
  expect(render([])).toBe("Nothing in the texts was found for these words.\n");
});

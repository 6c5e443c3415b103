import { expect, test } from "vitest";
import type { DocumentMetadata } from "../../src/domain/document.ts";
import type { Evidence } from "../../src/domain/evidence.ts";
import type { Question } from "../../src/domain/question.ts";
import { createSearchTexts } from "../../src/search/search-texts.ts";

const document: DocumentMetadata = {
  id: "guide",
  title: "A Guide",
  kind: "guide",
  publisher: null,
  url: null,
  language: "en",
  published: null,
  asOf: "2022-12",
  instrument: null,
};

function evidence(documentId: string, rank: number): Evidence {
  const passage = {
    id: `${documentId}:${rank}`,
    documentId,
    span: { start: 0, end: 1 },
    headings: [],
    text: "a",
    mentions: [],
    subject: null,
  };
  return { passage, rank, score: 1 / rank, scores: { lexical: 3 } };
}

const analyse = (text: string): Question => ({
  asked: text.trim(),
  story: "",
  asks: true,
  text: text.trim(),
  language: "fr",
  answerLanguage: "fr",
  kind: "other",
  mentions: [],
  unresolved: [],
  pinpoints: [],
  concepts: [],
});

function search(found: readonly Evidence[], question = " grooming ") {
  const asked: { text: string; k: number }[] = [];
  const retrieve = async ({ text }: Question, { k }: { readonly k: number }) => {
    asked.push({ text, k });
    return found;
  };
  const searchTexts = createSearchTexts({
    generation: { name: "gen-4", listDocuments: () => [document] },
    analyse,
    retrieve,
  });
  return searchTexts(question, { k: 7 }).then((reply) => ({ reply, asked }));
}

test("createSearchTexts gives every passage with its document, in the order found", async () => {
  const { reply, asked } = await search([evidence("guide", 1), evidence("guide", 2)]);
  expect(asked).toEqual([{ text: "grooming", k: 7 }]);
  expect(reply).toMatchObject({ question: "grooming", language: "fr", generation: "gen-4" });
  expect(reply.results.map(({ rank, document: { title } }) => [rank, title])).toEqual([
    [1, "A Guide"],
    [2, "A Guide"],
  ]);
});

test("createSearchTexts gives an empty list where nothing is found", async () => {
  expect((await search([])).reply.results).toEqual([]);
});

test("createSearchTexts takes a passage of no document for a bug", async () => {
  await expect(search([evidence("other", 1)])).rejects.toThrow("other:1");
});

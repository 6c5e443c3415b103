import { describe, expect, test } from "vitest";
import type { Answer } from "../../../src/domain/answer.ts";
import type { SearchReply } from "../../../src/domain/search-reply.ts";
import { answerSchema } from "../../../src/http/schema/answer-schema.ts";
import { locatorSchema } from "../../../src/http/schema/document-schema.ts";
import { searchReplySchema } from "../../../src/http/schema/search-schema.ts";
import { answered } from "../fake-answers.ts";
import { postJson, startApp } from "../start-app.ts";

/** The answer with every reference changed. */
function answerWith(change: Readonly<Record<string, unknown>>) {
  return { ...answered, references: answered.references.map((reference) => ({ ...reference, ...change })) };
}

const passage: SearchReply["results"][number]["passage"] = {
  id: "p-1",
  documentId: "d",
  span: { start: 3, end: 7 },
  headings: [],
  text: "Text",
  mentions: [
    { span: { start: 3, end: 4 }, pinpoints: [{ instrument: "crc", article: null, subdivisions: [] }] },
    {
      span: { start: 5, end: 6 },
      pinpoints: [{ instrument: "crc", article: "3", subdivisions: ["1", "c"] }],
      announces: true,
    },
  ],
  subject: null,
};

/** A reply to a search whose one passage is changed. */
function replyWith(change: Readonly<Record<string, unknown>>) {
  const document = { id: "d", title: "D", kind: null, publisher: null, url: null, language: null };
  const rest = { published: null, asOf: null, instrument: null };
  const result = { rank: 1, score: 0.5, scores: {}, passage: { ...passage, ...change } };
  return {
    question: "What?",
    language: "en",
    generation: "gen-1",
    results: [{ ...result, document: { ...document, ...rest } }],
  };
}

const locators = [
  { page: "12", url: null },
  { page: "xii", url: "https://a.example/#s-2" },
  { page: null, url: "https://a.example/#s-2" },
  { page: null, url: null },
];

const wrongLocators = [
  { page: 12, url: null },
  { page: "12" },
  { url: null },
  {},
  [],
  "12",
  null,
  { page: { number: 1 }, url: null },
];

describe("schemas of places in the original", () => {
  test.each(locators)("take %j, wherever it stands", (locator) => {
    expect(locatorSchema.parse(locator)).toEqual(locator);
    expect(answerSchema.parse(answerWith({ locator }))).toEqual(answerWith({ locator }));
    expect(searchReplySchema.parse(replyWith({ locator }))).toEqual(replyWith({ locator }));
  });

  test("take an answer and a passage without any, and add none", () => {
    expect(answerSchema.parse(answered).references[0]).not.toHaveProperty("locator");
    const [result] = searchReplySchema.parse(replyWith({})).results;
    expect(result?.passage).toEqual(passage);
    expect(result?.passage).not.toHaveProperty("locator");
  });

  test.each(wrongLocators)("refuse %j", (locator) => {
    expect(locatorSchema.safeParse(locator).success).toBe(false);
    expect(answerSchema.safeParse(answerWith({ locator })).success).toBe(false);
    expect(searchReplySchema.safeParse(replyWith({ locator })).success).toBe(false);
  });

  test("refuse one that is there and says nothing: it must be left out", () => {
    expect(answerSchema.safeParse(answerWith({ locator: undefined })).success).toBe(false);
    expect(searchReplySchema.safeParse(replyWith({ locator: undefined })).success).toBe(false);
  });

  test.each([
    [{ mentions: [{ span: { start: 0, end: 1 }, pinpoints: [], announces: false }] }],
    [{ mentions: [{ span: { start: 0.5, end: 1 }, pinpoints: [] }] }],
    [{ mentions: [{ pinpoints: [] }] }],
    [{ span: [0, 1] }],
    [{ subject: undefined }],
  ])("refuse a passage with %j", (change) => {
    expect(searchReplySchema.safeParse(replyWith(change)).success).toBe(false);
  });
});

describe("replies of the service", () => {
  test("carry the page and the address of every reference unchanged", async () => {
    const locator = { page: "xii", url: "https://a.example/?a=1&b=<2>#s" };
    const answer: Answer = {
      ...answered,
      references: answered.references.map((reference) => ({ ...reference, locator })),
    };
    const server = await startApp({ ask: async () => answer });
    const response = await postJson(`${server.url}/api/ask`, { question: "Which article?" });
    const reply = answerSchema.parse(await response.json());
    expect(reply.references.map((reference) => reference.locator)).toEqual(
      answered.references.map(() => locator),
    );
  });
});

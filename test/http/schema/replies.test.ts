import { describe, expect, expectTypeOf, test } from "vitest";
import type { z } from "zod";
import type { Answer } from "../../../src/domain/answer.ts";
import type { SearchReply } from "../../../src/domain/search-reply.ts";
import type { Problem } from "../../../src/http/problem.ts";
import { answerSchema } from "../../../src/http/schema/answer-schema.ts";
import { documentListSchema, documentViewSchema } from "../../../src/http/schema/document-schema.ts";
import { livenessSchema, readinessSchema } from "../../../src/http/schema/health-schema.ts";
import { instrumentListSchema, instrumentViewSchema } from "../../../src/http/schema/instrument-schema.ts";
import type { problemSchema } from "../../../src/http/schema/problem-schema.ts";
import { searchReplySchema } from "../../../src/http/schema/search-schema.ts";
import type {
  DocumentSummary,
  DocumentView,
  InstrumentSummary,
  InstrumentView,
  Readiness,
} from "../../../src/http/services.ts";
import { answered, refused } from "../fake-answers.ts";
import { postJson, startApp } from "../start-app.ts";

/** The same shape without `readonly`, as schemas infer it. */
type Writable<T> = { -readonly [Key in keyof T]: Writable<T[Key]> };

describe("schemas of replies", () => {
  test("agree with the types of the domain and of the services", () => {
    expectTypeOf<z.infer<typeof answerSchema>>().toEqualTypeOf<Writable<Answer>>();
    expectTypeOf<z.infer<typeof searchReplySchema>>().toEqualTypeOf<Writable<SearchReply>>();
    expectTypeOf<z.infer<typeof documentListSchema>["documents"][number]>().toEqualTypeOf<
      Writable<DocumentSummary>
    >();
    expectTypeOf<z.infer<typeof documentViewSchema>>().toEqualTypeOf<Writable<DocumentView>>();
    expectTypeOf<z.infer<typeof instrumentListSchema>["instruments"][number]>().toEqualTypeOf<
      Writable<InstrumentSummary>
    >();
    // An object with an index signature beside a named field has no type of its own name: both ways will do.
    expectTypeOf<z.infer<typeof instrumentViewSchema>>().toExtend<Writable<InstrumentView>>();
    expectTypeOf<Writable<InstrumentView>>().toExtend<z.infer<typeof instrumentViewSchema>>();
    expectTypeOf<z.infer<typeof readinessSchema>>().toEqualTypeOf<
      Writable<Omit<Readiness, "degraded"> & { degraded: boolean }>
    >();
    expectTypeOf<z.infer<typeof problemSchema>>().toEqualTypeOf<Writable<Problem>>();
  });

  test.each([
    ["/api/documents", documentListSchema],
    ["/api/documents/cyberspace-law", documentViewSchema],
    ["/api/instruments", instrumentListSchema],
    ["/api/instruments/crc", instrumentViewSchema],
    ["/livez", livenessSchema],
    ["/readyz", readinessSchema],
  ])("fit the reply of %s, which has no field besides", async (path, schema) => {
    const server = await startApp();
    const response = await fetch(server.url + path);
    expect(response.status).toBe(200);
    const reply: unknown = await response.json();
    expect(schema.parse(reply)).toEqual(reply);
  });

  test.each([answered, refused])("fit an answer that is $status", async (answer) => {
    const server = await startApp({ ask: async () => answer });
    const response = await postJson(`${server.url}/api/ask`, { question: "Which article?" });
    const reply: unknown = await response.json();
    expect(reply).toEqual(answer);
    expect(answerSchema.parse(reply)).toEqual(answer);
  });

  test("fit the reply to a search", async () => {
    const server = await startApp();
    const response = await postJson(`${server.url}/api/search`, { question: "Which article?", k: 1 });
    const reply: unknown = await response.json();
    expect(searchReplySchema.parse(reply)).toEqual(reply);
    expect(reply).toMatchObject({ results: [{ rank: 1 }] });
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseEmbeddings } from "../../../src/adapters/openai/parse-embeddings.ts";

describe("parseEmbeddings", () => {
  test("puts the embeddings into the order of the texts, whatever order they come in", () => {
    const entries = fc
      .array(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 3 }), {
        minLength: 1,
        maxLength: 8,
      })
      .chain((vectors) =>
        fc.tuple(
          fc.constant(vectors),
          fc.shuffledSubarray(
            vectors.map((embedding, index) => ({ index, embedding })),
            { minLength: vectors.length },
          ),
        ),
      );
    fc.assert(
      fc.property(entries, ([vectors, data]) => {
        expect(parseEmbeddings({ data }, vectors.length)).toEqual(vectors);
      }),
    );
  });

  test.each([
    [null],
    [{}],
    [{ data: "x" }],
    [{ data: [{ embedding: [1] }] }],
    [{ data: [{ index: -1, embedding: [1] }] }],
    [{ data: [{ index: 0.5, embedding: [1] }] }],
    [{ data: [{ index: 0, embedding: [] }] }],
    [{ data: [{ index: 0, embedding: [Number.NaN] }] }],
    [{ data: [{ index: 0, embedding: [Number.POSITIVE_INFINITY] }] }],
    [{ data: [{ index: 0, embedding: [null] }] }],
    [{ data: [{ index: 0, embedding: [0, 0] }] }],
    [{ data: [{ index: 1, embedding: [1] }] }],
    [{ data: [] }],
  ])("refuses %j", (reply) => {
    expect(() => parseEmbeddings(reply, 1)).toThrow("bad embeddings");
  });
});

import { expect, test } from "vitest";
import { createExactIndex } from "../../src/adapters/exact-vector-index.ts";
import { createLsaFitter } from "../../src/adapters/lsa-embedder.ts";
import { createTextRankers } from "../../src/search/text-rankers.ts";

const texts = [
  "The judge heard the appeal of the accused in court.",
  "The court gave the accused counsel before the appeal.",
  "A ship left the harbour with cargo.",
  "Cargo lay in the harbour until the ship came.",
];
const rankers = await createTextRankers(texts, {
  fitter: createLsaFitter({ dimension: 2 }),
  indexVectors: createExactIndex,
});

test("createTextRankers ranks by words, by vectors and by both", async () => {
  expect(await rankers.bm25("the judge", 4)).toEqual([0]);
  expect((await rankers.lsa("the judge", 4)).slice(0, 2)).toEqual([0, 1]);
  expect((await rankers.hybrid("the judge", 4))[0]).toBe(0);
});

test("createTextRankers finds nothing for a question without a known word", async () => {
  for (const name of ["bm25", "lsa", "hybrid"] as const) expect(await rankers[name]("zebra", 4)).toEqual([]);
});

test("createTextRankers gives at most the depth asked for", async () => {
  for (const name of ["bm25", "lsa", "hybrid"] as const) {
    expect(await rankers[name]("cargo ship harbour", 1)).toHaveLength(1);
  }
});

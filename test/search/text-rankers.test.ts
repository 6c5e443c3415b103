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
const untitled = (text: string) => ({ title: "", text });
const rankers = await createTextRankers(texts.map(untitled), {
  fitter: createLsaFitter({ dimension: 2 }),
  indexVectors: createExactIndex,
});

const names = ["bm25 .9/.4", "bm25", "lsa", "hybrid"] as const;

test("createTextRankers ranks by words, by vectors and by both", async () => {
  expect(await rankers.bm25("the judge", 4)).toEqual([0]);
  expect((await rankers.lsa("the judge", 4)).slice(0, 2)).toEqual([0, 1]);
  expect((await rankers.hybrid("the judge", 4))[0]).toBe(0);
});

test("createTextRankers finds nothing for a question without a known word", async () => {
  for (const name of names) expect(await rankers[name]("zebra", 4)).toEqual([]);
});

test("createTextRankers gives at most the depth asked for", async () => {
  for (const name of names) {
    expect(await rankers[name]("cargo ship harbour", 1)).toHaveLength(1);
  }
});

test("createTextRankers counts a word of a title for more, and the yardstick does not", async () => {
  const { bm25, "bm25 .9/.4": yardstick } = await createTextRankers(
    [
      { title: "Court of the ship", text: "Cargo left the harbour early." },
      { title: "Cargo of the ship", text: "Court left the harbour early." },
    ],
    { fitter: createLsaFitter({ dimension: 1 }), indexVectors: createExactIndex },
  );
  expect(await yardstick("cargo", 2)).toEqual([0, 1]);
  expect(await bm25("cargo", 2)).toEqual([1, 0]);
});

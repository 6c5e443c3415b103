import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createExactIndex } from "../../src/adapters/exact-vector-index.ts";
import { readHnswHeader } from "../../src/adapters/hnsw-file-header.ts";
import { createHnswBuilder, isHnswAvailable } from "../../src/adapters/hnsw-vector-index.ts";
import { createRandom } from "../../src/adapters/lsa-random.ts";
import type { VectorIndex } from "../../src/ports/vector-index.ts";
import { describeVectorIndex } from "../ports/vector-index-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "pinpoint-hnsw-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Unit vectors that lie in clusters, as those of passages do: a few themes, each passage near one or two of them. */
function clusteredVectors(count: number, seed: number): readonly Float32Array[] {
  const random = createRandom(seed);
  const fraction = () => random() / 2 ** 32 - 0.5;
  const themes = Array.from({ length: 40 }, () => Array.from({ length: 64 }, fraction));
  return Array.from({ length: count }, () => {
    const [one, other] = [themes[random() % 40] ?? [], themes[random() % 40] ?? []];
    const mixed = one.map((value, at) => value + 0.5 * (other[at] ?? 0) + 0.4 * fraction());
    const length = Math.hypot(...mixed);
    return Float32Array.from(mixed, (value) => value / length);
  });
}

describe.skipIf(!isHnswAvailable())("createHnswBuilder", () => {
  describeVectorIndex(createHnswBuilder);

  describe("beside the exact index", () => {
    const vectors = clusteredVectors(3_000, 7);
    const exact = createExactIndex(vectors, 64);
    let index: VectorIndex;
    beforeAll(async () => {
      const path = join(folder, "clustered");
      await createHnswBuilder().build(vectors, { path, dimension: 64 });
      index = createHnswBuilder().open(path, { dimension: 64, size: vectors.length });
    });

    test("finds at least 99 in 100 of the ten nearest", () => {
      const questions = clusteredVectors(200, 8);
      const found = questions.map((question) => {
        const nearest = new Set(index.search(question, 10).map(({ position }) => position));
        return exact.search(question, 10).filter(({ position }) => nearest.has(position)).length;
      });
      expect(found.reduce((sum, count) => sum + count, 0) / (10 * questions.length)).toBeGreaterThanOrEqual(
        0.99,
      );
    });

    test("scores what it finds as the exact index does", () => {
      fc.assert(
        fc.property(fc.nat(2_999), fc.integer({ min: 1, max: 50 }), (position, k) => {
          const question = vectors[position] ?? new Float32Array(64);
          const all = new Map(exact.search(question, 3_000).map((hit) => [hit.position, hit.score]));
          const hits = index.search(question, k);
          expect(hits).toHaveLength(k);
          for (const hit of hits) expect(hit.score).toBeCloseTo(all.get(hit.position) ?? Number.NaN, 5);
        }),
        { numRuns: 25 },
      );
    });
  });

  test("says where an index could not be written", async () => {
    const path = join(folder, "no-such-folder", "index");
    const written = createHnswBuilder().build([Float32Array.of(1)], { path, dimension: 1 });
    await expect(written).rejects.toMatchObject({ code: "storage_failed" });
    await expect(written).rejects.toThrow(path);
  });

  test("writes a head that tells dimension and number without native code", async () => {
    const path = join(folder, "head");
    await createHnswBuilder().build(clusteredVectors(5, 1), { path, dimension: 64 });
    expect(readHnswHeader(path)).toEqual({ capacity: 5, count: 5, dimension: 64 });
  });
});

import { mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { isFault } from "../../src/domain/fault.ts";
import type { VectorIndex, VectorIndexBuilder } from "../../src/ports/vector-index.ts";

const vectors = [
  Float32Array.of(1, 0, 0),
  Float32Array.of(0.6, 0.8, 0),
  Float32Array.of(0, 0, 0),
  Float32Array.of(0, 0, 1),
  Float32Array.of(0.6, 0.8, 0),
];
const question = Float32Array.of(1, 0, 0);
const shape = { dimension: 3, size: vectors.length };

function codeOf(action: () => unknown): string {
  try {
    action();
  } catch (thrown) {
    if (isFault(thrown)) return thrown.code;
    throw thrown;
  }
  return "no fault";
}

/** What every kind of vector index must do; each kind's test file runs it. */
export function describeVectorIndex(createBuilder: () => VectorIndexBuilder): void {
  const folder = mkdtempSync(join(tmpdir(), "pinpoint-vectors-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  let files = 0;

  async function write(rows: readonly Float32Array[], dimension = 3): Promise<string> {
    files += 1;
    const path = join(folder, `index-${files}`);
    await createBuilder().build(rows, { path, dimension });
    return path;
  }

  async function open(): Promise<VectorIndex> {
    return createBuilder().open(await write(vectors), shape);
  }

  describe("build", () => {
    test("writes the same bytes for the same vectors", async () => {
      expect(readFileSync(await write(vectors))).toEqual(readFileSync(await write(vectors)));
    });

    test("tells how far it is, to the end", async () => {
      const told: number[] = [];
      const many = Array.from({ length: 1_200 }, (_, at) => Float32Array.of(Math.cos(at), Math.sin(at), 0));
      const path = join(folder, "told");
      await createBuilder().build(many, { path, dimension: 3, onProgress: (done) => told.push(done) });
      expect(told.at(-1)).toBe(1_200);
      expect(told).toEqual(told.toSorted((one, other) => one - other));
    });

    test("refuses a vector of another dimension or with a component that is no number, by its position", async () => {
      for (const bad of [
        [1, 0],
        [1, 0, 0, 0],
        [1, Number.NaN, 0],
        [Number.POSITIVE_INFINITY, 0, 0],
      ]) {
        const refused = write([question, Float32Array.from(bad)]);
        await expect(refused).rejects.toThrow(/^Vector 1 has/);
        await expect(refused).rejects.toMatchObject({ code: "vector_invalid" });
      }
    });
  });

  describe("search", () => {
    test("gives the nearest first, ties in order of position, with inner products", async () => {
      const hits = (await open()).search(question, 3);
      expect(hits.map(({ position }) => position)).toEqual([0, 1, 4]);
      expect(hits[0]?.score).toBeCloseTo(1, 6);
      expect(hits[1]?.score).toBeCloseTo(0.6, 6);
    });

    test("never finds a vector without length", async () => {
      const found = (await open()).search(question, 5).map(({ position }) => position);
      expect(new Set(found)).toEqual(new Set([0, 1, 3, 4]));
    });

    test("takes k within 1 and the size", async () => {
      const index = await open();
      expect(index.search(question, 0)).toHaveLength(1);
      expect(index.search(question, -4)).toHaveLength(1);
      expect(index.search(question, 1_000)).toHaveLength(4);
    });

    test("refuses a question of another dimension, without length or with a component that is no number", async () => {
      const index = await open();
      for (const bad of [[1, 0], [], [0, 0, 0], [Number.NaN, 0, 0], [1, Number.NEGATIVE_INFINITY, 0]]) {
        expect(codeOf(() => index.search(Float32Array.from(bad), 1))).toBe("vector_invalid");
      }
    });

    test("finds nothing where no vector has a length, or there is none", async () => {
      const zeros = createBuilder().open(await write([new Float32Array(3)]), { dimension: 3, size: 1 });
      expect(zeros.search(question, 2)).toEqual([]);
      const none = createBuilder().open(await write([]), { dimension: 3, size: 0 });
      expect(none.search(question, 2)).toEqual([]);
    });
  });

  describe("open", () => {
    test("tells dimension and size", async () => {
      expect(await open()).toMatchObject(shape);
    });

    test("refuses a file of another dimension or another number of vectors", async () => {
      const path = await write(vectors);
      expect(codeOf(() => createBuilder().open(path, { dimension: 4, size: 5 }))).toBe("index_corrupt");
      expect(codeOf(() => createBuilder().open(path, { dimension: 3, size: 4 }))).toBe("index_corrupt");
      expect(codeOf(() => createBuilder().open(path, { dimension: 3, size: 6 }))).toBe("index_corrupt");
    });

    test("refuses a file that was cut off anywhere", async () => {
      const path = await write(vectors);
      for (let length = readFileSync(path).length - 1; length >= 0; length -= 7) {
        truncateSync(path, length);
        expect(codeOf(() => createBuilder().open(path, shape))).toBe("index_corrupt");
      }
    });

    test("refuses a file that is something else", async () => {
      const path = join(folder, "else");
      writeFileSync(path, "not an index ".repeat(40));
      expect(codeOf(() => createBuilder().open(path, shape))).toBe("index_corrupt");
    });
  });
}

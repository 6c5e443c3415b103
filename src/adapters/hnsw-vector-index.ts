import { createRequire } from "node:module";
import { setImmediate } from "node:timers/promises";
import type { HierarchicalNSW } from "hnswlib-node";
import { compareScored } from "../arrays/ranking.ts";
import { Fault } from "../domain/fault.ts";
import type { VectorIndex, VectorIndexBuilder } from "../ports/vector-index.ts";
import { corruptVectors, readHnswHeader } from "./hnsw-file-header.ts";
import { checkQuestionVector, checkVectors, isZero } from "./vector-checks.ts";

/**
 * The graph's settings (Malkov and Yashunin, "Efficient and robust approximate nearest neighbor search using Hierarchical Navigable
 * Small World graphs", 2016): `links` neighbours a node, `buildEffort` candidates looked at when a node is inserted, `searchEffort`, at the least,
 * when a question is asked. Measured by eval/benchmarks/vector.ts so that at least 99 in 100 of the ten nearest are found: the
 * middle settings find 100 at 10,000 vectors and only 89 at 100,000, the largest ones 99 there; up to 2,000 the smallest find 100.
 */
const graphs = [
  { upTo: 2_000, links: 16, buildEffort: 40, searchEffort: 200 },
  { upTo: 20_000, links: 16, buildEffort: 128, searchEffort: 200 },
  { upTo: Number.POSITIVE_INFINITY, links: 32, buildEffort: 200, searchEffort: 800 },
] as const;

/** Levels of nodes are drawn by a generator with this seed, so that the same vectors give the same graph. */
const graphSeed = 100;

/** After how many insertions the event loop gets a turn, so that a build can be interrupted. */
const turn = 500;

type HnswLibrary = { readonly HierarchicalNSW: typeof HierarchicalNSW };

/** Whether the native library can be loaded on this machine. Where it cannot, the exact index serves. */
export function isHnswAvailable(): boolean {
  return findLibrary() !== undefined;
}

/**
 * The approximate index, by hnswlib-node. Vectors are checked before they reach native code, which aborts the process on some bad ones.
 * `build` and `open` throw a Fault `index_mismatch` where the native library cannot be loaded.
 */
export function createHnswBuilder(): VectorIndexBuilder {
  return {
    kind: "hnsw",
    async build(vectors, { path, dimension, onProgress }) {
      checkVectors(vectors, dimension);
      const index = new (loadLibrary().HierarchicalNSW)("ip", dimension);
      const { links, buildEffort } = graphFor(vectors.length);
      index.initIndex(Math.max(1, vectors.length), links, buildEffort, graphSeed);
      for (const [position, vector] of vectors.entries()) {
        if (!isZero(vector)) index.addPoint(Array.from(vector), position);
        if ((position + 1) % turn === 0) {
          onProgress?.(position + 1);
          await setImmediate();
        }
      }
      onProgress?.(vectors.length);
      writeWhole(index, path, dimension);
    },
    open(path, { dimension, size }) {
      const { capacity, count, dimension: found } = readHnswHeader(path);
      if (found !== dimension) throw corruptVectors(`it has ${found} dimensions and not ${dimension}`);
      if (capacity !== Math.max(1, size) || count > size) {
        throw corruptVectors(`it was made for ${capacity} passages and not ${size}`);
      }
      return createHnswIndex(readWhole(path, dimension), { dimension, size, count });
    },
  };
}

function graphFor(size: number): (typeof graphs)[number] {
  return graphs.find(({ upTo }) => size <= upTo) ?? graphs[2];
}

function createHnswIndex(
  index: HierarchicalNSW,
  { dimension, size, count }: { readonly dimension: number; readonly size: number; readonly count: number },
): VectorIndex {
  const { searchEffort } = graphFor(size);
  return {
    dimension,
    size,
    search(vector, k) {
      checkQuestionVector(vector, dimension);
      if (count === 0) return [];
      const wanted = Math.max(1, Math.min(k, count));
      index.setEf(Math.max(searchEffort, wanted));
      const { neighbors, distances } = index.searchKnn(Array.from(vector), wanted);
      return neighbors
        .map((position, rank) => ({ position, score: 1 - (distances[rank] ?? 1) }))
        .toSorted(compareScored);
    },
  };
}

/** Saves the graph and opens it once: a save that runs out of room reports nothing and leaves half a file. */
function writeWhole(index: HierarchicalNSW, path: string, dimension: number): void {
  try {
    index.writeIndexSync(path);
    readWhole(path, dimension);
  } catch (cause) {
    throw new Fault("storage_failed", `The vector index could not be written whole to ${path}.`, {
      remedy: "Make room on the disk, or let the folder be written to, and build again.",
      cause,
    });
  }
}

function readWhole(path: string, dimension: number): HierarchicalNSW {
  const index = new (loadLibrary().HierarchicalNSW)("ip", dimension);
  try {
    index.readIndexSync(path);
  } catch (cause) {
    throw corruptVectors("the native library does not accept it", cause);
  }
  return index;
}

function loadLibrary(): HnswLibrary {
  const library = findLibrary();
  if (library) return library;
  throw new Fault("index_mismatch", "This index needs hnswlib-node, which is not built on this machine.", {
    remedy:
      "Run npm ci (building it takes a C++ compiler, make and Python), or build the index again for the exact search.",
  });
}

/** Loading is tried only when the library is needed: its add-on is compiled at installation, and a machine may have no compiler. */
function findLibrary(): HnswLibrary | undefined {
  try {
    const library: unknown = createRequire(import.meta.url)("hnswlib-node");
    return isLibrary(library) ? library : undefined;
  } catch {
    return undefined;
  }
}

function isLibrary(loaded: unknown): loaded is HnswLibrary {
  return typeof loaded === "object" && loaded !== null && "HierarchicalNSW" in loaded;
}

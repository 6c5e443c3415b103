import { createHash } from "node:crypto";
import { packArrays, unpackArrays } from "../../arrays/packed-arrays.ts";

/** The embeddings of one model, by the text that each is of, as they are kept beside an index. */
export interface KeptEmbeddings {
  readonly dimension: number;
  /** The embedding of a text, or undefined where it was not embedded. */
  find(text: string): Float32Array | undefined;
}

const format = { kind: "openai-embeddings", version: 1 } as const;

/** A text is known by the first 16 bytes of its SHA-256. */
const hashBytes = 16;

/** Packs the embeddings of the texts; equal texts must have equal embeddings. */
export function packEmbeddings(
  texts: readonly string[],
  vectors: readonly Float32Array[],
  dimension: number,
): Uint8Array {
  const hashes = new Uint8Array(texts.length * hashBytes);
  const rows = new Float32Array(texts.length * dimension);
  for (const [position, text] of texts.entries()) {
    hashes.set(hashOf(text), position * hashBytes);
    rows.set(vectors[position] ?? [], position * dimension);
  }
  return packArrays({
    ...format,
    facts: { texts: texts.length, dimension },
    rows: { hashes, vectors: rows },
  });
}

/** Opens what `packEmbeddings` wrote. Throws a Fault `index_corrupt` where the bytes are not that. */
export function openEmbeddings(bytes: Uint8Array): KeptEmbeddings {
  const unpacked = unpackArrays(bytes, format);
  const count = unpacked.count("texts");
  const dimension = unpacked.count("dimension");
  const hashes = unpacked.bytes("hashes", count * hashBytes);
  const vectors = unpacked.floats("vectors", count * dimension);
  let positions: ReadonlyMap<string, number> | undefined;
  return {
    dimension,
    find(text) {
      positions ??= indexHashes(hashes, count);
      const position = positions.get(hashOf(text).toString("hex"));
      return position === undefined
        ? undefined
        : vectors.slice(position * dimension, (position + 1) * dimension);
    },
  };
}

function indexHashes(hashes: Uint8Array, count: number): ReadonlyMap<string, number> {
  const entryOf = (position: number): [string, number] => [
    Buffer.from(hashes.subarray(position * hashBytes, (position + 1) * hashBytes)).toString("hex"),
    position,
  ];
  return new Map(Array.from({ length: count }, (_, position) => entryOf(position)));
}

function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest().subarray(0, hashBytes);
}

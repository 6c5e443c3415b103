import { closeSync, openSync, readSync } from "node:fs";
import { Fault } from "../domain/fault.ts";

/** What the head of an hnswlib file says of it. */
export interface HnswFileHeader {
  /** How many vectors it was made for. */
  readonly capacity: number;
  /** How many it holds. */
  readonly count: number;
  readonly dimension: number;
}

/** The first six numbers of the file, 64 bits each: offset, capacity, count, bytes an element, offset of the label, offset of the vector. */
const headerBytes = 48;

/**
 * Reads the head of an hnswlib 0.8 file (`saveIndex` in its hnswalg.h) without native code, which would take a file of another
 * dimension for its own and find wrong neighbours. Throws a Fault `index_corrupt` where the file is too short to have a head.
 */
export function readHnswHeader(path: string): HnswFileHeader {
  const head = Buffer.alloc(headerBytes);
  const file = openSync(path, "r");
  try {
    if (readSync(file, head, 0, headerBytes, 0) < headerBytes)
      throw corruptVectors("it is cut off in its head");
  } finally {
    closeSync(file);
  }
  const numberAt = (place: number) => Number(head.readBigUInt64LE(place * 8));
  return { capacity: numberAt(1), count: numberAt(2), dimension: (numberAt(4) - numberAt(5)) / 4 };
}

/** The fault of a vector file that is not what the manifest says. */
export function corruptVectors(what: string, cause?: unknown): Fault {
  return new Fault("index_corrupt", `The vector index cannot be used: ${what}.`, {
    remedy: "Build the index again: npm run -s pinpoint -- index build",
    cause,
  });
}

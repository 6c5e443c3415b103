import { packArrays, unpackArrays } from "../arrays/packed-arrays.ts";
import type { TermCounts } from "../ports/embedder.ts";
import { openTermDictionary, packTerms } from "../text/term-dictionary.ts";

const format = { kind: "lsa-embedder", version: 1 } as const;

/** A fitted model: a term's direction is a row of `directions` (`terms.length` rows of `dimension` numbers), already times its rarity. */
export interface LsaModel {
  readonly dimension: number;
  /** In dictionary order. */
  readonly terms: readonly string[];
  readonly directions: Float32Array;
}

/** Gives the vector of some terms: of unit length, or all zero where no term is known. */
export type Projection = (counts: TermCounts) => Float32Array;

/** Writes a model into bytes. */
export function packModel(model: LsaModel): Uint8Array {
  const letters = packTerms(model.terms);
  return packArrays({
    ...format,
    facts: { dimension: model.dimension, terms: model.terms.length, letters: letters.bytes.length },
    rows: { offsets: letters.offsets, letters: letters.bytes, directions: model.directions },
  });
}

/** Opens the bytes of a model. Throws a Fault `index_corrupt` where they are not one. */
export function openModel(bytes: Uint8Array): { readonly dimension: number; readonly project: Projection } {
  const file = unpackArrays(bytes, format);
  const dimension = file.count("dimension");
  const terms = file.count("terms");
  const directions = file.floats("directions", terms * dimension);
  const dictionary = openTermDictionary({
    offsets: file.counts("offsets", terms + 1),
    bytes: file.bytes("letters", file.count("letters")),
  });
  return {
    dimension,
    project: createProjection({ dimension, directions, find: (term) => dictionary.find(term) }),
  };
}

/**
 * Prepares projection. Terms are added up in dictionary order, whatever the order given, because sums of fractions depend on it and
 * a passage must have the same vector on the day it is read and in every rebuild.
 */
export function createProjection(model: {
  readonly dimension: number;
  readonly directions: Float32Array;
  readonly find: (term: string) => number | undefined;
}): Projection {
  const { dimension, directions } = model;
  const sum = new Float64Array(dimension);
  return ({ terms, counts }) => {
    const known = terms
      .map((term, index) => ({ number: model.find(term) ?? -1, weight: dampen(counts[index] ?? 0) }))
      .filter(({ number }) => number >= 0)
      .toSorted((one, other) => one.number - other.number);
    sum.fill(0);
    for (let at = 0; at < known.length; at += 2) addTwo(sum, directions, [known[at], known[at + 1]]);
    return toUnitLength(sum);
  };
}

interface WeighedTerm {
  readonly number: number;
  readonly weight: number;
}

/** Adds the directions of two terms in one pass over the sum, which takes less time than two. */
function addTwo(
  sum: Float64Array,
  directions: Float32Array,
  [one, other]: readonly [WeighedTerm | undefined, WeighedTerm | undefined],
): void {
  const [start, weight] = [(one?.number ?? 0) * sum.length, one?.weight ?? 0];
  const [otherStart, otherWeight] = [(other?.number ?? 0) * sum.length, other?.weight ?? 0];
  for (let at = 0; at < sum.length; at += 1) {
    sum[at] =
      (sum[at] ?? 0) +
      weight * (directions[start + at] ?? 0) +
      otherWeight * (directions[otherStart + at] ?? 0);
  }
}

/** What a number of occurrences weighs: each further one less than the one before. */
export function dampen(count: number): number {
  return 1 + Math.log(count);
}

function toUnitLength(sum: Float64Array): Float32Array {
  let squares = 0;
  for (const value of sum) squares += value * value;
  const unit = new Float32Array(sum.length);
  if (squares === 0) return unit;
  const length = Math.sqrt(squares);
  for (let at = 0; at < sum.length; at += 1) unit[at] = (sum[at] ?? 0) / length;
  return unit;
}

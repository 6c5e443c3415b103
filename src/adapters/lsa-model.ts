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
export function packModel(model: LsaModel): Uint8Array<ArrayBuffer> {
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
function createProjection(model: {
  readonly dimension: number;
  readonly directions: Float32Array;
  readonly find: (term: string) => number | undefined;
}): Projection {
  const addUp = createSum(model);
  return ({ terms, counts }) => {
    const known = terms
      .map((term, index) => ({ number: model.find(term) ?? -1, count: counts[index] ?? 0 }))
      .filter(({ number }) => number >= 0)
      .toSorted((one, other) => one.number - other.number);
    return addUp(
      known.map(({ number }) => number),
      known.map(({ count }) => count),
    );
  };
}

/** The vector of terms given by their numbers in the model, in rising order, and how often each occurs. */
export type DirectionSum = (numbers: ArrayLike<number>, counts: ArrayLike<number>) => Float32Array;

/** Prepares the sum of a model's directions: of unit length, or all zero where no term is given. */
export function createSum({
  dimension,
  directions,
}: Pick<LsaModel, "dimension" | "directions">): DirectionSum {
  const sum = new Float64Array(dimension);
  return (numbers, counts) => {
    sum.fill(0);
    for (let at = 0; at < numbers.length; at += termsAtOnce)
      addTerms({ numbers, counts, at }, directions, sum);
    return toUnitLength(sum);
  };
}

const termsAtOnce = 4;

/** Some terms with their counts, from a place on. */
interface TermRun {
  readonly numbers: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
  readonly at: number;
}

/** Adds the directions of four terms in one pass over the sum, which takes less time than four. */
function addTerms(run: TermRun, directions: Float32Array, sum: Float64Array): void {
  const [w0, w1, w2, w3] = [weightAt(run, 0), weightAt(run, 1), weightAt(run, 2), weightAt(run, 3)];
  const s0 = numberAt(run, 0) * sum.length;
  const s1 = numberAt(run, 1) * sum.length;
  const s2 = numberAt(run, 2) * sum.length;
  const s3 = numberAt(run, 3) * sum.length;
  for (let at = 0; at < sum.length; at += 1) {
    sum[at] =
      (sum[at] ?? 0) +
      w0 * (directions[s0 + at] ?? 0) +
      w1 * (directions[s1 + at] ?? 0) +
      w2 * (directions[s2 + at] ?? 0) +
      w3 * (directions[s3 + at] ?? 0);
  }
}

/** What a term some places on weighs; nothing where there is none. */
function weightAt({ counts, at }: TermRun, offset: number): number {
  return at + offset < counts.length ? dampen(counts[at + offset] ?? 0) : 0;
}

/** Its number; where there is none, any will do. */
function numberAt({ numbers, at }: TermRun, offset: number): number {
  return at + offset < numbers.length ? (numbers[at + offset] ?? 0) : 0;
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

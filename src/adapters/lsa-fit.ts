import type { PassageTerms } from "../ports/embedder.ts";
import { packRows, toUnitRow } from "./lsa-matrix.ts";
import { createSum, dampen, type LsaModel, packModel } from "./lsa-model.ts";
import { createRandom } from "./lsa-random.ts";
import { findLeadingSubspace } from "./lsa-subspace.ts";

/** What a fit can be told. */
export interface LsaSettings {
  /** The most dimensions; a corpus of lower rank gets fewer. */
  readonly dimension: number;
  /** The most passages that the space is fitted to; the others are folded in. They are taken at even distances. */
  readonly sample: number;
  /** The most terms that have a direction: those that stand in most passages. */
  readonly vocabulary: number;
  /** How often the subspace is refined. */
  readonly iterations: number;
  readonly seed: number;
}

/** What comes of a fit, in a form that one thread can hand to another. */
export interface LsaFit {
  /** The vectors of the passages, one after the other. */
  readonly vectors: Float32Array<ArrayBuffer>;
  /** The model, as `openModel` opens it. */
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Fits a space to some passages and gives the vector of each. */
export function fitLsa(passages: PassageTerms, settings: LsaSettings): LsaFit {
  const terms = chooseTerms(passages, settings.vocabulary);
  const model = fitModel(passages, terms, settings);
  return { vectors: embedPassages(passages, terms, model), bytes: packModel(model) };
}

/** The terms that have a direction, in dictionary order. */
interface ChosenTerms {
  readonly terms: readonly string[];
  /** The number among these of a term of the passages; -1 where it is none of these. */
  readonly numberOf: Int32Array;
  readonly rarities: Float64Array;
}

/** Chooses the terms that stand in most passages; of those that stand in as many, the first ones. */
function chooseTerms(passages: PassageTerms, limit: number): ChosenTerms {
  const frequencies = new Uint32Array(passages.terms.length);
  for (const term of passages.termOf) frequencies[term] = (frequencies[term] ?? 0) + 1;
  const chosen = [...frequencies.keys()]
    .sort((one, other) => (frequencies[other] ?? 0) - (frequencies[one] ?? 0))
    .slice(0, limit)
    .sort((one, other) => one - other);
  const numberOf = new Int32Array(passages.terms.length).fill(-1);
  for (const [number, term] of chosen.entries()) numberOf[term] = number;
  const size = sizeOf(passages);
  return {
    terms: chosen.map((term) => passages.terms[term] ?? ""),
    numberOf,
    rarities: Float64Array.from(chosen, (term) => Math.log((size + 1) / (frequencies[term] ?? 1))),
  };
}

function fitModel(
  passages: PassageTerms,
  { terms, numberOf, rarities }: ChosenTerms,
  { dimension, sample, iterations, seed }: LsaSettings,
): LsaModel {
  const rows = takeSample(sizeOf(passages), sample).map((passage) => {
    const { numbers, counts } = readPassage(passages, passage, numberOf);
    return toUnitRow({
      columns: numbers,
      values: numbers.map((number, at) => dampen(counts[at] ?? 0) * (rarities[number] ?? 0)),
    });
  });
  const basis = findLeadingSubspace(packRows(rows, terms.length), {
    dimension,
    iterations,
    random: createRandom(seed),
  });
  const directions = new Float32Array(basis.values.length);
  for (let at = 0; at < directions.length; at += 1) {
    directions[at] = (rarities[Math.floor(at / basis.columns)] ?? 0) * (basis.values[at] ?? 0);
  }
  return { dimension: basis.columns, terms, directions };
}

function embedPassages(
  passages: PassageTerms,
  { numberOf }: ChosenTerms,
  model: LsaModel,
): Float32Array<ArrayBuffer> {
  const addUp = createSum(model);
  const vectors = new Float32Array(sizeOf(passages) * model.dimension);
  for (let passage = 0; passage < sizeOf(passages); passage += 1) {
    const { numbers, counts } = readPassage(passages, passage, numberOf);
    vectors.set(addUp(numbers, counts), passage * model.dimension);
  }
  return vectors;
}

function sizeOf({ starts }: PassageTerms): number {
  return Math.max(0, starts.length - 1);
}

/** Passages at even distances. */
function takeSample(size: number, limit: number): readonly number[] {
  return Array.from({ length: Math.min(size, limit) }, (_, index) =>
    Math.floor((index * size) / Math.min(size, limit)),
  );
}

/** The chosen terms of a passage in rising order, and how often it holds each. */
function readPassage(
  { starts, termOf, counts }: PassageTerms,
  passage: number,
  numberOf: Int32Array,
): { readonly numbers: readonly number[]; readonly counts: readonly number[] } {
  const read: { numbers: number[]; counts: number[] } = { numbers: [], counts: [] };
  for (let at = starts[passage] ?? 0; at < (starts[passage + 1] ?? 0); at += 1) {
    const number = numberOf[termOf[at] ?? 0] ?? -1;
    if (number < 0) continue;
    read.numbers.push(number);
    read.counts.push(counts[at] ?? 0);
  }
  return read;
}

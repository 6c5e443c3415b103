import type { Embedder, EmbedderFitter, FittedEmbedder, TermCounts } from "../ports/embedder.ts";
import { countTerms } from "../text/count-terms.ts";
import { sortTerms } from "../text/term-dictionary.ts";
import { createTermReader } from "../text/terms.ts";
import type { SparseMatrix } from "./lsa-matrix.ts";
import { createProjection, dampen, type LsaModel, openModel, packModel } from "./lsa-model.ts";
import { createRandom } from "./lsa-random.ts";
import { findLeadingSubspace } from "./lsa-subspace.ts";

/** What a fit can be told. */
export interface LsaOptions {
  /** The most dimensions; a corpus of lower rank gets fewer. */
  readonly dimension?: number;
  /** The most passages that the space is fitted to; the others are folded in. They are taken at even distances. */
  readonly sample?: number;
  /** The most terms that have a direction: those that stand in most passages. */
  readonly vocabulary?: number;
  /** How often the subspace is refined. */
  readonly iterations?: number;
  readonly seed?: number;
}

/** All of these change the vectors: the version in the embedder's id is raised with any change of them. */
const defaults = { dimension: 256, sample: 3_000, vocabulary: 20_000, iterations: 2, seed: 20_110_217 };

/**
 * Embeddings by latent semantic analysis (Deerwester et al., "Indexing by Latent Semantic Analysis", JASIS 41(6), 1990): passages as rows
 * of damped counts times rarity, projected onto the space in which they vary most. It needs no download and gives the same vectors for the same corpus.
 */
export function createLsaFitter(options: LsaOptions = {}): EmbedderFitter {
  const settings = { ...defaults, ...options };
  const id = `lsa-${settings.dimension}-v2`;
  const open = (bytes: Uint8Array): Embedder => {
    const { dimension, project } = openModel(bytes);
    const read = createTermReader();
    return { id, dimension, embed: async (texts) => texts.map((text) => project(countTerms(read(text)))) };
  };
  return {
    id,
    open,
    async fit(passages): Promise<FittedEmbedder> {
      const model = fitModel(passages, settings);
      const numbers = new Map(model.terms.map((term, number) => [term, number]));
      const project = createProjection({ ...model, find: (term) => numbers.get(term) });
      const bytes = packModel(model);
      return { embedder: open(bytes), vectors: passages.map(project), bytes };
    },
  };
}

function fitModel(passages: readonly TermCounts[], settings: Required<LsaOptions>): LsaModel {
  const frequencies = countPassages(passages);
  const terms = sortTerms(mostFrequent(frequencies, settings.vocabulary));
  const rarities = terms.map((term) => Math.log((passages.length + 1) / (frequencies.get(term) ?? 1)));
  const basis = findLeadingSubspace(toRows(takeSample(passages, settings.sample), terms, rarities), {
    dimension: settings.dimension,
    iterations: settings.iterations,
    random: createRandom(settings.seed),
  });
  const directions = new Float32Array(basis.values.length);
  for (let at = 0; at < directions.length; at += 1) {
    directions[at] = (rarities[Math.floor(at / basis.columns)] ?? 0) * (basis.values[at] ?? 0);
  }
  return { dimension: basis.columns, terms, directions };
}

function countPassages(passages: readonly TermCounts[]): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>();
  for (const { terms } of passages) {
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  return frequencies;
}

function mostFrequent(frequencies: ReadonlyMap<string, number>, limit: number): readonly string[] {
  if (frequencies.size <= limit) return [...frequencies.keys()];
  const sorted = sortTerms(frequencies.keys()).toSorted(
    (one, other) => (frequencies.get(other) ?? 0) - (frequencies.get(one) ?? 0),
  );
  return sorted.slice(0, limit);
}

function takeSample(passages: readonly TermCounts[], limit: number): readonly TermCounts[] {
  if (passages.length <= limit) return passages;
  return Array.from(
    { length: limit },
    (_, index) => passages[Math.floor((index * passages.length) / limit)] ?? { terms: [], counts: [] },
  );
}

/** Passages as rows of unit length. */
function toRows(
  passages: readonly TermCounts[],
  terms: readonly string[],
  rarities: readonly number[],
): SparseMatrix {
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const rows = passages.map((passage) => toRow(passage, numbers, rarities));
  const starts = new Uint32Array(rows.length + 1);
  for (const [index, row] of rows.entries()) starts[index + 1] = (starts[index] ?? 0) + row.length;
  const total = starts[rows.length] ?? 0;
  const matrix = {
    rows: rows.length,
    columns: terms.length,
    starts,
    columnOf: new Uint32Array(total),
    values: new Float64Array(total),
  };
  for (const [index, row] of rows.entries()) {
    for (const [at, element] of row.entries()) {
      matrix.columnOf[(starts[index] ?? 0) + at] = element.column;
      matrix.values[(starts[index] ?? 0) + at] = element.value;
    }
  }
  return matrix;
}

function toRow(
  { terms, counts }: TermCounts,
  numbers: ReadonlyMap<string, number>,
  rarities: readonly number[],
): readonly { readonly column: number; readonly value: number }[] {
  const elements = terms
    .map((term, index) => ({ column: numbers.get(term) ?? -1, count: counts[index] ?? 0 }))
    .filter(({ column }) => column >= 0)
    .map(({ column, count }) => ({ column, value: dampen(count) * (rarities[column] ?? 0) }))
    .toSorted((one, other) => one.column - other.column);
  const length = Math.sqrt(elements.reduce((sum, { value }) => sum + value * value, 0));
  return elements.map(({ column, value }) => ({ column, value: length > 0 ? value / length : 0 }));
}

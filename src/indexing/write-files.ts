import type { TermCounts } from "../ports/embedder.ts";
import type { GenerationDraft, Manifest } from "../ports/generation-store.ts";
import type { BuildProgress } from "./build-report.ts";
import { type GatheredCorpus, pauseFor } from "./gather-documents.ts";
import type { BuildOptions, IndexParts, ListedSource } from "./index-parts.ts";

/**
 * Writes every file of a generation into its draft and gives the facts about them for the manifest. The embedder is fitted and
 * every vector made anew, unchanged documents included: an embedder that learns from the corpus changes with any text of it.
 */
export async function writeFiles<Source extends ListedSource>(
  draft: GenerationDraft,
  corpus: GatheredCorpus,
  { parts, run }: { readonly parts: IndexParts<Source>; readonly run: BuildOptions },
): Promise<Pick<Manifest, "counts" | "embedder" | "vectors">> {
  const counted = corpus.documents.flatMap((document) => document.counts);
  const total = counted.length;
  const enter = async (step: BuildProgress["step"]) => {
    run.onProgress?.({ step, done: 0, total });
    await pauseFor(run.signal);
  };

  await enter("lexical");
  const lexical = parts.buildLexical(counted);
  await draft.writeFile("lexical.bin", lexical);
  await enter("embed");
  const { embedder, vectors, bytes } = await parts.fitter.fit(readCounts(lexical, total, parts));
  await draft.writeFile("embedder.bin", bytes);
  await enter("vectors");
  await writeVectors(vectors, { draft, dimension: embedder.dimension, parts, run });
  await enter("publish");
  const passages = corpus.documents.flatMap((document) => document.passages);
  await draft.writePassages(
    corpus.documents.map(({ document }) => document),
    passages,
  );
  await pauseFor(run.signal);
  return {
    counts: { documents: corpus.documents.length, passages: total },
    embedder: { id: embedder.id, dimension: embedder.dimension, metric: "inner-product" },
    vectors: { kind: parts.vectors.kind, size: total },
  };
}

/**
 * The embedder learns from the counts as the lexical index gives them back. A passage that was counted now and one taken out of a
 * former generation then list their terms in the same order, and sums of fractions come out the same to the last bit.
 */
function readCounts<Source extends ListedSource>(
  bytes: Uint8Array,
  passages: number,
  { openLexical }: Pick<IndexParts<Source>, "openLexical">,
): readonly TermCounts[] {
  const lexical = openLexical(bytes);
  return Array.from({ length: passages }, (_, position) => lexical.termCountsOf(position));
}

/**
 * The vector index is opened once before anything is published: its writer is native code, which need not notice a full disk.
 */
async function writeVectors<Source extends ListedSource>(
  vectors: readonly Float32Array[],
  at: {
    readonly draft: GenerationDraft;
    readonly dimension: number;
    readonly parts: Pick<IndexParts<Source>, "vectors">;
    readonly run: BuildOptions;
  },
): Promise<void> {
  const path = at.draft.pathOf("vectors.hnsw");
  const { dimension, run } = at;
  const total = vectors.length;
  await at.parts.vectors.build(vectors, {
    path,
    dimension,
    onProgress: (done) => run.onProgress?.({ step: "vectors", done, total }),
  });
  at.parts.vectors.open(path, { dimension, size: total });
}

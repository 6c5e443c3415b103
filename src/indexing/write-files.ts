import type { FittedEmbedder, PreparedFit } from "../ports/embedder.ts";
import type { GenerationDraft, Manifest } from "../ports/generation-store.ts";
import type { BuildProgress } from "./build-report.ts";
import { type GatheredCorpus, pauseFor } from "./gather-documents.ts";
import type { BuildOptions, IndexParts, ListedSource } from "./index-parts.ts";
import type { IndexedDocument } from "./indexed-document.ts";

/** What a generation is written with, besides its texts. */
interface WritingParts<Source extends ListedSource> {
  readonly parts: IndexParts<Source>;
  readonly prepared: PreparedFit;
  readonly run: BuildOptions;
}

/**
 * Writes every file of a generation into its draft and gives the facts about them for the manifest. The embedder is fitted and
 * every vector made anew, unchanged documents included: an embedder that learns from the corpus changes with any text of it. It learns
 * from the counts as the lexical index gives them back, where a passage counted now and one of a former generation look the same.
 */
export async function writeFiles<Source extends ListedSource>(
  draft: GenerationDraft,
  corpus: GatheredCorpus,
  { parts, prepared, run }: WritingParts<Source>,
): Promise<Pick<Manifest, "counts" | "embedder" | "vectors">> {
  const total = corpus.entries.reduce((sum, { entry }) => sum + entry.passages, 0);
  const enter = async (step: BuildProgress["step"]) => {
    run.onProgress?.({ step, done: 0, total });
    await pauseFor(run.signal);
  };

  await enter("lexical");
  const { embedder, vectors, bytes } = await writeTexts(draft, corpus.texts.take(), {
    parts,
    prepared,
    enter,
  });
  await draft.writeFile("embedder.bin", bytes);
  await enter("vectors");
  await parts.vectors.build(vectors, {
    path: draft.pathOf("vectors.hnsw"),
    dimension: embedder.dimension,
    onProgress: (done) => run.onProgress?.({ step: "vectors", done, total }),
  });
  await enter("publish");
  return {
    counts: { documents: corpus.entries.length, passages: total },
    embedder: { id: embedder.id, dimension: embedder.dimension, metric: "inner-product" },
    vectors: { kind: parts.vectors.kind, size: total },
  };
}

/**
 * Writes the documents and what their passages are found by, while another thread fits the embedder to the latter. Nothing else of them is
 * held afterwards: the index of the vectors takes as much memory again.
 */
async function writeTexts<Source extends ListedSource>(
  draft: GenerationDraft,
  documents: readonly IndexedDocument[],
  {
    parts,
    prepared,
    enter,
  }: Omit<WritingParts<Source>, "run"> & { readonly enter: (step: BuildProgress["step"]) => Promise<void> },
): Promise<FittedEmbedder> {
  const lexical = parts.buildLexical(documents.flatMap(({ counts }) => counts));
  await draft.writeFile("lexical.bin", lexical);
  await enter("embed");
  const [fitted] = await Promise.all([
    prepared.fit(parts.openLexical(lexical).passageTerms()),
    writeDocuments(draft, documents, parts),
  ]);
  return fitted;
}

async function writeDocuments<Source extends ListedSource>(
  draft: GenerationDraft,
  documents: readonly IndexedDocument[],
  { audit }: Pick<IndexParts<Source>, "audit">,
): Promise<void> {
  await draft.writePassages({
    documents: documents.map(({ document }) => document),
    passages: documents.flatMap(({ passages }) => passages),
    findings: audit(documents),
  });
}

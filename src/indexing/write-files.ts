import type { Passage } from "../domain/passage.ts";
import type { FittedEmbedder, PassageTerms, PreparedFit } from "../ports/embedder.ts";
import type { GenerationDraft, Manifest } from "../ports/generation-store.ts";
import type { BuildProgress } from "./build-report.ts";
import type { FormerGeneration } from "./former-generation.ts";
import { type GatheredCorpus, pauseFor } from "./gather-documents.ts";
import type { BuildOptions, IndexParts, ListedSource } from "./index-parts.ts";
import type { IndexedDocument } from "./indexed-document.ts";

/** What a generation is written with, besides its texts. */
interface WritingParts<Source extends ListedSource> {
  readonly parts: IndexParts<Source>;
  readonly prepared: PreparedFit;
  readonly run: BuildOptions & { readonly former: Pick<FormerGeneration, "embedder"> | undefined };
}

/**
 * Writes every file of a generation into its draft and gives the facts about them for the manifest. The embedder is fitted anew, unchanged
 * documents included: one that learns from the corpus changes with any text of it. It learns from the counts as the lexical index gives
 * them back, where a passage counted now and one of a former generation look the same. One that does not is given what the last fit wrote.
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
    enter,
    fitEmbedder: (terms, readTexts) =>
      prepared.fit(terms, {
        readTexts,
        former: run.former?.embedder ?? null,
        onProgress: (done) => run.onProgress?.({ step: "embed", done, total }),
        ...(run.signal && { signal: run.signal }),
      }),
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

/** What the texts are written with. */
interface TextWriting<Source extends ListedSource> extends Pick<WritingParts<Source>, "parts"> {
  readonly enter: (step: BuildProgress["step"]) => Promise<void>;
  readonly fitEmbedder: (terms: PassageTerms, readTexts: () => readonly string[]) => Promise<FittedEmbedder>;
}

/** What an embedder reads of a passage: a paragraph seldom says by itself what it is about. */
function textUnderHeadings({ headings, text }: Passage): string {
  return [...headings, text].join("\n");
}

/**
 * Writes the documents and what their passages are found by, while another thread fits the embedder to the latter. Nothing else of them is
 * held afterwards: the index of the vectors takes as much memory again.
 */
async function writeTexts<Source extends ListedSource>(
  draft: GenerationDraft,
  documents: readonly IndexedDocument[],
  { parts, enter, fitEmbedder }: TextWriting<Source>,
): Promise<FittedEmbedder> {
  const lexical = parts.buildLexical(documents.flatMap(({ counts }) => counts));
  await draft.writeFile("lexical.bin", lexical);
  await enter("embed");
  const [fitted] = await Promise.all([
    fitEmbedder(parts.openLexical(lexical).passageTerms(), () =>
      documents.flatMap(({ passages }) => passages.map(textUnderHeadings)),
    ),
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

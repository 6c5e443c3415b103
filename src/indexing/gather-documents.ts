import { setImmediate as letOthersRun } from "node:timers/promises";
import type { ReadCollection, SkippedSource } from "../ports/generation-store.ts";
import type { FormerGeneration } from "./former-generation.ts";
import type { BuildOptions, IndexParts, ListedSource, Listing } from "./index-parts.ts";
import {
  checkDistinctDocuments,
  type IndexedDocument,
  indexDocument,
  type TermCounting,
} from "./indexed-document.ts";

/** All that goes into a generation, in the order of the listing, and what was left out, by file. */
export interface GatheredCorpus {
  readonly entries: readonly GatheredEntry[];
  readonly texts: GatheredTexts;
  /** Ids of the documents that came out of the former generation. */
  readonly reused: ReadonlySet<string>;
  readonly collections: readonly ReadCollection[];
  readonly skipped: readonly SkippedSource[];
}

/** What is to be known of a document to the end of a build. */
export type GatheredEntry = Pick<IndexedDocument, "entry" | "reused">;

/** The documents with their passages, until they are written. */
export class GatheredTexts {
  readonly #documents: IndexedDocument[];

  constructor(documents: readonly IndexedDocument[]) {
    this.#documents = [...documents];
  }

  /** Hands the documents over and keeps none: what is written need not be held in memory while vectors are made of it. */
  take(): readonly IndexedDocument[] {
    return this.#documents.splice(0);
  }
}

/**
 * Brings together every document of the listing: unchanged ones out of the former generation, without reading, splitting or
 * counting them again, the others from their texts.
 */
export async function gatherDocuments<Source extends ListedSource>(
  listing: Listing<Source>,
  parts: Pick<IndexParts<Source>, "ingest" | "countTerms">,
  { former, onProgress, signal }: BuildOptions & { readonly former: FormerGeneration | undefined },
): Promise<GatheredCorpus> {
  const documents: IndexedDocument[] = [];
  const reused = new Set<string>();
  const skipped = [...listing.skipped];
  for (const [done, source] of listing.sources.entries()) {
    onProgress?.({ step: "read", done, total: listing.sources.length });
    await pauseFor(signal);
    const unchanged = former?.findUnchanged(source);
    if (former && unchanged) {
      documents.push(former.readDocument(unchanged));
      reused.add(unchanged.id);
      continue;
    }
    const ingestion = await parts.ingest(source);
    if ("skipped" in ingestion) skipped.push(ingestion.skipped);
    else documents.push(indexDocument(source, ingestion, countingOf(source, parts, former)));
  }
  checkDistinctDocuments(documents);
  return {
    entries: documents.map(({ entry, reused: taken }) => ({ entry, reused: taken })),
    texts: new GatheredTexts(documents),
    reused,
    collections: listing.collections,
    skipped: sortSkipped(skipped),
  };
}

/** A text that has changed is seldom another one: what its passages held before need not be counted again. */
function countingOf<Source extends ListedSource>(
  { id }: ListedSource,
  { countTerms }: Pick<IndexParts<Source>, "countTerms">,
  former: FormerGeneration | undefined,
): TermCounting {
  return { countTerms, findCounts: former?.countsOf(id) ?? (() => undefined) };
}

/** Skipped texts by file name, in the order of code units, and in the form in which the manifest has them. */
export function sortSkipped(skipped: readonly SkippedSource[]): readonly SkippedSource[] {
  return skipped
    .map(({ file, reason }) => ({ file, reason }))
    .sort((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
}

/** Lets waiting events in, Ctrl-C among them, and throws the signal's reason where it was given. */
export async function pauseFor(signal: AbortSignal | undefined): Promise<void> {
  await letOthersRun();
  signal?.throwIfAborted();
}

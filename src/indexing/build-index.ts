import { Fault } from "../domain/fault.ts";
import type { Manifest } from "../ports/generation-store.ts";
import type { BuildReport } from "./build-report.ts";
import { type FormerGeneration, openFormerGeneration, sortSettings } from "./former-generation.ts";
import { type GatheredCorpus, gatherDocuments, sortSkipped } from "./gather-documents.ts";
import type { BuildOptions, IndexParts, ListedSource, Listing } from "./index-parts.ts";
import { writeFiles } from "./write-files.ts";

/** What a generation is made of; two generations with equal contents are equal bytes. */
type Contents = Pick<Manifest, "settings" | "sources" | "collections" | "skipped">;

/**
 * Creates the use case that brings the index up to date with the corpus. A corpus that has not changed is told so, and nothing is
 * written. Otherwise a whole new generation is published; documents that have not changed are taken out of the former one, and the
 * result is the same, byte for byte, as that of a build from nothing.
 *
 * Faults: those of the corpus reader, `corpus_empty`, `text_invalid`, `duplicate_document`, `index_locked`, `storage_failed`. After any of them, and
 * after an abort, the index in use is unchanged.
 */
export function createIndexBuilder<Source extends ListedSource>(
  parts: IndexParts<Source>,
): (options?: BuildOptions) => Promise<BuildReport> {
  return async (options = {}) => {
    const started = parts.now();
    const listing = await parts.listSources();
    const former = openFormerGeneration(parts);
    try {
      const outcome = await bringUpToDate(listing, parts, { ...options, former });
      return { ...outcome, seconds: (parts.now() - started) / 1000 };
    } finally {
      former?.close();
    }
  };
}

type Run = BuildOptions & { readonly former: FormerGeneration | undefined };
type Outcome = Omit<BuildReport, "seconds">;

async function bringUpToDate<Source extends ListedSource>(
  listing: Listing<Source>,
  parts: IndexParts<Source>,
  run: Run,
): Promise<Outcome> {
  const { former } = run;
  const listed = listing.sources.map((source) => former?.findUnchanged(source));
  const sources = listed.filter((entry) => entry !== undefined);
  if (former && sources.length === listed.length) {
    const contents = {
      settings: sortSettings(parts.settings),
      sources,
      collections: listing.collections,
      skipped: sortSkipped(listing.skipped),
    };
    if (isUpToDate(former, contents, parts)) return reportUnchanged(former);
  }
  const draft = await parts.store.begin();
  const prepared = parts.fitter.prepare();
  try {
    const corpus = await gatherDocuments(listing, parts, run);
    if (former && isUpToDate(former, contentsOf(corpus, parts), parts)) return reportUnchanged(former);
    checkNotEmpty(corpus);
    if (!run.allowSkipped) checkNothingLost(corpus, former);
    const files = await writeFiles(draft, corpus, { parts, prepared, run });
    const generation = await draft.publish({ ...files, ...contentsOf(corpus, parts) });
    return reportBuilt(generation, corpus, former);
  } finally {
    await prepared.discard();
    await draft.discard();
  }
}

function contentsOf(corpus: GatheredCorpus, parts: Pick<IndexParts<ListedSource>, "settings">): Contents {
  return {
    settings: sortSettings(parts.settings),
    sources: corpus.entries.map(({ entry }) => entry),
    collections: corpus.collections,
    skipped: corpus.skipped,
  };
}

/** A stand-in is never up to date: the damaged generation that it stands in for must be replaced. */
function isUpToDate<Source extends ListedSource>(
  { manifest, isStandIn }: FormerGeneration,
  contents: Contents,
  parts: IndexParts<Source>,
): boolean {
  const { settings, sources, collections, skipped } = manifest;
  return (
    !isStandIn &&
    manifest.embedder.id === parts.fitter.id &&
    manifest.vectors.kind === parts.vectors.kind &&
    JSON.stringify(contents) === JSON.stringify({ settings, sources, collections, skipped })
  );
}

/** How many of the texts that cannot be read a message names. */
const mostReasons = 3;

function checkNotEmpty(corpus: GatheredCorpus): void {
  if (corpus.entries.some(({ entry }) => entry.passages > 0)) return;
  const reasons = corpus.skipped.map(({ reason }) => reason);
  const more = reasons.length > mostReasons ? [`So it is with ${reasons.length - mostReasons} more.`] : [];
  const message = ["The corpus holds no text that can be read.", ...reasons.slice(0, mostReasons), ...more];
  throw new Fault("corpus_empty", message.join(" "), {
    remedy:
      "Put at least one guide, news text or treaty there, or set PINPOINT_CORPUS to a folder that has some.",
    data: { skipped: corpus.skipped },
  });
}

/**
 * A typing error in a text must not make what it says vanish from the answers. Where a collection is cut off, what came after the cut
 * is not even listed: then a text of it that cannot be read speaks for those that are gone.
 */
function checkNothingLost({ entries, skipped }: GatheredCorpus, former: FormerGeneration | undefined): void {
  const files = former?.manifest.sources.map(({ file }) => file) ?? [];
  const indexed = new Set(files.flatMap((file) => [file, fileOfCollection(file)]));
  const present = new Set(entries.map(({ entry }) => entry.file));
  const gone = new Set(files.filter((file) => !present.has(file)).map(fileOfCollection));
  const [lost, ...others] = skipped.filter(
    ({ file }) => indexed.has(file) || gone.has(fileOfCollection(file)),
  );
  if (!former || !lost) return;
  const what = indexed.has(lost.file)
    ? `stands in ${former.name} and cannot be read any more`
    : `cannot be read, and texts of its file that stand in ${former.name} are gone`;
  const more = others.length > 0 ? ` So it is with ${others.length} more.` : "";
  throw new Fault("text_invalid", `${lost.file} ${what}: ${lost.reason}${more} Nothing was published.`, {
    remedy: "Mend it and build again, or leave it out: npm run -s pinpoint -- index build --allow-skipped",
    data: { skipped: [lost, ...others] },
  });
}

/** The file that holds the text, where it is one of a collection. */
function fileOfCollection(file: string): string {
  return file.replace(/#[^#]*$/, "");
}

function reportUnchanged({ name, manifest }: FormerGeneration): Outcome {
  const { documents, passages } = manifest.counts;
  return {
    generation: name,
    status: "unchanged",
    documents: { added: 0, changed: 0, unchanged: documents, removed: 0 },
    passages,
    embedded: 0,
    reused: passages,
    notes: notesOf(manifest),
    skipped: manifest.skipped,
  };
}

/** All that readers noted, collections first. */
function notesOf({ sources, collections }: Pick<Manifest, "sources" | "collections">): BuildReport["notes"] {
  return [...collections, ...sources.flatMap(({ file, notes }) => (notes ? [{ file, notes }] : []))];
}

function reportBuilt(
  generation: string,
  { entries, reused, collections, skipped }: GatheredCorpus,
  former: FormerGeneration | undefined,
): Outcome {
  const formerIds = new Set(former?.manifest.sources.map(({ id }) => id));
  const ids = new Set(entries.map(({ entry }) => entry.id));
  const fresh = [...ids].filter((id) => !reused.has(id));
  const passages = entries.reduce((sum, { entry }) => sum + entry.passages, 0);
  const kept = entries.reduce((sum, { reused: taken }) => sum + taken, 0);
  return {
    generation,
    status: "built",
    documents: {
      added: fresh.filter((id) => !formerIds.has(id)).length,
      changed: fresh.filter((id) => formerIds.has(id)).length,
      unchanged: reused.size,
      removed: [...formerIds].filter((id) => !ids.has(id)).length,
    },
    passages,
    embedded: passages - kept,
    reused: kept,
    notes: notesOf({ sources: entries.map(({ entry }) => entry), collections }),
    skipped,
  };
}

import { isFault } from "../domain/fault.ts";
import type { Generation, IndexedSource, Manifest } from "../ports/generation-store.ts";
import type { CountedWords, IndexParts, ListedSource } from "./index-parts.ts";
import type { IndexedDocument, TermCounting } from "./indexed-document.ts";

/** The generation that a build starts from: what it can give to the new one, so that it need not be made again. */
export interface FormerGeneration {
  readonly name: string;
  readonly manifest: Manifest;
  /** Whether it serves in place of a damaged one; then it is never good enough to be kept as it is. */
  readonly isStandIn: boolean;
  /** What the configured embedder wrote for it; null where another one did. */
  readonly embedder: Uint8Array | null;
  /** The entry of a source that has not changed, or undefined. */
  findUnchanged(source: ListedSource): IndexedSource | undefined;
  /** The document, passages and term counts of an entry that `findUnchanged` gave. */
  readDocument(entry: IndexedSource): IndexedDocument;
  /** Finds the term counts of passages of a document that has changed: of those whose words, headings and subject are as they were. */
  countsOf(documentId: string): TermCounting["findCounts"];
  close(): void;
}

/**
 * Opens the generation that now serves, or gives undefined where there is none that this program can open. Nothing in it counts
 * as unchanged when it was built with other settings.
 */
export function openFormerGeneration(parts: FormerParts): FormerGeneration | undefined {
  const opened = findGeneration(parts);
  if (opened === undefined) return undefined;
  const { generation, lexical } = opened;
  const { sources, settings } = generation.manifest;
  const entries = sameSettings(settings, parts.settings) ? sources : [];
  const unchanged = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const starts = startsOf(sources);
  const positionsOf = ({ id, passages }: IndexedSource) =>
    Array.from({ length: passages }, (_, offset) => (starts.get(id) ?? 0) + offset);
  return {
    name: generation.name,
    manifest: generation.manifest,
    isStandIn: generation.degraded !== null,
    embedder: generation.manifest.embedder.id === parts.fitter.id ? generation.embedder : null,
    findUnchanged: (source) => unchanged.get(keyOf(source)),
    readDocument(entry) {
      const document = generation.findDocument(entry.id);
      if (document === undefined)
        throw new Error(`${generation.name} lists ${entry.id} and does not hold it`);
      const positions = positionsOf(entry);
      return {
        document,
        passages: generation.readPassages(positions),
        counts: positions.map((position) => lexical.termCountsOf(position)),
        reused: positions.length,
        entry,
      };
    },
    countsOf(documentId) {
      const entry = byId.get(documentId);
      const positions = entry ? positionsOf(entry) : [];
      const known = new Map(
        generation
          .readPassages(positions)
          .map((passage, offset) => [
            passage.id,
            { words: wordsOf(passage), position: positions[offset] ?? 0 },
          ]),
      );
      return (passage) => {
        const former = known.get(passage.id);
        return former?.words === wordsOf(passage) ? lexical.termCountsOf(former.position) : undefined;
      };
    },
    close: () => generation.close(),
  };
}

type FormerParts = Pick<IndexParts<ListedSource>, "store" | "settings" | "openLexical" | "fitter">;
type OpenedGeneration = {
  readonly generation: Generation;
  readonly lexical: ReturnType<FormerParts["openLexical"]>;
};

/** Settings in the order of their names, as they stand in the manifest. */
export function sortSettings(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(settings).sort(([one], [other]) => (one < other ? -1 : 1)));
}

function findGeneration(parts: FormerParts): OpenedGeneration | undefined {
  try {
    return openParts(parts.store.open(), parts);
  } catch (error) {
    if (isFault(error, "index_missing", "index_corrupt")) return undefined;
    throw error;
  }
}

/** Files that are whole can still be of another version of this program. What it cannot open is neither reused nor called up to date. */
function openParts(generation: Generation, { openLexical, fitter }: FormerParts): OpenedGeneration {
  try {
    const lexical = openLexical(generation.lexical);
    if (generation.manifest.embedder.id === fitter.id) fitter.open(generation.embedder);
    return { generation, lexical };
  } catch (error) {
    generation.close();
    throw error;
  }
}

function sameSettings(
  one: Readonly<Record<string, string>>,
  other: Readonly<Record<string, string>>,
): boolean {
  return JSON.stringify(sortSettings(one)) === JSON.stringify(sortSettings(other));
}

/** All that counting depends on, in a form that can be compared. */
function wordsOf({ headings, text, subject }: CountedWords): string {
  return JSON.stringify([headings, text, subject]);
}

function keyOf({ file, hash }: ListedSource): string {
  return `${hash} ${file}`;
}

/** Where each document's passages begin: documents stand one after the other, in the order of the sources. */
function startsOf(sources: readonly IndexedSource[]): ReadonlyMap<string, number> {
  const starts = new Map<string, number>();
  let next = 0;
  for (const { id, passages } of sources) {
    starts.set(id, next);
    next += passages;
  }
  return starts;
}

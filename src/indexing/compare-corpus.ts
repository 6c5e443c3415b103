import type { Manifest } from "../ports/generation-store.ts";
import { sortSettings } from "./former-generation.ts";
import type { ListedSource } from "./index-parts.ts";

/** How the texts that are there now differ from those that an index was built from. Files are named as in the manifest. */
export interface CorpusComparison {
  /** `other`: there is not one text in common, so the index must be that of another corpus. */
  readonly state: "fresh" | "stale" | "other";
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: readonly string[];
  /** Whether something besides the texts that decides the index's bytes is another now: the register or the program. */
  readonly otherSettings: boolean;
}

/**
 * Compares the corpus, as listed now, with the manifest of a generation. Texts count as the same by id; one that was only moved or
 * renamed has changed, since the manifest names its file.
 */
export function compareCorpus(
  listed: readonly ListedSource[],
  settings: Readonly<Record<string, string>>,
  manifest: Pick<Manifest, "sources" | "skipped" | "settings">,
): CorpusComparison {
  const now = new Map(listed.map((source) => [source.id, source]));
  const before = new Map<string, ListedSource>(manifest.sources.map((source) => [source.id, source]));
  // What could not be read when the index was built is no news; mended, it comes in with the next build.
  const leftOut = new Set(manifest.skipped.map(({ file }) => file));
  const isAsBefore = ({ id, file, hash }: ListedSource) =>
    before.get(id)?.file === file && before.get(id)?.hash === hash;
  const known = listed.filter(({ id }) => before.has(id));
  const parts = {
    added: filesOf(listed.filter(({ id, file }) => !before.has(id) && !leftOut.has(file))),
    changed: filesOf(known.filter((source) => !isAsBefore(source))),
    removed: filesOf(manifest.sources.filter(({ id }) => !now.has(id))),
    unchanged: filesOf(known.filter(isAsBefore)),
    otherSettings: JSON.stringify(sortSettings(settings)) !== JSON.stringify(sortSettings(manifest.settings)),
  };
  return { state: stateOf(parts), ...parts };
}

function filesOf(sources: readonly ListedSource[]): readonly string[] {
  return sources.map(({ file }) => file).toSorted();
}

function stateOf(parts: Omit<CorpusComparison, "state">): CorpusComparison["state"] {
  if (parts.unchanged.length + parts.changed.length === 0) return "other";
  const differences = parts.added.length + parts.changed.length + parts.removed.length;
  return differences === 0 && !parts.otherSettings ? "fresh" : "stale";
}

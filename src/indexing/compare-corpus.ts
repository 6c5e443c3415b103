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

/** Compares the corpus, as listed now, with the manifest of a generation. Files count as the same text by name. */
export function compareCorpus(
  listed: readonly ListedSource[],
  settings: Readonly<Record<string, string>>,
  manifest: Pick<Manifest, "sources" | "settings">,
): CorpusComparison {
  const now = new Map(listed.map(({ file, hash }) => [file, hash]));
  const before = new Map(manifest.sources.map(({ file, hash }) => [file, hash]));
  const known = [...now.keys()].filter((file) => before.has(file)).toSorted();
  const parts = {
    added: [...now.keys()].filter((file) => !before.has(file)).toSorted(),
    changed: known.filter((file) => now.get(file) !== before.get(file)),
    removed: [...before.keys()].filter((file) => !now.has(file)).toSorted(),
    unchanged: known.filter((file) => now.get(file) === before.get(file)),
    otherSettings: JSON.stringify(sortSettings(settings)) !== JSON.stringify(sortSettings(manifest.settings)),
  };
  return { state: stateOf(parts), ...parts };
}

function stateOf(parts: Omit<CorpusComparison, "state">): CorpusComparison["state"] {
  if (parts.unchanged.length + parts.changed.length === 0) return "other";
  const differences = parts.added.length + parts.changed.length + parts.removed.length;
  return differences === 0 && !parts.otherSettings ? "fresh" : "stale";
}

import type { Services } from "../compose.ts";
import { Fault, type FaultCode, isFault } from "../domain/fault.ts";
import type { CorpusComparison } from "../indexing/compare-corpus.ts";
import { createDamageTeller } from "./damage-teller.ts";
import type { Terminal } from "./terminal.ts";
import { warn } from "./warn.ts";

/** The command that brings an index up to date, for messages. */
export const buildCommand = "npm run -s pinpoint -- index build";

/** Faults that say that the texts cannot be read as they are now. They keep nobody from an index that was built before. */
export const faultsOfTexts = [
  "corpus_missing",
  "corpus_empty",
  "text_unreadable",
  "text_invalid",
  "front_matter_invalid",
] as const satisfies readonly FaultCode[];

/**
 * Opens the index and compares it with the configured corpus before it is asked. An index of wholly other texts is a Fault
 * `index_stale`; a damaged file in whose place an older generation serves, texts that were changed since, and texts that cannot be
 * read now are worth one line each on stderr. Faults `index_missing`, `index_corrupt` and `index_mismatch` where it cannot be opened.
 */
export async function checkIndex(services: Services, terminal: Terminal): Promise<void> {
  const generation = await services.openIndex();
  createDamageTeller(services, terminal)();
  try {
    const comparison = await services.compareCorpus();
    if (comparison.state === "other") throw otherCorpus(generation, services.config.corpus);
    if (comparison.state === "stale") {
      warn(
        terminal,
        `${generation} is not up to date (${renderDifferences(comparison)}). Run: ${buildCommand}`,
      );
    }
  } catch (thrown) {
    if (!isFault(thrown, ...faultsOfTexts)) throw thrown;
    warn(terminal, `${thrown.message} What is answered comes from ${generation}.`);
  }
}

/** Renders how the corpus differs from the index: "1 added, 2 changed". */
export function renderDifferences(comparison: CorpusComparison): string {
  const kinds = ["added", "changed", "removed"] as const;
  const counts = kinds
    .filter((kind) => comparison[kind].length > 0)
    .map((kind) => `${comparison[kind].length} ${kind}`);
  const settings = comparison.otherSettings ? ["other register or program"] : [];
  return [...counts, ...settings].join(", ");
}

function otherCorpus(generation: string, folders: readonly string[]): Fault {
  return new Fault(
    "index_stale",
    `The index (${generation}) was built from other texts: it has no document in common with ${folders.join(", ")}.`,
    { remedy: `Build it from these texts: ${buildCommand}` },
  );
}

import type { Services } from "../compose.ts";
import { isFault } from "../domain/fault.ts";
import { buildWithProgress } from "./build-with-progress.ts";
import { faultsOfTexts } from "./check-index.ts";
import type { Terminal } from "./terminal.ts";
import { warn } from "./warn.ts";

/**
 * Brings the index up to date. Where that cannot be done but there is an index, it serves as it is, and a warning says why:
 * the texts cannot be read, another process is building, or the disk refuses. Throws the signal's reason when told to stop.
 */
export async function prepareIndex(
  services: Services,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const hadIndex = services.store.currentName() !== undefined;
  if (!hadIndex) terminal.tell("There is no index yet. Building it …");
  try {
    const report = await buildWithProgress(services, terminal, { signal });
    for (const { file, reason } of report.skipped) warn(terminal, `${file} was left out: ${reason}`);
    if (report.status === "built") {
      const { added, changed, removed } = report.documents;
      const what = hadIndex
        ? `The index was out of date (${added} new, ${changed} changed, ${removed} removed): built`
        : "Built";
      terminal.tell(
        `${what} ${report.generation}, ${report.passages} passages, in ${report.seconds.toFixed(1)} s.`,
      );
    }
  } catch (thrown) {
    if (!hadIndex || !isFault(thrown, ...faultsOfTexts, "index_locked", "storage_failed")) throw thrown;
    warn(terminal, `${thrown.message} The index that is there serves as it is.`);
  }
}

import type { BuildReport } from "../indexing/build-report.ts";
import { buildWithProgress } from "./build-with-progress.ts";
import type { CommandContext } from "./command-context.ts";
import { exitCode } from "./exit-code.ts";
import { listenForStopOfProcess } from "./stop-signals.ts";
import type { Paragraph } from "./wrap-text.ts";

/** Runs `index build`. Ctrl-C, or SIGTERM, ends it with exit code 130 and leaves the index in use as it was. */
export async function runIndexBuild(
  options: { readonly allowSkipped?: true; readonly json?: true },
  context: CommandContext,
): Promise<void> {
  const { terminal, finishWith } = context;
  const interruption = new AbortController();
  const stopListening = listenForStopOfProcess(() => interruption.abort());
  try {
    const services = await context.openServices();
    const report = await buildWithProgress(services, terminal, {
      signal: interruption.signal,
      allowSkipped: options.allowSkipped === true,
    });
    if (options.json) terminal.printJson(report);
    else terminal.print(...renderBuildReport(report));
    if (report.skipped.length > 0 && !options.allowSkipped) finishWith(exitCode.badData);
  } catch (thrown) {
    if (!interruption.signal.aborted || thrown !== interruption.signal.reason) throw thrown;
    terminal.tell("Interrupted. The index in use is as it was.");
    finishWith(exitCode.interrupted);
  } finally {
    stopListening();
  }
}

/** Renders what came of a build for people. */
export function renderBuildReport(report: BuildReport): readonly Paragraph[] {
  const { added, changed, unchanged, removed } = report.documents;
  const skipped = report.skipped.map(
    ({ file, reason }): Paragraph => ({
      pieces: [{ text: "skipped ", style: "yellow" }, `${file}: ${reason}`],
      hang: 2,
    }),
  );
  if (report.status === "unchanged") {
    return [{ pieces: [`Nothing has changed: ${report.generation} is up to date.`] }, ...skipped];
  }
  return [
    ...skipped,
    {
      pieces: [
        `Documents: ${added} new, ${changed} changed, ${unchanged} unchanged, ${removed} removed, ${report.skipped.length} skipped.`,
      ],
    },
    { pieces: [`Passages: ${report.passages}; ${report.embedded} read anew, ${report.reused} taken over.`] },
    {
      pieces: [
        "Published ",
        { text: report.generation, style: "bold" },
        ` in ${report.seconds.toFixed(1)} s.`,
      ],
    },
  ];
}

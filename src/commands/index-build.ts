import { delimiter, resolve } from "node:path";
import type { BuildReport } from "../indexing/build-report.ts";
import type { ReadCollection, ReadingNoteKind } from "../ports/generation-store.ts";
import { buildWithProgress } from "./build-with-progress.ts";
import type { CommandContext } from "./command-context.ts";
import { exitCode } from "./exit-code.ts";
import { listenForStopOfProcess } from "./stop-signals.ts";
import type { Paragraph } from "./wrap-text.ts";

/** What `index build` may be told besides the texts. */
export interface BuildCommandOptions {
  readonly allowSkipped?: true;
  readonly json?: true;
}

/**
 * Runs `index build` on the files and folders given, or on the configured corpus where none is. Ctrl-C, or SIGTERM, ends it with exit
 * code 130 and leaves the index in use as it was.
 */
export async function runIndexBuild(
  paths: readonly string[],
  { options, context }: { readonly options: BuildCommandOptions; readonly context: CommandContext },
): Promise<void> {
  const { terminal, finishWith } = context;
  const interruption = new AbortController();
  const stopListening = listenForStopOfProcess(() => interruption.abort());
  try {
    const corpus = [...new Set(paths.map((path) => resolve(path)))];
    const services = await context.openServices(corpus.length > 0 ? { corpus } : {});
    const report = await buildWithProgress(services, terminal, {
      signal: interruption.signal,
      allowSkipped: options.allowSkipped === true,
    });
    if (options.json) terminal.printJson(report);
    else terminal.print(...renderBuildReport(report));
    if (corpus.length > 0) {
      terminal.tell(`To serve these texts: PINPOINT_CORPUS=${corpus.join(delimiter)} npm start`);
    }
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
  const notes = [...Map.groupBy(report.notes, ({ file }) => file.replace(/#[^#]*$/, ""))].flatMap(
    renderNotes,
  );
  if (report.status === "unchanged") {
    return [{ pieces: [`Nothing has changed: ${report.generation} is up to date.`] }, ...notes, ...skipped];
  }
  return [
    ...notes,
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

const noteNames: Readonly<Record<ReadingNoteKind, string>> = {
  "hidden-text": "hidden text left out",
  "invisible-characters": "invisible characters left out",
  "personal-data": "personal data left out",
  unpublished: "not published, left out",
  copies: "copies taken in once",
  "unreadable-pages": "pages without text",
  "instruction-like": "sentences addressed to a machine, kept as they are",
};

/** One line a file: a collection may have thousands of texts, each with notes of its own. */
function renderNotes([file, all]: readonly [file: string, readonly ReadCollection[]]): readonly Paragraph[] {
  const sums = new Map<string, number>();
  for (const [kind, count] of all.flatMap(({ notes }) => Object.entries(notes))) {
    sums.set(kind, (sums.get(kind) ?? 0) + count);
  }
  if (sums.size === 0) return [];
  const counts = [...sums].map(([kind, count]) => `${noteNames[kind as ReadingNoteKind]}: ${count}`);
  return [{ pieces: [{ text: "noted ", style: "dim" }, `${file}: ${counts.join("; ")}`], hang: 2 }];
}

import type { CommandContext } from "../command-context.ts";
import { createProgress } from "../progress.ts";

/**
 * Runs the rankers over a collection in BEIR layout and prints their measures; `run` names the file to which the rankings of both together
 * are written. Throws the Faults of reading the collection.
 */
export async function measureCollection(
  folder: string,
  options: { readonly run?: string; readonly json?: true },
  { terminal }: CommandContext,
): Promise<void> {
  const [{ rankPlainTexts }, { runRetrievalEvaluation }, { renderRetrievalReport }] = await Promise.all([
    import("../../compose.ts"),
    import("../../../eval/retrieval/run-retrieval.ts"),
    import("../../../eval/retrieval/render-retrieval.ts"),
  ]);
  const progress = createProgress(terminal, () => performance.now());
  const report = await runRetrievalEvaluation(folder, {
    rankPlainTexts,
    runFile: options.run,
    onProgress: (done, total) => progress.update({ name: "rank", done, total }),
  });
  progress.clear();
  const { rankers, ...about } = report;
  if (options.json) terminal.printJson({ ...about, ...rankers.hybrid, ...rankers });
  else terminal.printVerbatim(`${renderRetrievalReport(report)}\n`);
}

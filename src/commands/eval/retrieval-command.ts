import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { helpWithExamples } from "../help-with-examples.ts";
import { createProgress } from "../progress.ts";

/** Adds `eval retrieval`: the rankers are run over a collection of anyone's, and their rankings measured. */
export function addRetrievalCommand(evaluation: Command, context: CommandContext): void {
  const retrieval = evaluation
    .command("retrieval")
    .description("Measure search by itself on a collection in BEIR layout (corpus, queries, qrels).")
    .argument("<folder>", "the folder of the collection")
    .option("--json", "print the measures as one JSON object")
    .action((folder: string, options: { readonly json?: true }) =>
      measureRetrieval(folder, options, context),
    );
  helpWithExamples(retrieval, [
    "eval retrieval ../shared/retrieval/cran",
    "eval retrieval --json ../shared/retrieval/cisi",
  ]);
}

async function measureRetrieval(
  folder: string,
  options: { readonly json?: true },
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
    onProgress: (done, total) => progress.update({ name: "rank", done, total }),
  });
  progress.clear();
  if (options.json) terminal.printJson(report);
  else terminal.printVerbatim(`${renderRetrievalReport(report)}\n`);
}

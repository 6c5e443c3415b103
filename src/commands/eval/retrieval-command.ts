import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { helpWithExamples } from "../help-with-examples.ts";
import { createProgress } from "../progress.ts";

interface RetrievalOptions {
  readonly run?: string;
  readonly json?: true;
}

/** Adds `eval retrieval`: the rankers are run over a collection of anyone's, and their rankings measured. */
export function addRetrievalCommand(evaluation: Command, context: CommandContext): void {
  const retrieval = evaluation
    .command("retrieval")
    .description("Measure search by itself on a collection in BEIR layout (corpus, queries, qrels).")
    .argument("<folder>", "the folder of the collection")
    .option("--run <file>", "also write the rankings of both together as a TREC run")
    .option("--json", "print the measures as one JSON object")
    .action((folder: string, options: RetrievalOptions) => measureRetrieval(folder, options, context));
  helpWithExamples(retrieval, [
    "eval retrieval ../shared/retrieval/cran",
    "eval retrieval --json ../shared/retrieval/cisi",
    "eval retrieval --run cran.run ../shared/retrieval/cran",
  ]);
}

async function measureRetrieval(
  folder: string,
  options: RetrievalOptions,
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

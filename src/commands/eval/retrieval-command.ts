import { type Command, Option } from "commander";
import type { RetrievalUnit } from "../../../eval/retrieval/run-topics.ts";
import { Fault } from "../../domain/fault.ts";
import { checkIndex } from "../check-index.ts";
import type { CommandContext } from "../command-context.ts";
import { helpWithExamples } from "../help-with-examples.ts";
import { createProgress } from "../progress.ts";
import { measureCollection } from "./measure-collection.ts";

interface RetrievalOptions {
  readonly topics?: string;
  readonly qrels?: string;
  readonly unit: RetrievalUnit;
  readonly run?: string;
  readonly json?: true;
}

/** Adds `eval retrieval`: search by itself is measured, on a collection of anyone's or on the index with anyone's topics. */
export function addRetrievalCommand(evaluation: Command, context: CommandContext): void {
  const retrieval = evaluation
    .command("retrieval")
    .description(
      "Measure search by itself: on a collection in BEIR layout (corpus, queries, qrels), or on the index with topics and judgements.",
    )
    .argument("[folder]", "the folder of the collection")
    .option("--topics <file>", "search the index for these topics instead")
    .option("--qrels <file>", "the judgements of those topics, in TREC's form or BEIR's")
    .addOption(
      new Option("--unit <unit>", "what those judgements judge")
        .choices(["document", "passage"] satisfies RetrievalUnit[])
        .default("document"),
    )
    .option("--run <file>", "also write the rankings (of both rankers together) as a TREC run")
    .option("--json", "print the measures as one JSON object")
    .action((folder: string | undefined, options: RetrievalOptions) =>
      measureRetrieval(folder, options, context),
    );
  helpWithExamples(retrieval, [
    "eval retrieval my-collection",
    "eval retrieval --json my-collection",
    "eval retrieval --run mine.trec my-collection",
    "eval retrieval --topics topics.tsv --qrels qrels.txt --run index.run",
  ]);
}

async function measureRetrieval(
  folder: string | undefined,
  options: RetrievalOptions,
  context: CommandContext,
): Promise<void> {
  const { topics, qrels } = options;
  if (folder !== undefined && topics === undefined && qrels === undefined)
    return measureCollection(folder, options, context);
  if (folder === undefined && topics !== undefined && qrels !== undefined)
    return measureTopics({ topics, qrels }, options, context);
  throw new Fault("usage", "It is not clear what to measure.", {
    remedy: "Name the folder of a collection, or both --topics and --qrels to measure the index.",
  });
}

async function measureTopics(
  files: { readonly topics: string; readonly qrels: string },
  { unit, run, json }: RetrievalOptions,
  { terminal, openServices }: CommandContext,
): Promise<void> {
  const [{ runTopics }, { renderTopics }] = await Promise.all([
    import("../../../eval/retrieval/run-topics.ts"),
    import("../../../eval/retrieval/render-topics.ts"),
  ]);
  const services = await openServices();
  await checkIndex(services, terminal);
  const progress = createProgress(terminal, () => performance.now());
  const report = await runTopics(files, {
    services,
    unit,
    runFile: run,
    onProgress: (done, total) => progress.update({ name: "search", done, total }),
  });
  progress.clear();
  if (json) terminal.printJson(report);
  else terminal.printVerbatim(`${renderTopics(report)}\n`);
}

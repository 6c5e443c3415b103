import type { Command } from "commander";
import type { CommandContext } from "../command-context.ts";
import { helpWithExamples } from "../help-with-examples.ts";
import { createProgress } from "../progress.ts";

interface MeasureOptions {
  readonly measure?: readonly string[];
  readonly perTopic?: true;
  readonly trustScores?: true;
  readonly json?: true;
}

/** Adds `eval measure`: anyone's run is scored by anyone's judgements, without an index and without a question asked. */
export function addMeasureCommand(evaluation: Command, context: CommandContext): void {
  const measure = evaluation
    .command("measure")
    .description("Score a TREC run by TREC or BEIR judgements, as trec_eval -c -M1000 does.")
    .argument("<run>", "lines of topic, Q0, document, rank, score and name")
    .argument("<qrels>", "lines of topic, 0, document and value; or query, document and value")
    .option("--measure <name...>", "nDCG@10, R@100, AP, RR, P@10, Judged@10, P(rel=2)@5 and their like")
    .option("--per-topic", "also print the value of each topic")
    .option("--trust-scores", "order by score where ranks contradict scores")
    .option("--json", "print the measures as one JSON object")
    .action((run: string, qrels: string, options: MeasureOptions) =>
      measureRunFile({ run, qrels }, options, context),
    );
  helpWithExamples(measure, [
    "eval measure run.txt my-collection/qrels/test.tsv",
    "eval measure run.txt qrels.txt --measure nDCG@10 'AP(rel=2)' --per-topic",
  ]);
}

async function measureRunFile(
  files: { readonly run: string; readonly qrels: string },
  options: MeasureOptions,
  { terminal }: CommandContext,
): Promise<void> {
  const [{ measureRun }, { renderMeasuredRun }, { parseRankingMeasure, usualRankingMeasures }] =
    await Promise.all([
      import("../../../eval/retrieval/measure-run.ts"),
      import("../../../eval/retrieval/render-measured-run.ts"),
      import("../../../eval/measures/ranking/parse-ranking-measure.ts"),
    ]);
  const measures = options.measure?.map(parseRankingMeasure) ?? usualRankingMeasures;
  const progress = createProgress(terminal, () => performance.now());
  const megabytes = (bytes: number) => Math.ceil(bytes / 1e6);
  const measured = await measureRun(files.run, files.qrels, {
    measures,
    trustScores: options.trustScores,
    onProgress: (done, total) =>
      progress.update({ name: "read, MB", done: megabytes(done), total: megabytes(total) }),
  });
  progress.clear();
  const { topics, unanswered } = measured;
  if (unanswered.length === topics.size) {
    terminal.tell(
      `${files.run} has nothing for any of the ${topics.size} topics that ${files.qrels} judges.`,
    );
  }
  const perTopic = options.perTopic === true;
  if (options.json)
    terminal.printJson({ ...measured, topics: perTopic ? Object.fromEntries(topics) : topics.size });
  else terminal.printVerbatim(`${renderMeasuredRun(measured, { perTopic })}\n`);
}

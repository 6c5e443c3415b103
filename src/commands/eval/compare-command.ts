import { type Command, InvalidArgumentError } from "commander";
import type { RunComparison } from "../../../eval/compare/compare-runs.ts";
import type { ComparedReplies, ComparisonInput } from "../../../eval/compare/comparison-input.ts";
import type { CommandContext } from "../command-context.ts";
import { exitCode } from "../exit-code.ts";
import { helpWithExamples } from "../help-with-examples.ts";

/** What `eval compare` may be told besides the two runs. */
interface CompareOptions {
  readonly measure?: readonly string[];
  readonly qrels?: string;
  readonly seed: number;
  readonly resamples: number;
  readonly json?: true;
  readonly html?: string;
  readonly markdown?: string;
  readonly failIfWorse?: true;
}

const exitCodes = `
Exit codes: 0 compared, whatever came of it; 1 B is worse in a measure and
--fail-if-worse was given; 65 a run cannot be compared; 66 a run is missing.`;

/** Fewer resamples could give no p-value below 0.05; more than this take minutes. */
const resampleRange = { least: 100, most: 1_000_000 };

/** Adds `eval compare`: two runs over the same questions, and whether one is better than the other or it may be chance. */
export function addCompareCommand(evaluation: Command, context: CommandContext): void {
  const compare = evaluation
    .command("compare")
    .description("Compare two runs over the same questions: what differs, and whether it may be chance.")
    .argument("<a>", "the folder of a run, or with --qrels a run in TREC's form")
    .argument("<b>", "the one that is compared with it")
    .option("--measure <name...>", "compare these measures only, the weightiest first")
    .option("--qrels <file>", "compare rankings by these judgements, in TREC's form or BEIR's")
    .option("--seed <number>", "draw resamples from this seed", parseSeed, 1)
    .option("--resamples <number>", "draw so many resamples", parseResamples, 10_000)
    .option("--json", "print the comparison as one JSON object")
    .option("--html <file>", "write a page with both replies to each question that changed")
    .option("--markdown <file>", "write the comparison as Markdown")
    .option("--fail-if-worse", "end with 1 where B is worse in a measure and it is not chance")
    .action((a: string, b: string, options: CompareOptions) => compareTwoRuns([a, b], options, context));
  compare.addHelpText("after", exitCodes);
  helpWithExamples(compare, [
    "eval compare runs/before runs/after",
    "eval compare runs/before runs/after --measure right --html comparison.html",
    'eval compare bm25.trec mine.trec --qrels qrels.txt --measure "nDCG@10" AP',
  ]);
}

async function compareTwoRuns(
  runs: readonly [string, string],
  options: CompareOptions,
  { terminal, finishWith }: CommandContext,
): Promise<void> {
  const [{ compareRuns }, { renderComparison }] = await Promise.all([
    import("../../../eval/compare/compare-runs.ts"),
    import("../../../eval/compare/render-comparison.ts"),
  ]);
  const input = await readRuns(runs, options);
  const comparison = compareRuns(input, { resamples: options.resamples, seed: options.seed });
  for (const file of await writePages(comparison, input.replies, options)) {
    terminal.tell(`The comparison is in ${file}.`);
  }
  if (options.json) terminal.printJson(comparison);
  else terminal.printVerbatim(`${renderComparison(comparison).join("\n")}\n`);
  const isWorse = comparison.measures.some(({ verdict }) => verdict === "worse");
  if (options.failIfWorse && isWorse) finishWith(exitCode.gateFailed);
}

async function readRuns(
  runs: readonly [string, string],
  { qrels, measure: names = [] }: CompareOptions,
): Promise<ComparisonInput> {
  if (qrels === undefined) {
    const { readComparedRuns } = await import("../../../eval/compare/read-compared-runs.ts");
    return readComparedRuns(runs, names);
  }
  const { readComparedRankings } = await import("../../../eval/compare/read-compared-rankings.ts");
  return readComparedRankings(runs, { qrels, names });
}

/** Writes the files that were asked for and returns their names. */
async function writePages(
  comparison: RunComparison,
  replies: ComparedReplies | null,
  { html, markdown }: CompareOptions,
): Promise<readonly string[]> {
  const { writeLines } = await import("../../../eval/formats/write-lines.ts");
  if (html !== undefined) {
    const { renderComparisonPage } = await import("../../../eval/compare/render-comparison-page.ts");
    await writeLines(html, [renderComparisonPage(comparison, replies).trimEnd()]);
  }
  if (markdown !== undefined) {
    const { renderComparisonMarkdown } = await import("../../../eval/compare/render-comparison-markdown.ts");
    await writeLines(markdown, [renderComparisonMarkdown(comparison).trimEnd()]);
  }
  return [html, markdown].filter((file) => file !== undefined);
}

function parseSeed(text: string): number {
  const seed = Number(text);
  if (/^\d+$/.test(text) && seed < 2 ** 32) return seed;
  throw new InvalidArgumentError("It must be a whole number from 0, below 2^32.");
}

function parseResamples(text: string): number {
  const resamples = Number(text);
  const { least, most } = resampleRange;
  if (/^\d+$/.test(text) && resamples >= least && resamples <= most) return resamples;
  throw new InvalidArgumentError(`It must be a whole number from ${least} to ${most}.`);
}

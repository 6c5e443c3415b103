import { fileURLToPath } from "node:url";
import { type Config, readConfig } from "../../src/config.ts";
import { askOnFreshIndex } from "../run/ask-on-fresh-index.ts";
import type { ScoredQuestion } from "../run/evaluation-run.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import { startQuotingModel } from "./quoting-model.ts";

// How many turns of conversations are answered rightly, quoted and written:
//   node eval/benchmarks/conversations.ts
// The model that writes is one that quotes, on loopback. It rewrites no follow-up, so that in both modes the rules understand them.

const files = ["conversations-development.jsonl", "conversations-test.jsonl"].map((file) =>
  fileURLToPath(new URL(`../questions/${file}`, import.meta.url)),
);

await measure("quoted", readConfig({}));
const model = await startQuotingModel({ pieces: 1, pauseMs: 0 });
await measure(
  "written",
  readConfig({ OPENAI_BASE_URL: model.baseUrl, PINPOINT_CHAT_MODEL: "quoting-model" }),
);
await model.close();

async function measure(mode: string, config: Config): Promise<void> {
  const { questions } = await askOnFreshIndex(files, config);
  const written = questions.filter(({ answer }) => answer?.mode === "written").length;
  const broken = questions.filter(({ violations }) => violations.length > 0).length;
  process.stdout.write(
    `\n${mode}: ${written} of ${questions.length} answers written, broken promises in ${broken}\n`,
  );
  for (const [set, turns] of Map.groupBy(questions, (question) => question.set)) {
    const isFollowUp = ({ question }: ScoredQuestion) => (question.after ?? []).length > 0;
    tell(
      `${set}, first turns`,
      turns.filter((turn) => !isFollowUp(turn)),
    );
    tell(`${set}, follow-ups`, turns.filter(isFollowUp));
  }
}

function tell(what: string, turns: readonly ScoredQuestion[]): void {
  const right = turns.filter(({ scores }) => scores["right"] === 1).length;
  const { low, high } = wilsonInterval(right, turns.length);
  const percent = (share: number | null) => Math.round(100 * (share ?? 0));
  process.stdout.write(
    `  ${what.padEnd(50)} ${right} of ${turns.length} right, ${percent(right / turns.length)} % [${percent(low)}, ${percent(high)}]\n`,
  );
}

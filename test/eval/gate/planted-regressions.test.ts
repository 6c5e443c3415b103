import { afterAll, beforeAll, expect, test } from "vitest";
import { type Baseline, takeBaseline } from "../../../eval/gate/baseline.ts";
import { findChanges } from "../../../eval/gate/find-changes.ts";
import { renderGate } from "../../../eval/gate/render-gate.ts";
import { createSuiteJudge } from "../../../eval/judges/suite-judge.ts";
import { answerMeasures } from "../../../eval/measures/answers/answer-measures.ts";
import { createAsker } from "../../../eval/run/asker.ts";
import { evaluate } from "../../../eval/run/evaluate.ts";
import { readIndexTexts } from "../../../eval/run/read-index-texts.ts";
import { createServices, type Services } from "../../../src/compose.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { sampleQuestion } from "../sample-question.ts";
import { createSmallIndex, type SmallIndex } from "../small-index.ts";

/** What articles of the Convention on the Rights of the Child are about. */
const subjects = {
  7: "the registration of births",
  8: "the preservation of identity",
  10: "the reunification of families",
  12: "the right to be heard",
  13: "freedom of expression",
  14: "freedom of religion",
  15: "freedom of assembly",
  16: "privacy and correspondence",
  17: "access to information and the media",
  19: "protection from violence",
  24: "health care",
  28: "education at school",
  31: "leisure and play",
  34: "sexual exploitation",
};

const guide = [
  "# Rights of children",
  ...Object.entries(subjects).map(
    ([article, subject]) =>
      `## Article ${article}\n\nArticle ${article} of the Convention on the Rights of the Child is about ${subject}.`,
  ),
].join("\n\n");

const questions = Object.entries(subjects).map(([article, subject]) =>
  sampleQuestion({
    id: `article-${article}`,
    q: `Which article is about ${subject}?`,
    inst: ["crc"],
    art: [article],
  }),
);

let index: SmallIndex;
let services: Services;
let baseline: Baseline;
beforeAll(async () => {
  index = await createSmallIndex(guide);
  services = await createServices(index.config);
  baseline = takeBaseline(await run(ask));
});
afterAll(async () => {
  services.close();
  await index.remove();
});

const ask = (question: string) => services.ask(question, {});

async function run(askPlanted: (question: string) => Promise<Answer>) {
  const texts = await readIndexTexts(services);
  const about = { name: "", program: "", generation: "", answerer: "quoting", sets: [], judges: [] };
  const measures = answerMeasures(createSuiteJudge(services.register.instruments));
  const askers = [createAsker(askPlanted, () => 0)];
  const set = { name: "planted.jsonl", questions, sha256: "" };
  return (await evaluate([set], { about, askers, texts, measures })).questions;
}

test("the sound program answers these right, and the gate finds no change", async () => {
  expect(baseline.right.passed.length).toBeGreaterThanOrEqual(10);
  const changes = findChanges(await run(ask), baseline);
  expect(changes.flatMap(({ fell, rose }) => [...fell, ...rose])).toEqual([]);
});

test("a wrong article put in an answer breaks a promise, and the gate names the question", async () => {
  const planted = await run(async (question) => {
    const answer = await ask(question);
    if (!question.includes("privacy")) return answer;
    return { ...answer, references: answer.references.map((reference) => ({ ...reference, article: "17" })) };
  });
  const lines = renderGate(planted, findChanges(planted, baseline));
  expect(lines.filter((line) => line.startsWith("broken promise "))).toEqual([
    "broken promise  article-16: the place of reference [1] does not stand in its passage",
  ]);
});

test("a shuffled ranking is a significant loss, and the gate names the questions", async () => {
  const shuffled = await run(async (question) => {
    // Each question is answered from what the search found for the third one after it.
    const place = questions.findIndex(({ q }) => q === question);
    const other = await ask(questions[(place + 3) % questions.length]?.q ?? "");
    return { ...other, question };
  });
  const changes = findChanges(shuffled, baseline);
  expect(changes[0]?.isLoss).toBe(true);
  expect(changes[0]?.fell).toEqual(baseline.right.passed);
  expect(renderGate(shuffled, changes)).toContain(`  fell: ${baseline.right.passed.join(", ")}`);
});

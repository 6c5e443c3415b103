import { createLayeredJudge } from "../../../eval/judges/layered-judge.ts";
import { answerMeasures } from "../../../eval/measures/answers/answer-measures.ts";
import { scoreQuestion } from "../../../eval/measures/score-question.ts";
import type { EvaluationRun, RunDescription } from "../../../eval/run/evaluation-run.ts";
import { openRunFolder } from "../../../eval/run/run-folder.ts";
import type { EvaluationQuestion } from "../../../eval/sets/evaluation-question.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import { sampleAnswer, sampleReference } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";

/** What a run was made of; each part can be replaced. */
export function sampleDescription(parts: Partial<RunDescription> = {}): RunDescription {
  return {
    name: "run",
    program: "0.1.0",
    generation: "ab12",
    answerer: "quoting",
    sets: [{ path: "one.jsonl", questions: 8, sha256: "00" }],
    judges: ["overlap"],
    ...parts,
  };
}

/** A question that asks for Article 34 of the CRC, in a cluster of its own. */
export function askForArticle(id: string, parts: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  return sampleQuestion({ id, q: `What of ${id}?`, inst: ["crc"], art: ["34"], cluster: id, ...parts });
}

/** An answer that cites another article, which is wrong. */
export function wrongAnswer(): Answer {
  const text = "Article 3 puts the interests of the child first.";
  return sampleAnswer({
    sentences: [{ text: `Article 3: “${text}”`, citations: [1], support: "verbatim" }],
    references: [sampleReference({ article: "3", quote: text })],
  });
}

/** A run of questions with their replies, scored by every measure there is. */
export function sampleEvaluation(
  replies: readonly (readonly [EvaluationQuestion, Answer | null])[],
  about: RunDescription = sampleDescription(),
): EvaluationRun {
  const layers = about.judges.map((name) => ({ name, description: name, judge: () => "full" as const }));
  const measures = answerMeasures(createLayeredJudge(layers));
  const questions = replies.map(([question, answer]) => {
    const fault = answer === null ? "upstream_failed" : null;
    const item = { question, answer, fault, violations: [], funnel: null };
    return { ...item, set: "one.jsonl", ms: 1, scores: scoreQuestion(item, measures) };
  });
  return { about, questions };
}

/** Writes a run to a folder as `eval run` does. */
export async function writeEvaluation(folder: string, run: EvaluationRun): Promise<string> {
  const open = await openRunFolder(folder, run.about, { resume: false });
  await open.finish(run, {});
  return folder;
}

import { basename } from "node:path";
import { Fault } from "../../../src/domain/fault.ts";
import { invalidLine } from "../../formats/invalid-line.ts";
import type { LayeredJudge } from "../../judges/layered-judge.ts";
import type { AnswerMeasure } from "../../measures/answers/answer-measure.ts";
import { answerMeasures } from "../../measures/answers/answer-measures.ts";
import { scoreQuestion } from "../../measures/score-question.ts";
import type { EvaluationQuestion } from "../../sets/evaluation-question.ts";
import type { QuestionSet } from "../../sets/read-question-set.ts";
import type { EvaluationRun } from "../evaluation-run.ts";
import { carriedMeasures } from "./carried-measures.ts";
import { type ImportedReply, replyDetails } from "./imported-reply.ts";
import { readReplies } from "./read-replies.ts";
import { replyRemedy } from "./reply-shapes.ts";

/** A run made of answers that were read, and the measures that could be taken of them. */
export interface ImportedRun {
  readonly run: EvaluationRun;
  readonly measures: readonly AnswerMeasure[];
}

/**
 * Makes a run of the answers in a file to the questions of the sets, and takes every measure that the file holds enough for. A question
 * that the file does not answer has the worst values. Throws the Faults of `readReplies`, and `text_invalid` with file and line where an
 * answer is to no question of the sets, or to one that is answered already.
 */
export async function importRun(
  path: string,
  sets: readonly QuestionSet[],
  { name, program, judge }: { readonly name: string; readonly program: string; readonly judge: LayeredJudge },
): Promise<ImportedRun> {
  const replies = await matchReplies(path, sets);
  const details = new Set([...replies.values()].map(({ detail }) => detail));
  const detail = replyDetails.findLast((one) => details.has(one)) ?? "whole";
  const measures = carriedMeasures(detail, answerMeasures(judge), replies);
  const score = (question: EvaluationQuestion, set: string) => {
    const { answer, violations } = replies.get(question.id) ?? { answer: null, violations: [] };
    const item = { question, answer, violations, fault: null, funnel: null };
    return { ...item, set, ms: null, scores: scoreQuestion(item, measures) };
  };
  const about = {
    name,
    program,
    generation: "",
    answerer: `imported from ${basename(path)}`,
    sets: sets.map((set) => ({ path: set.name, questions: set.questions.length, sha256: set.sha256 })),
    judges: judge.layers.map((layer) => layer.name),
  };
  const questions = sets.flatMap((set) => set.questions.map((question) => score(question, set.name)));
  return { run: { about, questions }, measures };
}

/** The answers by the ids of their questions. */
async function matchReplies(
  path: string,
  sets: readonly QuestionSet[],
): Promise<ReadonlyMap<string, ImportedReply>> {
  const questions = sets.flatMap((set) => set.questions);
  const ids = new Set(questions.map(({ id }) => id));
  const byWords = new Map(questions.map(({ id, q }) => [q, id]));
  const replies = new Map<string, ImportedReply>();
  for await (const { value, where } of readReplies(path)) {
    const id = value.id ?? byWords.get(value.q ?? "");
    if (id === undefined || !ids.has(id)) {
      throw invalidLine(
        where,
        `answers ${id === undefined ? "a question" : `the question ${id}`}, which no set holds.`,
        {
          remedy:
            "Name the sets that the answers are to; without an id the words must be those of the question.",
        },
      );
    }
    if (replies.has(id)) {
      throw invalidLine(where, `answers the question ${id} a second time.`, {
        remedy: "Keep one answer to each question.",
      });
    }
    replies.set(id, value);
  }
  if (replies.size === 0)
    throw new Fault("text_invalid", `${path} holds no answer.`, { remedy: replyRemedy });
  return replies;
}

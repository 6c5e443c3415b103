import { z } from "zod";
import type { Answer } from "../../src/domain/answer.ts";
import { type EvaluationQuestion, questionForm } from "../sets/evaluation-question.ts";
import { answerForm } from "./answer-form.ts";
import type { RunDescription, ScoredQuestion } from "./evaluation-run.ts";

/** The form of `run.json`. */
export const descriptionForm: z.ZodType<RunDescription> = z.object({
  name: z.string(),
  program: z.string(),
  generation: z.string(),
  answerer: z.string(),
  sets: z.array(z.object({ path: z.string(), questions: z.number(), sha256: z.string() })),
  judges: z.array(z.string()),
});

const funnel = z.object({
  indexed: z.boolean(),
  retrieved: z.boolean(),
  considered: z.boolean(),
  cited: z.boolean(),
  right: z.boolean(),
});

/** The form of a line of `answers.jsonl`. */
export const answerLine = z.object({
  id: z.string(),
  set: z.string(),
  question: questionForm,
  answer: answerForm.nullable(),
  fault: z.string().nullable(),
  violations: z.array(z.string()),
  funnel: funnel.nullable(),
  gold: z.array(z.string()).optional(),
});

/** The form of a line of `scores.jsonl`. */
export const scoreLine = z.object({
  id: z.string(),
  cluster: z.string(),
  scores: z.record(z.string(), z.number().nullable()),
});

/** The form of a line of `timings.jsonl`. */
export const timingLine = z.object({ id: z.string(), ms: z.number().nullable() });

/** The form of a line of `replies.part.jsonl`, which a run that goes on keeps: the reply as it came. */
export const replyLine = z.object({
  id: z.string(),
  answer: answerForm.nullable(),
  fault: z.string().nullable(),
  ms: z.number(),
});

/** The line of `answers.jsonl` for a question. */
export function renderAnswerLine({
  question,
  set,
  answer,
  fault,
  violations,
  funnel,
  gold,
}: ScoredQuestion): string {
  return renderLine({
    id: question.id,
    set,
    question: toQuestionLine(question),
    answer,
    fault,
    violations,
    funnel,
    gold,
  });
}

/** A value as one line of JSON. */
export function renderLine(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** A question as a question file writes it: patterns by their source. */
export function toQuestionLine(question: EvaluationQuestion): unknown {
  return JSON.parse(
    JSON.stringify(question, (_key, value: unknown) => (value instanceof RegExp ? value.source : value)),
  );
}

/** An answer without what differs from run to run of the same texts: times, and how often their index was built. */
export function toStableAnswer(answer: Answer, generation: string): Answer {
  return { ...answer, trace: { ...answer.trace, generation, ms: {} } };
}

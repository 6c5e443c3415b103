import type { AnswerMeasure } from "../measures/answers/answer-measure.ts";
import { expectationOf, judgeAnswer } from "../measures/answers/judge-answer.ts";
import { scoreQuestion } from "../measures/score-question.ts";
import type { EvaluationQuestion } from "../sets/evaluation-question.ts";
import type { QuestionSet } from "../sets/read-question-set.ts";
import { wantsPlace } from "../sets/wanted-place.ts";
import { askAll } from "./ask-all.ts";
import type { Asker, Reply } from "./asker.ts";
import type { EvaluatedQuestion, Funnel } from "./evaluated-question.ts";
import type { EvaluationRun, RunDescription, ScoredQuestion } from "./evaluation-run.ts";
import { findFunnel } from "./find-funnel.ts";
import { findViolations } from "./find-violations.ts";
import { createGoldFinder } from "./gold-passages.ts";
import type { IndexTexts } from "./read-index-texts.ts";
import type { OpenRunFolder } from "./run-folder.ts";
import { toStableAnswer } from "./run-lines.ts";

/** What a run takes besides its questions. */
export interface EvaluationParts {
  readonly about: RunDescription;
  /** Several are asked at once. */
  readonly askers: readonly Asker[];
  readonly texts: IndexTexts;
  readonly measures: readonly AnswerMeasure[];
  /** Where replies are kept as they come; a run that nobody would go on with needs none. */
  readonly folder?: Pick<OpenRunFolder, "answered" | "keep">;
  readonly onProgress?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Asks every question of the sets that has no reply yet and takes every measure of every reply. The same questions, texts and settings
 * give the same run but for its times. Where the signal is aborted the questions that are left have no reply.
 */
export async function evaluate(sets: readonly QuestionSet[], parts: EvaluationParts): Promise<EvaluationRun> {
  const { askers, folder, onProgress, signal } = parts;
  const replies = new Map<string, Reply>(folder?.answered);
  const total = sets.reduce((sum, { questions }) => sum + questions.length, 0);
  const open = sets.flatMap(({ questions }) => questions.filter(({ id }) => !replies.has(id)));
  await askAll(open, askers, {
    signal,
    onReply: async (replied) => {
      replies.set(replied.question.id, replied);
      await folder?.keep(replied);
      onProgress?.(replies.size, total);
    },
  });
  const score = createScorer(parts);
  const scored: ScoredQuestion[] = [];
  for (const { name, questions } of sets) {
    for (const question of questions)
      scored.push(await score(question, { set: name, reply: replies.get(question.id) }));
  }
  return { about: parts.about, questions: scored };
}

/** Prepares checking, judging and measuring one reply after the other. */
function createScorer({ texts, measures, about }: EvaluationParts) {
  const findGold = createGoldFinder(texts.documents);
  return async (
    question: EvaluationQuestion,
    { set, reply }: { readonly set: string; readonly reply: Reply | undefined },
  ): Promise<ScoredQuestion> => {
    const answer = reply?.answer ? toStableAnswer(reply.answer, about.generation) : null;
    const gold = wantsGold(question) ? findGold(question) : undefined;
    const evaluated: EvaluatedQuestion = {
      question,
      answer,
      fault: reply?.fault ?? null,
      violations: answer ? await findViolations(answer, texts.findDocument) : [],
      funnel: answer && gold ? followFunnel(question, answer, gold) : null,
      gold: gold && [...gold].toSorted(),
    };
    return { ...evaluated, set, scores: scoreQuestion(evaluated, measures), ms: reply?.ms ?? null };
  };
}

/** Whether a place must be cited for a reply to be right. */
function wantsGold(question: EvaluationQuestion): boolean {
  return wantsPlace(question) && expectationOf(question) === "answer";
}

function followFunnel(
  question: EvaluationQuestion,
  answer: NonNullable<EvaluatedQuestion["answer"]>,
  gold: ReadonlySet<string>,
): Funnel {
  const { citedRight, right } = judgeAnswer(question, answer);
  return findFunnel({ answer, gold, citedRight: citedRight === true, right });
}

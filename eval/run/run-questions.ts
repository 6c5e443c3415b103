import type { Answer } from "../../src/domain/answer.ts";
import { type Judgement, judgeAnswer } from "../measures/answers/judge-answer.ts";
import { type FindDocument, findViolations } from "./find-violations.ts";
import type { EvaluationQuestion } from "./read-questions.ts";
import { type Summary, summarise } from "./summarise.ts";

/** A question, its reply and how that was judged. `ms` is the time that the reply took. */
export interface QuestionResult {
  readonly id: string;
  readonly question: string;
  readonly judgement: Judgement;
  readonly violations: readonly string[];
  readonly ms: number;
  readonly answer: Answer;
}

/** A run over one or more question files. */
export interface EvaluationRun {
  readonly summary: Summary;
  /** How many promises were broken, over all replies. Anything but 0 is a bug. */
  readonly violations: number;
  readonly results: readonly QuestionResult[];
}

/** What a run needs of the service. `now` gives milliseconds. */
export interface EvaluatedService {
  readonly ask: (question: string) => Promise<Answer>;
  readonly findDocument: FindDocument;
  readonly now: () => number;
}

/** Asks every question, one after the other, and judges the replies. */
export async function runQuestions(
  questions: readonly EvaluationQuestion[],
  service: EvaluatedService,
  onProgress: (done: number) => void = () => undefined,
): Promise<EvaluationRun> {
  const results: QuestionResult[] = [];
  const documents = new Map<string, ReturnType<FindDocument>>();
  const findDocument: FindDocument = (id) => {
    const document = documents.get(id) ?? service.findDocument(id);
    documents.set(id, document);
    return document;
  };
  for (const question of questions) {
    const start = service.now();
    const answer = await service.ask(question.q);
    const ms = service.now() - start;
    const judgement = judgeAnswer(question, answer);
    const violations = await findViolations(answer, findDocument);
    results.push({ id: question.id, question: question.q, judgement, violations, ms, answer });
    onProgress(results.length);
  }
  return {
    summary: summarise(results.map((result) => result.judgement)),
    violations: results.reduce((sum, result) => sum + result.violations.length, 0),
    results,
  };
}

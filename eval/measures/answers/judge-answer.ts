import type { Answer, Reference } from "../../../src/domain/answer.ts";
import type { EvaluationQuestion } from "../../sets/evaluation-question.ts";
import { isWantedPlace, wantsPlace } from "../../sets/wanted-place.ts";

/** What of a question says which reply to it is right. */
export type JudgedQuestion = Pick<
  EvaluationQuestion,
  "inst" | "art" | "nugget" | "notice" | "refuse" | "reason" | "premise"
>;

/** What sort of reply is right for a question. */
export type Expectation = "answer" | "refusal" | "correction";

/** How a reply was judged. What does not apply to the question is null. */
export interface Judgement {
  readonly expected: Expectation;
  readonly refused: boolean;
  /** The reply is what the question file asks for, in every respect. */
  readonly right: boolean;
  /** A reference bears one of the treaties, and one of the articles of it. */
  readonly citedRight: boolean | null;
  /** The first reference does. */
  readonly firstCitedRight: boolean | null;
  /** What a reply lacks to be right, in words; empty where it is right. */
  readonly lacks: readonly string[];
}

/** What sort of reply is right for a question: a premise that does not hold is to be corrected or refused. */
export function expectationOf({
  premise,
  refuse,
}: Pick<EvaluationQuestion, "premise" | "refuse">): Expectation {
  if (premise) return "correction";
  return refuse ? "refusal" : "answer";
}

/** Judges a reply by what the question file says of the question. */
export function judgeAnswer(question: JudgedQuestion, answer: Answer): Judgement {
  const refused = answer.status === "refused";
  if (question.premise) return judgeCorrection(answer);
  if (question.refuse) return judgeRefusal(question, answer);
  const bears = (reference: Reference | undefined) =>
    reference !== undefined && bearsWantedPlace(reference, question);
  const asksCitation = wantsPlace(question);
  const citedRight = asksCitation ? !refused && answer.references.some(bears) : null;
  const firstCitedRight = asksCitation ? !refused && bears(answer.references[0]) : null;
  const lacks = [
    ...(refused ? [`answer (refused as ${answer.refusal?.reason})`] : []),
    ...(citedRight === false ? [`citation of ${renderPlace(question)}`] : []),
    ...(question.nugget && !question.nugget.test(shownWords(answer))
      ? [`words /${question.nugget.source}/`]
      : []),
    ...(question.notice && !hasNotice(answer, question.notice) ? [`notice ${question.notice}`] : []),
  ];
  return { expected: "answer", refused, right: lacks.length === 0, citedRight, firstCitedRight, lacks };
}

function judgeCorrection(answer: Answer): Judgement {
  const refused = answer.status === "refused";
  const right = refused || hasNotice(answer, "premise");
  return {
    ...uncited,
    expected: "correction",
    refused,
    right,
    lacks: right ? [] : ["correction of the premise"],
  };
}

function judgeRefusal(question: JudgedQuestion, answer: Answer): Judgement {
  const refused = answer.status === "refused";
  const right = refused && (question.reason === undefined || answer.refusal?.reason === question.reason);
  const lack = question.reason === undefined ? "refusal" : `refusal as ${question.reason}`;
  return { ...uncited, expected: "refusal", refused, right, lacks: right ? [] : [lack] };
}

const uncited = { citedRight: null, firstCitedRight: null };

function hasNotice(answer: Answer, kind: string): boolean {
  return answer.notices.some((notice) => notice.kind === kind);
}

/** Sentences and quotes as one line, so that a pattern may reach from one into the next. */
export function shownWords(answer: Answer): string {
  const words = [
    ...answer.sentences.map((sentence) => sentence.text),
    ...answer.references.map((reference) => reference.quote),
  ];
  return words.join(" ").replace(/\s+/g, " ");
}

/** Whether a reference bears a treaty and an article that the question wants cited; see `isWantedPlace`. */
export function bearsWantedPlace(reference: Reference, question: JudgedQuestion): boolean {
  return isWantedPlace({ instrument: reference.instrument?.id, article: reference.article }, question);
}

function renderPlace({ inst, art }: JudgedQuestion): string {
  return [inst?.join(" or "), art?.join(" or ")].filter((part) => part !== undefined).join(" ");
}

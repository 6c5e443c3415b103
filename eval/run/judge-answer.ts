import type { Answer, Reference } from "../../src/domain/answer.ts";
import { containsPinpoint, type Pinpoint, parseArticle } from "../../src/domain/pinpoint.ts";
import type { EvaluationQuestion } from "./read-questions.ts";

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

/** Judges a reply by what the question file says of the question. */
export function judgeAnswer(question: EvaluationQuestion, answer: Answer): Judgement {
  const refused = answer.status === "refused";
  if (question.premise) return judgeCorrection(answer);
  if (question.refuse) return judgeRefusal(question, answer);
  const bears = (reference: Reference | undefined) =>
    reference !== undefined && bearsPlace(reference, question);
  const asksCitation = question.inst !== undefined || question.art !== undefined;
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

function judgeRefusal(question: EvaluationQuestion, answer: Answer): Judgement {
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
function shownWords(answer: Answer): string {
  const words = [
    ...answer.sentences.map((sentence) => sentence.text),
    ...answer.references.map((reference) => reference.quote),
  ];
  return words.join(" ").replace(/\s+/g, " ");
}

/** Whether a reference bears a treaty and article asked for: the place itself, one inside it, or the article that holds it. */
function bearsPlace(reference: Reference, { inst, art }: EvaluationQuestion): boolean {
  const id = reference.instrument?.id;
  if (id === undefined || (inst && !inst.includes(id))) return false;
  if (!art) return true;
  const borne = placeIn(id, reference.article);
  if (borne === undefined) return false;
  return art.some((wanted) => {
    const place = placeIn(id, wanted);
    return place !== undefined && (containsPinpoint(place, borne) || containsPinpoint(borne, place));
  });
}

function placeIn(instrument: string, article: string | null): Pinpoint | undefined {
  const place = article === null ? undefined : parseArticle(article);
  return place && { instrument, ...place };
}

function renderPlace({ inst, art }: EvaluationQuestion): string {
  return [inst?.join(" or "), art?.join(" or ")].filter((part) => part !== undefined).join(" ");
}

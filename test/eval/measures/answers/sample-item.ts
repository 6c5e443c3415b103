import type { Judge, Verdict } from "../../../../eval/judges/judge.ts";
import type { RepliedQuestion } from "../../../../eval/measures/answers/answer-measure.ts";
import type { EvaluationQuestion } from "../../../../eval/sets/evaluation-question.ts";
import type { Answer } from "../../../../src/domain/answer.ts";
import { sampleAnswer, sampleReference, sampleRefusal } from "../../../sample-answer.ts";

/** A question on Article 34 of the CRC; each part can be replaced. */
export function sampleQuestion(parts: Partial<EvaluationQuestion> = {}): EvaluationQuestion {
  return { id: "1", q: "Which article?", refuse: false, premise: false, lang: "en", ...parts };
}

/** A question that wants Article 34 of the CRC cited. */
export const placed = sampleQuestion({ inst: ["crc"], art: ["34"] });

/** A question that must be refused for want of evidence, and one on a false premise. */
export const unanswerable = sampleQuestion({ refuse: true, reason: "no_evidence" });
export const premised = sampleQuestion({ premise: true });

/** A question with its reply. */
export function replied(question: EvaluationQuestion, answer: Answer = sampleAnswer()): RepliedQuestion {
  return { question, answer, fault: null, violations: [], funnel: null };
}

/** The reply that corrects a premise, and one that refuses for another reason than the files here name. */
export const correction = sampleAnswer({ notices: [{ kind: "premise", text: "There is no Article 60." }] });
export const misunderstanding = sampleRefusal({
  refusal: { reason: "ambiguous", message: "Which?", suggestions: [] },
});

/** An answer whose references bear the given places, "crc 34", in this order. */
export function answerCiting(...places: readonly string[]): Answer {
  const references = places.map((place, at) => {
    const [id = "", article] = place.split(" ");
    const instrument = { id, shortTitle: id, series: null };
    return sampleReference({ n: at + 1, instrument, article: article ?? null });
  });
  return sampleAnswer({ references });
}

/** A judge that asks a function; its name is "sample". */
export function createSampleJudge(judge: (claim: string, sources: readonly string[]) => Verdict): Judge {
  return { name: "sample", description: "for tests", judge };
}

import type { Answer } from "../../src/domain/answer.ts";
import type { EvaluatedQuestion } from "../run/evaluated-question.ts";
import type { EvaluationQuestion } from "../sets/evaluation-question.ts";
import type { AnswerMeasure } from "./answers/answer-measure.ts";
import type { Scores } from "./measure.ts";

/**
 * The value of each measure for a question, by its name. A question without a reply gets the worst value of every measure that could
 * apply to it, and no measure is asked: the rule stands around the measures, so that none can forget it. A measure applies where it has a
 * value for an answer or for a refusal that could have come. A value that is no finite number is a bug of its measure and is thrown.
 */
export function scoreQuestion(item: EvaluatedQuestion, measures: readonly AnswerMeasure[]): Scores {
  const { answer } = item;
  return Object.fromEntries(
    measures.map((measure) => {
      const score = answer === null ? scoreMissing(item, measure) : measure.score({ ...item, answer });
      if (score !== null && !Number.isFinite(score)) throw new Error(`${measure.name} gives ${score}.`);
      return [measure.name, score];
    }),
  );
}

function scoreMissing(item: EvaluatedQuestion, measure: AnswerMeasure): number | null {
  const applies = [answerTo(item.question), refusalOf(item.question)].some(
    (answer) => measure.score({ ...item, answer }) !== null,
  );
  return applies ? measure.worst : null;
}

const words = "What a source says";

/** An answer that shows, quotes and cites something, so that every measure of answers finds what it counts. */
function answerTo(question: EvaluationQuestion): Answer {
  const document = {
    id: "none",
    title: "None",
    kind: "guide",
    publisher: null,
    url: null,
    published: null,
    asOf: null,
  } as const;
  const instrument = { id: question.inst?.[0] ?? "none", shortTitle: "None", series: null };
  const reference = { n: 1, passage: "none", quote: words, span: [0, words.length], document } as const;
  return {
    status: "answered",
    mode: "quoting",
    question: question.q,
    understoodAs: null,
    language: question.lang,
    sentences: [{ text: `“${words}”`, citations: [1], support: "verbatim" }],
    references: [
      { ...reference, headings: [], instrument, article: question.art?.[0] ?? null, cite: "None" },
    ],
    refusal: null,
    notices: [],
    text: "",
    trace: { generation: "", promptHash: null, model: null, retrieved: [], dropped: [], ms: {} },
  };
}

function refusalOf(question: EvaluationQuestion): Answer {
  const refusal = { reason: "upstream", message: "", suggestions: [] } as const;
  return { ...answerTo(question), status: "refused", sentences: [], references: [], refusal };
}

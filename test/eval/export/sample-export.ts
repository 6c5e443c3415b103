import fc from "fast-check";
import { findExportFormat } from "../../../eval/export/export-formats.ts";
import { createLayeredJudge, type LayeredJudge } from "../../../eval/judges/layered-judge.ts";
import { createSuiteJudge } from "../../../eval/judges/suite-judge.ts";
import { answerMeasures } from "../../../eval/measures/answers/answer-measures.ts";
import { scoreQuestion } from "../../../eval/measures/score-question.ts";
import type { EvaluationRun } from "../../../eval/run/evaluation-run.ts";
import type { EvaluationQuestion } from "../../../eval/sets/evaluation-question.ts";
import type { Answer, Reference } from "../../../src/domain/answer.ts";
import { sampleAnswer, sampleReference, sampleRefusal } from "../../sample-answer.ts";
import { sampleDescription } from "../compare/sample-evaluations.ts";
import { sampleQuestion } from "../sample-question.ts";

/** The judge that runs of this folder's tests are scored by: the suite's, without a register. */
export const sampleJudge: LayeredJudge = createLayeredJudge(createSuiteJudge([]).layers);

/** The text of a run in a form, as its file would hold it. */
export async function exportText(run: EvaluationRun, format: string): Promise<string> {
  const parts = { judge: sampleJudge, baseUrl: "http://127.0.0.1:3000" };
  const lines = await Array.fromAsync(findExportFormat(format).lines(run, parts));
  return lines.map((line) => `${line}\n`).join("");
}

/** The lines of a run in a form of JSON lines, parsed. */
export async function exportObjects(run: EvaluationRun, format: string): Promise<unknown[]> {
  const text = await exportText(run, format);
  return text
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as unknown);
}

/** A question with its reply and what the index knows, before it is scored. */
export interface UnscoredReply {
  readonly question: EvaluationQuestion;
  readonly answer: Answer | null;
  readonly violations?: readonly string[];
  readonly gold?: readonly string[];
}

/** A run of replies, scored by every measure there is. */
export function scoredRun(replies: readonly UnscoredReply[]): EvaluationRun {
  const measures = answerMeasures(sampleJudge);
  const questions = replies.map(({ question, answer, violations = [], gold }) => {
    const item = {
      question,
      answer,
      violations,
      gold,
      fault: answer ? null : "upstream_failed",
      funnel: null,
    };
    return { ...item, set: "one.jsonl", ms: 12, scores: scoreQuestion(item, measures) };
  });
  return { about: sampleDescription({ name: "my run" }), questions };
}

const word = fc.constantFrom(
  "children",
  "states",
  "=1+1",
  "@all",
  "not",
  "34",
  "2003",
  'a "quote"',
  "x,y",
  "Æsop’s",
  "[1]",
  "&<",
  "{{x}}",
);

/** A sentence of a few words, some of which are hard on forms. */
export const arbitrarySentence: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => `${words.join(" ")}.`);

const arbitraryPlace = fc.constantFrom(
  { instrument: null, article: null },
  { instrument: "crc", article: "34" },
  { instrument: "crc", article: "3(1)(c)" },
  { instrument: "crc", article: "2 bis" },
  { instrument: "opsc", article: null },
);

const arbitraryReference = fc
  .tuple(arbitraryPlace, fc.constantFrom("p-1", "p-2", "p-3"), arbitrarySentence)
  .map(
    ([{ instrument, article }, passage, quote]): Partial<Reference> => ({
      instrument: instrument === null ? null : { id: instrument, shortTitle: instrument, series: null },
      article,
      passage,
      quote,
    }),
  );

/** An answer as quoting gives it: each reference's words are shown in the sentence that cites it, and a sentence may cite others too. */
const arbitraryAnswered = fc
  .record({
    references: fc.array(arbitraryReference, { minLength: 1, maxLength: 3 }),
    more: fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 2 }),
    notices: fc.subarray(["premise", "stale"] as const),
    retrieved: fc.uniqueArray(fc.constantFrom("p-1", "p-2", "p-3", "p-4"), { maxLength: 4 }),
  })
  .map(({ references, more, notices, retrieved }) =>
    sampleAnswer({
      references: references.map((parts, at) => sampleReference({ ...parts, n: at + 1 })),
      sentences: references.map(({ quote = "" }, at) => ({
        text: `It says: “${quote}”`,
        citations: [...new Set([at + 1, ...more])],
        support: "verbatim",
      })),
      notices: notices.map((kind) => ({ kind, text: kind })),
      trace: {
        ...sampleAnswer().trace,
        // All of one score, as passages that are fused at equal ranks have.
        retrieved: retrieved.map((passage, at) => ({ passage, rank: at + 1, score: 0.5, scores: {} })),
      },
    }),
  );

const arbitraryRefusal = fc
  .constantFrom("no_evidence" as const, "out_of_scope" as const)
  .map((reason) => sampleRefusal({ refusal: { reason, message: "The texts do not say.", suggestions: [] } }));

const arbitraryNuggets = fc.array(
  fc.record({
    text: arbitrarySentence,
    importance: fc.constantFrom("vital" as const, "okay" as const),
    pattern: fc.constantFrom(/children/i, /34/i, undefined),
  }),
  { minLength: 1, maxLength: 3 },
);

/** What a question asks for, of every kind. */
const arbitraryDemand: fc.Arbitrary<Partial<EvaluationQuestion>> = fc.oneof(
  fc.constantFrom<Partial<EvaluationQuestion>>(
    { inst: ["crc"], art: ["34", "3"] },
    { art: ["3(1)"] },
    { inst: ["crc"], art: ["34(2)", "2 BIS"] },
    { inst: ["opsc", "crc"], nugget: /children|2003/i },
    { nugget: /states \{?/i, notice: "stale" },
    { refuse: true },
    { refuse: true, reason: "out_of_scope" },
    { premise: true },
  ),
  arbitraryNuggets.map((nuggets) => ({ nuggets, inst: ["crc"] })),
);

/** A run of one to five questions of all kinds, answered, refused and unanswered. */
export const arbitraryRun: fc.Arbitrary<EvaluationRun> = fc
  .array(
    fc.record({
      q: arbitrarySentence,
      demand: arbitraryDemand,
      answer: fc.oneof({ weight: 4, arbitrary: arbitraryAnswered }, arbitraryRefusal, fc.constant(null)),
      violations: fc.subarray(["sentence 1 has no citation"]),
      gold: fc.subarray(["p-1", "p-2", "p-5"]),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((replies) =>
    scoredRun(
      replies.map(({ q, demand, answer, violations, gold }, at) => ({
        question: sampleQuestion({ id: `q${at}`, q: `${q} ${at}?`, ...demand }),
        answer,
        violations: answer ? violations : [],
        gold,
      })),
    ),
  )
  .filter(({ questions }) => questions.some(({ answer }) => answer !== null));

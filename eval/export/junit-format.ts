import { judgeAnswer } from "../measures/answers/judge-answer.ts";
import type { EvaluationRun, ScoredQuestion } from "../run/evaluation-run.ts";
import { escapeXml } from "./escape-xml.ts";
import type { ExportFormat } from "./export-format.ts";

/**
 * The run as a report of tests, which every CI shows: a suite a question file, a case a question. A case fails where the reply is not right,
 * with what it lacks, or breaks a promise; it is an error where there is no reply. Times are seconds; a run without times has 0.
 */
export const junitFormat: ExportFormat = {
  name: "junit",
  description: "a test case a question, failed with what the reply lacks, for CI",
  lines: (run) => [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeXml(run.about.name)}" ${countsOf(run.questions)}>`,
    ...suitesOf(run),
    "</testsuites>",
  ],
};

function suitesOf({ questions }: EvaluationRun): readonly string[] {
  const sets = Map.groupBy(questions, ({ set }) => set);
  return [...sets].flatMap(([set, items]) => [
    `  <testsuite name="${escapeXml(set)}" ${countsOf(items)}>`,
    ...items.flatMap(renderCase),
    "  </testsuite>",
  ]);
}

function countsOf(items: readonly ScoredQuestion[]): string {
  const errors = items.filter(({ answer }) => answer === null).length;
  const failures = items.filter(
    (item) => item.answer !== null && failuresOf(item, item.answer).length > 0,
  ).length;
  const seconds = items.reduce((sum, { ms }) => sum + (ms ?? 0), 0) / 1000;
  return `tests="${items.length}" failures="${failures}" errors="${errors}" skipped="0" time="${seconds.toFixed(3)}"`;
}

function renderCase(item: ScoredQuestion): readonly string[] {
  const { question, set, ms } = item;
  const name = escapeXml(`${question.id}: ${question.q}`);
  const open = `    <testcase classname="${escapeXml(set)}" name="${name}" time="${((ms ?? 0) / 1000).toFixed(3)}"`;
  const outcome = renderOutcome(item);
  return outcome === null ? [`${open}/>`] : [`${open}>`, `      ${outcome}`, "    </testcase>"];
}

function renderOutcome(item: ScoredQuestion): string | null {
  const { answer, fault } = item;
  if (answer === null) return `<error type="no reply" message="${escapeXml(fault ?? "not answered")}"/>`;
  const failures = failuresOf(item, answer);
  if (failures.length === 0) return null;
  const shown = answer.sentences.map(({ text }) => text).join("\n") || (answer.refusal?.message ?? "");
  return `<failure type="${item.violations.length > 0 ? "broken promise" : "not right"}" message="${escapeXml(failures.join("; "))}">${escapeXml(shown)}</failure>`;
}

/** What is wrong with a reply, in words; nothing where it is right and keeps its promises. */
function failuresOf(
  { question, violations }: ScoredQuestion,
  answer: NonNullable<ScoredQuestion["answer"]>,
): readonly string[] {
  return [...violations, ...judgeAnswer(question, answer).lacks.map((lack) => `lacks ${lack}`)];
}

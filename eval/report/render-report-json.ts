import type { Scores } from "../measures/measure.ts";
import type { Funnel } from "../run/evaluated-question.ts";
import type { ReportData, ReportedQuestion } from "./report-data.ts";

/**
 * The report as other programs read it: the data of the report, with each question in short. Replies stand in `answers.jsonl` of the
 * run. Names and meanings stay as they are while `version` is 1; new fields may come.
 */
export interface ReportJson extends Omit<ReportData, "questions"> {
  readonly version: 1;
  readonly questions: readonly QuestionJson[];
}

/** A question of a run in short. `funnel` and the values of `scores` are null where they do not apply. */
export interface QuestionJson {
  readonly id: string;
  readonly set: string;
  readonly kind: string;
  readonly language: string;
  readonly question: string;
  /** "none" where the run has no reply. */
  readonly reply: "answered" | "refused" | "none";
  /** The code of the fault that stood in the place of a reply. */
  readonly fault: string | null;
  readonly right: boolean;
  readonly lacks: readonly string[];
  readonly violations: readonly string[];
  readonly funnel: Funnel | null;
  readonly scores: Scores;
}

/** Writes a report as JSON, with fields in one fixed order, so that the same data give the same bytes. */
export function renderReportJson(data: ReportData): string {
  const { about, pair, headline, measures, groups, funnel, judges, thresholds, calibration, questions } =
    data;
  const report: ReportJson = {
    version: 1,
    about,
    pair,
    headline,
    measures,
    groups,
    funnel,
    judges,
    thresholds,
    calibration,
    questions: questions.map(shorten),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function shorten(reported: ReportedQuestion): QuestionJson {
  const { question, set, kind, answer, fault, right, lacks, violations, funnel, scores } = reported;
  return {
    id: question.id,
    set,
    kind,
    language: question.lang,
    question: question.q,
    reply: answer?.status ?? "none",
    fault,
    right,
    lacks,
    violations,
    funnel,
    scores,
  };
}

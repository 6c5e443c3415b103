import { calibrateJudges } from "../judges/calibrate-judges.ts";
import type { CalibrationPair } from "../judges/calibration-pair.ts";
import type { Judge } from "../judges/judge.ts";
import type { AnswerMeasure } from "../measures/answers/answer-measure.ts";
import { confidenceOf } from "../measures/answers/confidence.ts";
import { expectationOf, judgeAnswer } from "../measures/answers/judge-answer.ts";
import { sweepThreshold, sweptReplies } from "../measures/answers/threshold-sweep.ts";
import { groupScores, type ScoreSummary, summariseScores } from "../measures/summarise-scores.ts";
import type { EvaluationRun, ScoredQuestion } from "../run/evaluation-run.ts";
import { countFunnel } from "../run/find-funnel.ts";
import { wilsonInterval } from "../statistics/wilson-interval.ts";
import type {
  ConfidenceBin,
  Figure,
  FigureGroup,
  MeasureFigure,
  ReportData,
  ReportedQuestion,
  ThresholdPoint,
} from "./report-data.ts";

/** What a report takes besides the run. */
export interface ReportParts {
  /** Those that the run was scored by. */
  readonly measures: readonly AnswerMeasure[];
  readonly judges: readonly Judge[];
  /** Labelled pairs of claim and source, none of which a judge was tuned on. */
  readonly pairs: readonly CalibrationPair[];
}

/** The pair that is shown together, since either alone can be had by refusing everything or nothing. */
const pairNames = ["HasAns accuracy", "refused rightly"] as const;

/** The other figures that a reader must see. */
const headlineNames = [
  "wrongly refused",
  "right, first reference too",
  "right article",
  "premise corrected",
] as const;

/** Sums a run up for its report. */
export function createReportData(run: EvaluationRun, { measures, judges, pairs }: ReportParts): ReportData {
  const summaries = new Map(summariseScores(run.questions).map((summary) => [summary.measure, summary]));
  const figures = measures.map((measure): MeasureFigure => {
    const { name, description, unit, higherIsBetter } = measure;
    return { name, description, unit, higherIsBetter, ...figureOf(summaries.get(name)) };
  });
  const find = (name: string) => figures.filter((figure) => figure.name === name && figure.n > 0);
  const [answered, refused] = pairNames.flatMap(find);
  return {
    about: run.about,
    pair: answered && refused ? [answered, refused] : null,
    headline: headlineNames.flatMap(find),
    measures: figures,
    groups: groupsOf(run),
    funnel: countFunnel(run.questions),
    judges: calibrateJudges(judges, pairs),
    thresholds: thresholdsOf(run.questions),
    calibration: binsOf(run.questions),
    questions: run.questions.map(reportQuestion),
  };
}

const nothing: Figure = { n: 0, mean: null, low: null, high: null };

function figureOf(summary: ScoreSummary | undefined): Figure {
  return summary ? { n: summary.n, mean: summary.mean, low: summary.low, high: summary.high } : nothing;
}

function groupsOf({ questions }: EvaluationRun): readonly FigureGroup[] {
  const groupings = [
    ["Right, by kind of question", (item: ScoredQuestion) => kindOf(item)],
    ["Right, by language", (item: ScoredQuestion) => item.question.lang],
    ["Right, by set", (item: ScoredQuestion) => item.set],
  ] as const;
  return groupings.flatMap(([title, groupOf]) => {
    const rows = groupScores(questions, groupOf).map(({ group, summaries }) => ({
      name: group,
      ...figureOf(summaries.find(({ measure }) => measure === "right")),
    }));
    return rows.length > 1 ? [{ title, unit: "share", rows }] : [];
  });
}

/** What the question says it is, or else what reply it asks for. */
function kindOf({ question }: ScoredQuestion): string {
  return (
    question.kind ??
    { answer: "answerable", refusal: "unanswerable", correction: "premise" }[expectationOf(question)]
  );
}

function thresholdsOf(questions: readonly ScoredQuestion[]): readonly ThresholdPoint[] {
  const replies = sweptReplies(questions);
  if (replies.length === 0) return [];
  return sweepThreshold(replies)
    .points.flatMap(({ threshold, ...shares }) => (threshold === null ? [] : [{ ...shares, threshold }]))
    .toReversed();
}

/** Into so many bins of as many answers each. */
const bins = 8;

function binsOf(questions: readonly ScoredQuestion[]): readonly ConfidenceBin[] {
  const answers = questions
    .flatMap(({ question, answer }) =>
      answer?.status === "answered"
        ? [{ confidence: confidenceOf(answer), right: judgeAnswer(question, answer).right }]
        : [],
    )
    .toSorted((one, other) => one.confidence - other.confidence);
  const size = Math.ceil(answers.length / bins);
  return Array.from({ length: size === 0 ? 0 : Math.ceil(answers.length / size) }, (_, bin) => {
    const members = answers.slice(bin * size, (bin + 1) * size);
    const { share, low, high, n } = wilsonInterval(
      members.filter(({ right }) => right).length,
      members.length,
    );
    const confidence = members.reduce((sum, member) => sum + member.confidence, 0) / members.length;
    return { confidence, n, mean: share, low, high };
  });
}

function reportQuestion(item: ScoredQuestion): ReportedQuestion {
  const { question, answer } = item;
  const judgement = answer && judgeAnswer(question, answer);
  const lacks = judgement?.lacks ?? ["a reply"];
  return { ...item, kind: kindOf(item), right: judgement?.right ?? false, lacks };
}

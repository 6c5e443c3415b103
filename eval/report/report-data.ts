import type { RunDescription, ScoredQuestion } from "../run/evaluation-run.ts";
import type { FunnelCounts } from "../run/find-funnel.ts";

/** Everything that the report of a run shows. The page, the Markdown and the JSON are made of this and of nothing else. */
export interface ReportData {
  readonly about: RunDescription;
  /** The share answered right and the share refused rightly, which are shown together; null where the sets cannot tell both. */
  readonly pair: readonly [answered: MeasureFigure, refused: MeasureFigure] | null;
  /** The few other figures that a reader must see, in order. */
  readonly headline: readonly MeasureFigure[];
  /** Every measure of the run, in the order in which it is to be shown. */
  readonly measures: readonly MeasureFigure[];
  /** One measure over parts of the questions: by kind, by language, by set. */
  readonly groups: readonly FigureGroup[];
  /** How many questions that want a place cited came how far. */
  readonly funnel: FunnelCounts;
  /** How far each judge agrees with labels set by hand. */
  readonly judges: readonly JudgeAgreement[];
  /** What refusing below each threshold would give, by rising threshold; empty where nothing was swept. */
  readonly thresholds: readonly ThresholdPoint[];
  /** What the confidence of answers is worth, by rising confidence; empty where answers have none. */
  readonly calibration: readonly ConfidenceBin[];
  /** In the order of the sets. */
  readonly questions: readonly ReportedQuestion[];
}

/** A mean with the interval that holds the true one with 95 % confidence. All three are null where nothing was counted. */
export interface Figure {
  readonly n: number;
  readonly mean: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** The mean of one measure over the questions to which it applies. */
export interface MeasureFigure extends Figure {
  /** The measure's name, "nDCG@10". */
  readonly name: string;
  /** What it counts, in one sentence. */
  readonly description: string;
  /** A share from 0 to 1, or the word for what is counted. */
  readonly unit: string;
  readonly higherIsBetter: boolean;
}

/** One measure over parts of the questions. */
export interface FigureGroup {
  /** What the parts differ in, as a heading: "Answered right, by language". */
  readonly title: string;
  readonly unit: string;
  readonly rows: readonly (Figure & { readonly name: string })[];
}

/** How far a judge agrees with labels that people set on `pairs` pairs of a sentence and a passage. */
export interface JudgeAgreement {
  readonly judge: string;
  readonly pairs: number;
  /** The mean of the shares of either label that the judge gets right; one half is chance. */
  readonly balancedAccuracy: Estimate;
  /** Cohen's kappa: agreement beyond chance, 1 at most. */
  readonly kappa: Estimate;
}

/** A value with its 95 % interval; null where it cannot be told. */
export interface Estimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** What refusing every question below a threshold of confidence would give. A share is null where nothing is counted at it. */
export interface ThresholdPoint {
  /** In the unit of the confidence of answers: a score from 0 up. */
  readonly threshold: number;
  /** Of what would be refused, the share that has no answer. */
  readonly refusalPrecision: number | null;
  /** Of what has no answer, the share that would be refused. */
  readonly refusalRecall: number | null;
  /** Of what has an answer, the share that would be answered right. */
  readonly answeredRight: number | null;
}

/** Answers of about the same confidence, and the share of them that is right. */
export interface ConfidenceBin extends Figure {
  /** The mean of their confidences, which are scores from 0 up. */
  readonly confidence: number;
}

/** A question of the run with what the report says of its reply. */
export interface ReportedQuestion extends ScoredQuestion {
  /** What sort of question it is: "general", "premise". */
  readonly kind: string;
  readonly right: boolean;
  /** What the reply lacks to be right, in words; empty where it is right. */
  readonly lacks: readonly string[];
}

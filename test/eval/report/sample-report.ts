import type {
  Figure,
  MeasureFigure,
  ReportData,
  ReportedQuestion,
} from "../../../eval/report/report-data.ts";
import { sampleAnswer, sampleRefusal } from "../../sample-answer.ts";
import { sampleQuestion } from "../sample-question.ts";

/** A share of a hundred questions with an interval. */
export function sampleFigure(parts: Partial<Figure> = {}): Figure {
  return { n: 100, mean: 0.9, low: 0.826, high: 0.945, ...parts };
}

/** The share answered right; each part can be replaced. */
export function sampleMeasure(parts: Partial<MeasureFigure> = {}): MeasureFigure {
  return {
    name: "Answered right",
    description: "Of questions that the texts answer.",
    unit: "share",
    higherIsBetter: true,
    ...sampleFigure(),
    ...parts,
  };
}

/** A question answered right; each part can be replaced. */
export function sampleReported(parts: Partial<ReportedQuestion> = {}): ReportedQuestion {
  return {
    question: sampleQuestion({ inst: ["crc"], art: ["34"] }),
    set: "children.jsonl",
    kind: "general",
    answer: sampleAnswer(),
    fault: null,
    right: true,
    lacks: [],
    violations: [],
    funnel: { indexed: true, retrieved: true, considered: true, cited: true, right: true },
    scores: { right: 1, "nDCG@10": 0.63093, "nugget-recall": null },
    ms: 12,
    ...parts,
  };
}

/** A question that has an answer and was refused. */
export function sampleWrong(parts: Partial<ReportedQuestion> = {}): ReportedQuestion {
  return sampleReported({
    question: sampleQuestion({ id: "q2", q: "Qui protège les enfants ?", lang: "fr", inst: ["crc"] }),
    kind: "factual",
    answer: sampleRefusal(),
    right: false,
    lacks: ["answer (refused as no_evidence)", "citation of crc"],
    funnel: { indexed: true, retrieved: true, considered: false, cited: false, right: false },
    scores: { right: 0 },
    ...parts,
  });
}

/** A report with something in each of its parts; each can be replaced. */
export function sampleReport(parts: Partial<ReportData> = {}): ReportData {
  const refused = sampleMeasure({ name: "Refused rightly", mean: 0.8, low: 0.7, high: 0.87 });
  const overRefusal = sampleMeasure({
    name: "Wrongly refused",
    higherIsBetter: false,
    mean: 0.02,
    low: 0,
    high: 0.07,
  });
  const words = sampleMeasure({ name: "answer-words", unit: "words", mean: 81.25, low: 77, high: 85.5 });
  return {
    about: {
      name: "November",
      program: "0.1.0",
      generation: "9f86d081",
      answerer: "quoting",
      sets: [{ path: "children.jsonl", questions: 2, sha256: "ab12" }],
      judges: ["exact-quote", "token-overlap"],
    },
    pair: [sampleMeasure(), refused],
    headline: [overRefusal],
    measures: [sampleMeasure(), refused, overRefusal, words],
    groups: [
      {
        title: "Right, by language",
        unit: "share",
        rows: [
          { name: "en", ...sampleFigure() },
          { name: "fr", ...sampleFigure({ n: 0, mean: null, low: null, high: null }) },
        ],
      },
    ],
    funnel: { questions: 10, indexed: 10, retrieved: 9, considered: 8, cited: 6, right: 5 },
    judges: [
      {
        judge: "token-overlap",
        pairs: 120,
        balancedAccuracy: { value: 0.862, low: 0.79, high: 0.92 },
        kappa: { value: null, low: null, high: null },
      },
    ],
    thresholds: [
      { threshold: 0, refusalPrecision: null, refusalRecall: 0, answeredRight: 0.95 },
      { threshold: 0.2, refusalPrecision: 0.9, refusalRecall: 0.5, answeredRight: 0.94 },
      { threshold: 0.4, refusalPrecision: 0.6, refusalRecall: 0.9, answeredRight: 0.7 },
    ],
    calibration: [
      { confidence: 12.5, ...sampleFigure({ mean: 0.3, low: 0.2, high: 0.4 }) },
      { confidence: 31.25, ...sampleFigure({ mean: 0.85, low: 0.7, high: 0.95 }) },
    ],
    questions: [sampleReported(), sampleWrong()],
    ...parts,
  };
}

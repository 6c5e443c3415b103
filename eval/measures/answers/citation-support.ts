import type { Answer, Reference } from "../../../src/domain/answer.ts";
import type { Judge } from "../../judges/judge.ts";
import { type AnswerMeasure, createShare } from "./answer-measure.ts";

/** How many of a sentence's citations count: ALCE's `--at_most_citations`. */
const mostCitations = 3;

/** How the citations of one sentence support it. */
export interface SentenceSupport {
  /** All that it cites, taken together, supports all that it says. False without citations, or with one that leads nowhere. */
  readonly supported: boolean;
  /** Its citations that lead to references; none where one of them does not. */
  readonly citations: number;
  /** Of these, how many support it alone or are needed by the others to do so. */
  readonly good: number;
}

/** Where a source stands, in words: its document, headings and citation. */
export function sourceTitle({ document, headings, cite }: Reference): string {
  return `${[document.title, ...headings].join(". ")}. ${cite}.`;
}

/** What a reference shows a judge: where it stands, then its words, as ALCE gives title and text. */
export function sourceOf(reference: Reference): string {
  return `${sourceTitle(reference)}\n\n${reference.quote}`;
}

/**
 * Judges the citations of each sentence as ALCE's `eval.py` does (Gao and others, EMNLP 2023), with a judge in the place of its NLI model:
 * a sentence is supported where its cited sources together get "full"; a citation is good where the sentence is supported and the source
 * alone supports it, or the others without it do not. A citation made twice counts once.
 */
export function supportOf(answer: Answer, judge: Judge): readonly SentenceSupport[] {
  const references = new Map(answer.references.map((reference) => [reference.n, reference]));
  return answer.sentences.map(({ text, citations }) => {
    const cited = [...new Set(citations)].map((n) => references.get(n));
    const known = cited.filter((reference) => reference !== undefined);
    if (known.length < cited.length) return { supported: false, citations: 0, good: 0 };
    const sources = known.slice(0, mostCitations).map(sourceOf);
    const supports = (some: readonly string[]) => some.length > 0 && judge.judge(text, some) === "full";
    const supported = supports(sources);
    const good = sources.filter(
      (source, at) => supported && (supports([source]) || !supports(sources.toSpliced(at, 1))),
    );
    return { supported, citations: sources.length, good: good.length };
  });
}

/**
 * ALCE's citation recall and precision by a judge, whose name is part of theirs. Recall: the share of sentences that are supported.
 * Precision: the share of citations that are good; 0 where nothing is cited; citations of a sentence of which one leads nowhere count in
 * neither, as upstream has it. Neither applies to a refusal, which has no sentence.
 */
export function createCitationSupport(judge: Judge): readonly AnswerMeasure[] {
  const source = "ALCE (Gao and others, EMNLP 2023, arXiv 2305.14627), eval.py";
  const parameters = { judge: judge.name, mostCitations };
  const measure = (
    name: string,
    description: string,
    score: (support: readonly SentenceSupport[]) => number,
  ) =>
    createShare({
      name: `${name} (${judge.name})`,
      parameters,
      description,
      source,
      score: ({ answer }) => (answer.sentences.length === 0 ? null : score(supportOf(answer, judge))),
    });
  return [
    measure(
      "citation recall",
      "the share of sentences that what they cite supports in full",
      (support) => support.filter(({ supported }) => supported).length / support.length,
    ),
    measure(
      "citation precision",
      "the share of citations that support their sentence, alone or as a needed part",
      (support) => {
        const citations = support.reduce((sum, sentence) => sum + sentence.citations, 0);
        const good = support.reduce((sum, sentence) => sum + sentence.good, 0);
        return citations === 0 ? 0 : good / citations;
      },
    ),
  ];
}

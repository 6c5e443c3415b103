import type { Answer } from "../../src/domain/answer.ts";
import type { EvaluatedQuestion, Funnel } from "./evaluated-question.ts";

/** So many passages at the top of a search are what a reader, or a prompt, would have before them. */
const considered = 10;

/** How a reply to a question that wants a place cited was judged. */
interface JudgedReply {
  readonly answer: Answer;
  readonly gold: ReadonlySet<string>;
  readonly citedRight: boolean;
  readonly right: boolean;
}

/** How far a gold passage came in a reply; see `Funnel`. */
export function findFunnel({ answer, gold, citedRight, right }: JudgedReply): Funnel {
  const ranks = answer.trace.retrieved.filter(({ passage }) => gold.has(passage)).map(({ rank }) => rank);
  const cited = citedRight;
  const isConsidered = cited || ranks.some((rank) => rank <= considered);
  const retrieved = isConsidered || ranks.length > 0;
  return {
    indexed: retrieved || gold.size > 0,
    retrieved,
    considered: isConsidered,
    cited,
    right: cited && right,
  };
}

/** The steps of the funnel, in their order. */
export const funnelSteps = [
  "indexed",
  "retrieved",
  "considered",
  "cited",
  "right",
] as const satisfies readonly (keyof Funnel)[];

/** How many questions came how far. `questions` counts those that want a place cited and have a reply. */
export type FunnelCounts = { readonly questions: number } & Readonly<Record<keyof Funnel, number>>;

/** Counts how many questions passed each step. */
export function countFunnel(questions: readonly Pick<EvaluatedQuestion, "funnel">[]): FunnelCounts {
  const funnels = questions.flatMap(({ funnel }) => funnel ?? []);
  const count = (step: keyof Funnel) => funnels.filter((funnel) => funnel[step]).length;
  return {
    questions: funnels.length,
    indexed: count("indexed"),
    retrieved: count("retrieved"),
    considered: count("considered"),
    cited: count("cited"),
    right: count("right"),
  };
}

import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Fault } from "../../src/domain/fault.ts";
import type { ScoredQuestion } from "../run/evaluation-run.ts";

/** What is gated: each says of a question whether it passed, or null where it does not apply. Nothing in it depends on a judge or a clock. */
export const gated = {
  right: ({ scores }) => passed(scores.right),
  "right, first reference too": ({ scores }) => passed(scores["right, first reference too"]),
  "right passage among the first ten": ({ funnel }) => funnel?.considered ?? null,
} as const satisfies Readonly<Record<string, (question: ScoredQuestion) => boolean | null>>;

/** The name of what is gated. */
export type GatedName = keyof typeof gated;

/** What a run reached: of each gated measure the questions that passed and those that failed, by id. */
export type Baseline = Readonly<
  Record<GatedName, { readonly passed: readonly string[]; readonly failed: readonly string[] }>
>;

const outcomes = z.object({ passed: z.array(z.string()), failed: z.array(z.string()) });
const form: z.ZodType<Baseline> = z.object({
  right: outcomes,
  "right, first reference too": outcomes,
  "right passage among the first ten": outcomes,
});

/** Takes the baseline of a run. */
export function takeBaseline(questions: readonly ScoredQuestion[]): Baseline {
  const take = (name: GatedName) => {
    const ids = (outcome: boolean) =>
      questions.filter((question) => gated[name](question) === outcome).map(({ question }) => question.id);
    return { passed: ids(true), failed: ids(false) };
  };
  return {
    right: take("right"),
    "right, first reference too": take("right, first reference too"),
    "right passage among the first ten": take("right passage among the first ten"),
  };
}

/** Reads what was reached before. Throws a Fault `text_unreadable` or `text_invalid`. */
export async function readBaseline(path: string): Promise<Baseline> {
  const remedy = "Run the gate with --accept to write it anew.";
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Fault("text_unreadable", `${path} cannot be read.`, { remedy, cause });
  });
  const parsed = form.safeParse(JSON.parse(text));
  if (!parsed.success) throw new Fault("text_invalid", `${path} is no baseline.`, { remedy });
  return parsed.data;
}

function passed(score: number | null | undefined): boolean | null {
  return score === null || score === undefined ? null : score === 1;
}

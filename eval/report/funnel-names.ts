import type { Funnel } from "../run/evaluated-question.ts";
import { funnelSteps } from "../run/find-funnel.ts";

const names: Readonly<Record<keyof Funnel, string>> = {
  indexed: "In the index",
  retrieved: "Found",
  considered: "Among the first ten",
  cited: "Cited",
  right: "Answered right",
};

const losses: Readonly<Record<keyof Funnel, string>> = {
  indexed: "not in the index",
  retrieved: "not found",
  considered: "not among the first ten",
  cited: "not cited",
  right: "not right",
};

/** A step on the way to a right reply, for people. */
export function describeStep(step: keyof Funnel): string {
  return names[step];
}

/** What went wrong first on the way to a right reply; undefined where nothing did. */
export function describeLoss(funnel: Funnel): string | undefined {
  const step = funnelSteps.find((each) => !funnel[each]);
  return step && losses[step];
}

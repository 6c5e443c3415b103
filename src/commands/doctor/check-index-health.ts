import type { Services } from "../../compose.ts";
import { isFault } from "../../domain/fault.ts";
import type { CorpusComparison } from "../../indexing/compare-corpus.ts";
import { buildCommand, renderDifferences } from "../check-index.ts";
import { type Check, checkFault } from "./check.ts";

/** Checks that the index opens whole, and that it is that of the texts as they are now. */
export async function checkIndexHealth(services: Services): Promise<readonly Check[]> {
  try {
    const generation = await services.openIndex();
    const { degraded } = services.readiness();
    const whole: Check =
      degraded === null
        ? { name: "index", state: "ok", detail: `${generation} is whole`, fix: null }
        : { name: "index", state: "warn", detail: degraded, fix: buildCommand };
    return [whole, await checkFreshness(services)];
  } catch (thrown) {
    if (isFault(thrown)) return [checkFault("index", thrown)];
    throw thrown;
  }
}

async function checkFreshness(services: Services): Promise<Check> {
  const name = "index freshness";
  try {
    return renderFreshness(name, await services.compareCorpus());
  } catch (thrown) {
    if (isFault(thrown)) return checkFault(name, thrown);
    throw thrown;
  }
}

function renderFreshness(name: string, comparison: CorpusComparison): Check {
  switch (comparison.state) {
    case "fresh":
      return { name, state: "ok", detail: "it is that of the texts as they are now", fix: null };
    case "stale":
      return {
        name,
        state: "warn",
        detail: `the texts differ: ${renderDifferences(comparison)}`,
        fix: buildCommand,
      };
    case "other":
      return { name, state: "fail", detail: "it was built from other texts", fix: buildCommand };
  }
}

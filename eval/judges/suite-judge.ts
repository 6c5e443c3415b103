import type { Instrument } from "../../src/domain/instrument.ts";
import { createCitationJudge } from "./citation-resolves.ts";
import { exactQuoteJudge } from "./exact-quote.ts";
import { createLayeredJudge, type LayeredJudge } from "./layered-judge.ts";
import { createTokenOverlapJudge } from "./token-overlap.ts";

/**
 * The judge of the suite: exact words first, then whether the treaty and article named are borne, then the overlap of words. All are
 * deterministic and need neither key nor network.
 */
export function createSuiteJudge(instruments: readonly Instrument[]): LayeredJudge {
  return createLayeredJudge([exactQuoteJudge, createCitationJudge(instruments), createTokenOverlapJudge()]);
}

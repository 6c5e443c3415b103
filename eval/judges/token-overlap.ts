import { detectLanguage } from "../../src/text/language.ts";
import { createTermReader } from "../../src/text/terms.ts";
import { type Judge, joinSources, type Verdict } from "./judge.ts";
import { compareModality } from "./modality.ts";
import { isDenied } from "./negation.ts";
import { holdsNumbers } from "./number-guard.ts";
import { splitClauses } from "./split-clauses.ts";

/** The shares of content words from which sources support a claim. */
export interface OverlapThresholds {
  /** Of the whole claim, for full support. */
  readonly full: number;
  /** Of the clause of the claim that has the fewest, for full support. */
  readonly clause: number;
  /** Of the whole claim, for support in part; below, words are no evidence. */
  readonly partial: number;
}

/** `full` is that of the checklist for answers. The others were chosen on the development half of the calibration. */
export const defaultThresholds: OverlapThresholds = { full: 0.6, clause: 0.5, partial: 0.4 };

/**
 * Judges by the share of the claim's distinct content words, as Porter stems, that the sources hold. Guards come first: a number, date or
 * ordinal of the claim that no source holds is "none"; so is a clause of the claim that denies where the source's nearest clause does not,
 * or the other way round, and a duty where that clause gives a permission. A permission for a duty is "partial", and so is a claim of
 * which one clause is not covered. "unknown" where words are no evidence: another language than the sources', or hardly any shared.
 */
export function createTokenOverlapJudge(thresholds: OverlapThresholds = defaultThresholds): Judge {
  const termsOf = createTermReader();
  return {
    name: "token-overlap",
    description:
      "the sources hold the content words of every clause of the claim, all its numbers and dates, and deny nothing that it says",
    judge(claim, sources) {
      const source = joinSources(sources);
      if (!holdsNumbers(claim, source)) return "none";
      if (areInTwoLanguages(claim, source)) return "unknown";
      const held = new Set(termsOf(source));
      const recall = recallOf(termsOf(claim), held);
      if (recall < thresholds.partial) return "unknown";
      const stated = splitClauses(source).map((text) => ({ text, terms: new Set(termsOf(text)) }));
      const verdicts = splitClauses(claim).map((clause): Verdict => {
        const terms = termsOf(clause);
        const nearest = nearestClause(terms, stated);
        if (nearest !== undefined && isDenied(clause) !== isDenied(nearest)) return "none";
        const most = nearest === undefined ? "full" : compareModality(clause, nearest);
        return weakest(most, recallOf(terms, held) >= thresholds.clause ? "full" : "partial");
      });
      return verdicts.reduce(weakest, recall >= thresholds.full ? "full" : "partial");
    },
  };
}

/** A clause of the sources with its content words. */
interface StatedClause {
  readonly text: string;
  readonly terms: ReadonlySet<string>;
}

function areInTwoLanguages(claim: string, source: string): boolean {
  const [one, other] = [detectLanguage(claim), detectLanguage(source)];
  return one !== null && other !== null && one !== other;
}

/** The share of distinct terms that are held; 0 where there are none, since such a claim says nothing that words could show. */
function recallOf(wanted: readonly string[], held: ReadonlySet<string>): number {
  const distinct = new Set(wanted);
  if (distinct.size === 0) return 0;
  return distinct.intersection(held).size / distinct.size;
}

/** The first of the clauses that hold the most of the terms; undefined where none holds any. */
function nearestClause(terms: readonly string[], clauses: readonly StatedClause[]): string | undefined {
  let best: { readonly text: string; readonly recall: number } | undefined;
  for (const clause of clauses) {
    const recall = recallOf(terms, clause.terms);
    if (recall > (best?.recall ?? 0)) best = { text: clause.text, recall };
  }
  return best?.text;
}

function weakest(one: Verdict, other: Verdict): Verdict {
  if (one === "none" || other === "none") return "none";
  return one === "full" ? other : one;
}

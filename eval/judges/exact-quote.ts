import { findVerbatim } from "../../src/text/comparison-form.ts";
import { termsOf } from "../../src/text/terms.ts";
import { findArticles, isAmong } from "./find-articles.ts";
import { findQuotations, type Quotation } from "./find-quotations.ts";
import { findQuote, isCheckedQuote } from "./find-quote.ts";
import { type Judge, joinSources } from "./judge.ts";
import { isDenied } from "./negation.ts";

/**
 * Looks for what stands between quotation marks in the claim, else for the whole claim, word for word in the sources. A quotation that
 * is not there, or that leaves out a "not", gets "none". What is said beside the quotations must only name what the sources name, as in
 * "Convention on Cybercrime, Article 2: “…”": other words, another article or a "not" are left to the judges that follow.
 */
export const exactQuoteJudge: Judge = {
  name: "exact-quote",
  description: "the claim's quotations, or the whole claim, stand in the sources word for word",
  judge(claim, sources) {
    const source = joinSources(sources);
    const quotations = findQuotations(claim).filter(({ words }) => isCheckedQuote(words));
    if (quotations.length === 0) return isVerbatim(claim, source) ? "full" : "unknown";
    const isBroken = quotations.some(({ words }) =>
      ["not-found", "elided-negation"].includes(findQuote(words, source)),
    );
    if (isBroken) return "none";
    return isFrame(outside(claim, quotations), source) ? "full" : "unknown";
  },
};

/** Whether words beside a quotation name nothing that the source does not name. */
function isFrame(words: string, source: string): boolean {
  const named = findArticles(source);
  return (
    !isDenied(words) &&
    findArticles(words).every((article) => isAmong(article, named)) &&
    new Set(termsOf(words)).isSubsetOf(new Set(termsOf(source)))
  );
}

function isVerbatim(claim: string, source: string): boolean {
  return findVerbatim(claim.trimEnd().replace(/\.$/, ""), source) !== undefined;
}

/** What a text says beside its quotations. */
function outside(text: string, quotations: readonly Quotation[]): string {
  const gaps = quotations.map(({ start }, position) => text.slice(quotations[position - 1]?.end ?? 0, start));
  return [...gaps, text.slice(quotations.at(-1)?.end ?? 0)].join(" ");
}

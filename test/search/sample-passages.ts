import type { TermCounts } from "../../src/ports/embedder.ts";
import { countTerms } from "../../src/text/count-terms.ts";

/** Term counts of words written with spaces between them: "treati treati child". */
export function countsOf(words: string): TermCounts {
  return countTerms(words.split(" ").filter((word) => word !== ""));
}

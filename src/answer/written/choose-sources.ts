import type { Evidence } from "../../domain/evidence.ts";
import type { Passage } from "../../domain/passage.ts";
import { wordsOf } from "../../text/words.ts";
import { countTokens } from "./count-tokens.ts";

/** How much a model is given to read. */
export interface SourceLimits {
  /** Tokens of all passages together, with their headings. */
  readonly tokens: number;
  readonly passages: number;
}

/** With the policy, the question and room for the reply it fits models that read 8,000 tokens. */
export const defaultSourceLimits: SourceLimits = { tokens: 4500, passages: 12 };

/** One document may take this share of the tokens, so that no single text, and no text put in five times over, is all that a model reads. */
const shareOfDocument = 0.5;
/** Passages of which this share of the distinct words is common say the same. */
const nearDuplicate = 0.8;

/** Chooses the passages that a model is given, best first: whole ones that fit, none that only repeats another. */
export function chooseSources(
  evidence: readonly Evidence[],
  limits: SourceLimits = defaultSourceLimits,
): readonly Passage[] {
  const chosen: Passage[] = [];
  const words: ReadonlySet<string>[] = [];
  const taken = new Map<string, number>();
  let total = 0;
  for (const { passage } of evidence) {
    if (chosen.length === limits.passages) break;
    const tokens = countTokens(passage.headings.join(" ") + passage.text);
    const ofDocument = (taken.get(passage.documentId) ?? 0) + tokens;
    if (total + tokens > limits.tokens || ofDocument > limits.tokens * shareOfDocument) continue;
    const own = new Set(wordsOf(passage.text).map(({ word }) => word));
    if (words.some((other) => overlapOf(own, other) >= nearDuplicate)) continue;
    chosen.push(passage);
    words.push(own);
    taken.set(passage.documentId, ofDocument);
    total += tokens;
  }
  return chosen;
}

/** Jaccard's index of two sets of words. */
function overlapOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = one.intersection(other).size;
  return common === 0 ? 0 : common / (one.size + other.size - common);
}

import type { Answer } from "../../../src/domain/answer.ts";
import type { AssignedNugget } from "../../measures/answers/nuggets.ts";

/**
 * How much of a reply a file holds, from the most to the least:
 * - "whole": our own reply as it was;
 * - "places": words, what is cited, refusals and notices, but not which sentence cites what;
 * - "sentences": sentences and refusals, but not what the cited passages say or which place they bear;
 * - "words": the words alone; a refusal is words too;
 * - "facts": which facts somebody found in it.
 */
export const replyDetails = ["whole", "places", "sentences", "words", "facts"] as const;

/** How much of a reply a file holds. */
export type ReplyDetail = (typeof replyDetails)[number];

/** A reply that was read from a file of another program, or from one of ours. */
export interface ImportedReply {
  /** The question's id; without one the question is found by its words. */
  readonly id?: string | undefined;
  readonly q?: string | undefined;
  /** Null where the file says that there was none. */
  readonly answer: Answer | null;
  readonly violations: readonly string[];
  readonly detail: ReplyDetail;
  /** What was assigned, where `detail` is "facts". */
  readonly nuggets?: readonly AssignedNugget[];
}

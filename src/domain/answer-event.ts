import type { Answer, AnswerSentence, Notice, Reference, TracedPassage } from "./answer.ts";

/**
 * What is told while an answer comes to be, in this order: `meta` once, `retrieval` at most once, then what corrects a premise, then
 * sentences and other notices as they become certain, and `done` with the whole answer. A sentence is told only when it has been verified,
 * with those of its references that were not told before. What was told is never taken back: it stands in the answer of `done`, in the same
 * order.
 */
export type AnswerEvent =
  | {
      readonly type: "meta";
      readonly generation: string;
      /** The model that will be asked; null in quoting mode. */
      readonly model: string | null;
      readonly language: string;
      /** The question as understood with what was said before; null where it was taken as it stands. */
      readonly understoodAs: string | null;
    }
  | { readonly type: "retrieval"; readonly passages: readonly TracedPassage[] }
  | {
      readonly type: "sentence";
      readonly sentence: AnswerSentence;
      readonly references: readonly Reference[];
    }
  | { readonly type: "notice"; readonly notice: Notice }
  | { readonly type: "done"; readonly answer: Answer };

import type { Mention, UnresolvedMention } from "./mention.ts";
import type { Pinpoint } from "./pinpoint.ts";

/** What sort of reply a question asks for. `other` is open: anything that speaks of the matter. */
export type QuestionKind =
  | "definition"
  | "when"
  | "where"
  | "who"
  | "how-many"
  | "which-article"
  | "which-instrument"
  | "yes-no"
  | "list"
  | "why"
  | "other";

/** A question as understood before anything is looked up. */
export interface Question {
  /** As asked, trimmed and normalised to NFC. For showing, and for what is told by the words of its own language. */
  readonly asked: string;
  /** The English words by which it is understood: those of the part that asks, or their gloss where it is asked in another language. */
  readonly text: string;
  /** What was told before the question, in English words too, where it may be needed to understand it; else empty. */
  readonly story: string;
  /** Whether anything is asked of the texts: false where all of it speaks to the machine. */
  readonly asks: boolean;
  readonly language: string;
  /** The language that the answer is to be in: that of the question, unless another was asked for. */
  readonly answerLanguage: string;
  readonly kind: QuestionKind;
  /** Instruments and pinpoints that the question names, in the positions of `text`. */
  readonly mentions: readonly Mention[];
  readonly unresolved: readonly UnresolvedMention[];
  /** The distinct pinpoints of the mentions. */
  readonly pinpoints: readonly Pinpoint[];
  /** Ids of thesaurus concepts that the question's words name. */
  readonly concepts: readonly string[];
}

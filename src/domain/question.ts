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
  /** As asked, trimmed and normalised to NFC. */
  readonly text: string;
  readonly language: string;
  readonly kind: QuestionKind;
  /** Instruments and pinpoints that the question names, in its own positions. */
  readonly mentions: readonly Mention[];
  readonly unresolved: readonly UnresolvedMention[];
  /** The distinct pinpoints of the mentions. */
  readonly pinpoints: readonly Pinpoint[];
  /** Ids of thesaurus concepts that the question's words name. */
  readonly concepts: readonly string[];
}

import type { DroppedSentence } from "../../domain/answer.ts";
import type { Evidence } from "../../domain/evidence.ts";
import type { Question } from "../../domain/question.ts";
import type { ModelFailureKind } from "../../ports/chat-model.ts";
import type { VerifiedSentence } from "../draft-sentence.ts";

/** What an answer is to be written from, and who is told of it. */
export interface WriteRequest {
  readonly question: Question;
  /** The passages that may be used, best first. */
  readonly evidence: readonly Evidence[];
  readonly signal: AbortSignal;
  /** Is given every sentence once it has been verified, in the order in which they will stand. */
  readonly onSentence: (sentence: VerifiedSentence) => void;
}

/** What came of writing. */
export interface Written {
  /** The sentences that passed, those given to `onSentence` and in that order. */
  readonly sentences: readonly VerifiedSentence[];
  /** Those that did not, with what the last check said. */
  readonly dropped: readonly DroppedSentence[];
  /** Why the model gave no whole draft, "unusable" where what it gave was none; null where all went well. */
  readonly trouble: ModelFailureKind | "unusable" | null;
  /** The model that was asked in place of the configured one, which failed; null where that was not needed. */
  readonly standIn: string | null;
}

/** A way to have answers written, and what stands of it in the trace. */
export interface WriteAnswer {
  /** The model's name. */
  readonly model: string;
  /** The SHA-256 of the prompts, in hexadecimal. */
  readonly promptHash: string;
  /** Throws nothing but the signal's reason: whatever the model does is an outcome. */
  readonly write: (request: WriteRequest) => Promise<Written>;
}

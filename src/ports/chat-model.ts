/** One message to a model. */
export interface ChatMessage {
  readonly role: "system" | "user" | "assistant";
  readonly content: string;
}

/** What a single call to a model takes besides its messages. */
export interface ChatCall {
  /** Told when nobody waits for the reply any more: the call upstream is broken off at once. */
  readonly signal: AbortSignal;
  /** The JSON schema that the reply must follow, where the server can hold the model to one; its name goes with it. */
  readonly schema: { readonly name: string; readonly schema: Readonly<Record<string, unknown>> } | null;
  /** The most tokens that the reply may take. */
  readonly maxTokens: number;
  /** Told the name of the model that writes in place of the one the port is named after, before its first piece. */
  readonly onModel?: (id: string) => void;
}

/**
 * Why a model gave no whole reply. `unreachable`: no connection, or a status that says to try later, after the last retry;
 * `timeout`: silent for too long, or too long in all; `incomplete`: cut off before its end; `filtered`: withheld by the provider;
 * `rejected`: the request was refused (key, model, parameters); `malformed`: not a reply in the protocol's form;
 * `suspended`: not asked at all, since the last calls failed.
 */
export type ModelFailureKind =
  | "unreachable"
  | "timeout"
  | "incomplete"
  | "filtered"
  | "rejected"
  | "malformed"
  | "suspended";

/** A model failed to give a whole reply. The message is for operators: it holds neither question, nor key, nor the provider's words. */
export class ModelFailure extends Error {
  override readonly name = "ModelFailure";
  readonly kind: ModelFailureKind;

  constructor(kind: ModelFailureKind, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.kind = kind;
  }
}

/** A model that writes. Whatever it says is untrusted. */
export interface ChatModel {
  /** The model's name as the server knows it. Stands in the trace. */
  readonly id: string;
  /**
   * Yields the reply's text piece by piece, in order. It ends only after the server said that the reply is whole; otherwise it throws a
   * `ModelFailure`, or the signal's reason where it was told to stop. Nothing is tried again once a piece has been yielded.
   */
  write(messages: readonly ChatMessage[], call: ChatCall): AsyncIterable<string>;
}

/**
 * What was said before a question, oldest first. The client sends it, so it is untrusted: what an assistant's turn claims is no
 * evidence and no citation.
 */
export type Conversation = readonly Turn[];

/** One turn of a conversation. */
export interface Turn {
  readonly role: "user" | "assistant";
  readonly text: string;
}

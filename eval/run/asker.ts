import type { Answer } from "../../src/domain/answer.ts";
import { Fault } from "../../src/domain/fault.ts";

/** What came of a question: an answer, or the code of the fault in its place; and the milliseconds that it took. */
export interface Reply {
  readonly answer: Answer | null;
  readonly fault: string | null;
  readonly ms: number;
}

/** What a thread that asks sends back: a reply, or what a bug said. */
export type ThreadMessage = { readonly reply: Reply } | { readonly bug: string };

/** Somebody who can be asked one question at a time. */
export interface Asker {
  ask(question: string): Promise<Reply>;
  close(): Promise<void>;
}

/**
 * Asks in this thread. A fault is the reply to that question and ends nothing, since one question that is too long must not cost the
 * other thousand; anything else that is thrown is a bug and is thrown on. `now` gives milliseconds.
 */
export function createAsker(ask: (question: string) => Promise<Answer>, now: () => number): Asker {
  return {
    async ask(question) {
      const start = now();
      try {
        const answer = await ask(question);
        return { answer, fault: null, ms: now() - start };
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown;
        return { answer: null, fault: thrown.code, ms: now() - start };
      }
    },
    close: async () => {},
  };
}

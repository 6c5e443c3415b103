import type { Answer } from "../../src/domain/answer.ts";
import type { Conversation, Turn } from "../../src/domain/conversation.ts";
import { Fault } from "../../src/domain/fault.ts";

/** What came of a question: an answer, or the code of the fault in its place; and the milliseconds that it took. */
export interface Reply {
  readonly answer: Answer | null;
  readonly fault: string | null;
  readonly ms: number;
}

/** What a thread that asks sends back: a reply, or what a bug said. */
export type ThreadMessage = { readonly reply: Reply } | { readonly bug: string };

/** What is asked: a question, and what the reader asked before it in the same conversation, oldest first. */
export interface AskedQuestion {
  readonly q: string;
  readonly after?: readonly string[] | undefined;
}

/** Answers a question within a conversation. */
export type AskWithin = (
  question: string,
  options: { readonly conversation: Conversation },
) => Promise<Answer>;

/** Somebody who can be asked one question at a time. */
export interface Asker {
  ask(question: AskedQuestion): Promise<Reply>;
  close(): Promise<void>;
}

/**
 * Asks in this thread. What was asked before is asked first, so that the question stands in a conversation as a client would send it; the
 * time is that of the last answer alone. A fault is the reply to that question and ends nothing, since one question that is too long must
 * not cost the other thousand; anything else that is thrown is a bug and is thrown on. `now` gives milliseconds.
 */
export function createAsker(ask: AskWithin, now: () => number): Asker {
  return {
    async ask({ q, after = [] }) {
      let start = now();
      try {
        const conversation: Turn[] = [];
        for (const before of after) {
          const { text } = await ask(before, { conversation: [...conversation] });
          conversation.push({ role: "user", text: before }, { role: "assistant", text });
        }
        start = now();
        const answer = await ask(q, { conversation });
        return { answer, fault: null, ms: now() - start };
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown;
        return { answer: null, fault: thrown.code, ms: now() - start };
      }
    },
    close: async () => {},
  };
}

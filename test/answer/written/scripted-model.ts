import type { ChatCall, ChatMessage, ChatModel, ModelFailure } from "../../../src/ports/chat-model.ts";

/** A sentence as a scripted model drafts it. */
export interface Drafted {
  readonly text: string;
  readonly sources: readonly number[];
  readonly quote: string;
}

/** What a scripted model says to its messages: a text, or a failure that it throws. */
export type Script = (messages: readonly ChatMessage[], turn: number) => string | ModelFailure;

/** A model that says what it is told to, in pieces of some characters, and keeps what it was asked. */
export interface ScriptedModel extends ChatModel {
  readonly calls: readonly { readonly messages: readonly ChatMessage[]; readonly call: ChatCall }[];
}

/** Makes a model of replies, one for each call, or of a function from the messages. */
export function scriptModel(
  script: Script | readonly (string | ModelFailure)[],
  pieceLength = 7,
): ScriptedModel {
  const calls: { messages: readonly ChatMessage[]; call: ChatCall }[] = [];
  const say = typeof script === "function" ? script : (_: unknown, turn: number) => script[turn] ?? "";
  return {
    id: "scripted",
    calls,
    async *write(messages, call) {
      calls.push({ messages, call });
      const reply = say(messages, calls.length - 1);
      if (typeof reply !== "string") throw reply;
      for (let at = 0; at < reply.length; at += pieceLength) {
        call.signal.throwIfAborted();
        yield reply.slice(at, at + pieceLength);
      }
    },
  };
}

/** A draft in the form that models are asked for. */
export function draftOf(...sentences: readonly Drafted[]): string {
  return JSON.stringify({ sentences, answerable: sentences.length > 0 });
}

/** The number of the source of which the words are a part, as a model reads it in its messages. */
export function sourceHolding(words: string, messages: readonly ChatMessage[]): number {
  const data = messages.find(({ role }) => role === "user")?.content ?? "";
  const sources = [...data.matchAll(/^\w{32} source (\d+)\n([\s\S]*?)\n\w{32} end of source \1$/gm)];
  const holder = sources.find((source) => source[2]?.includes(words));
  if (!holder) throw new Error(`no source holds ${words}`);
  return Number(holder[1]);
}

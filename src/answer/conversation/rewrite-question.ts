import { z } from "zod";
import type { Conversation } from "../../domain/conversation.ts";
import { type ChatMessage, type ChatModel, ModelFailure } from "../../ports/chat-model.ts";
import type { Linker } from "../../references/linker.ts";
import { neutraliseText } from "../written/neutralise-text.ts";
import type { Prompts } from "../written/read-prompts.ts";

/**
 * Has a turn written so that it can be understood by itself; null where no such question was had, and the rules are to be asked. Throws the
 * signal's reason where it was told to stop.
 */
export type RewriteQuestion = (
  turn: string,
  conversation: Conversation,
  signal: AbortSignal,
) => Promise<string | null>;

/** What rewriting takes. */
export interface RewritingParts {
  readonly chat: ChatModel;
  readonly prompts: Prompts;
  readonly linker: Linker;
  /** A delimiter that nobody can guess: 128 random bits as text. */
  readonly newDelimiter: () => string;
}

/** So many of the last turns are shown to the model, and so much of each. */
const turnsShown = 8;
const charactersShown = 1500;

/** A question of one breath. What is longer was not asked. */
const mostWords = 60;
const mostCharacters = 600;

/** Tokens for a question and the form around it. */
const mostTokens = 200;

const rewrittenForm = z.strictObject({ question: z.string().trim().min(1).max(mostCharacters) });

/** What models are held to where their server can do that. */
const rewrittenSchema = {
  name: "question",
  schema: z.toJSONSchema(z.strictObject({ question: z.string() })),
};

/**
 * Prepares having follow-ups rewritten by a model. What it writes is shown to the reader and looked up, and nothing more: it is taken only
 * where it is one line without an address, and names no instrument that neither the conversation nor the turn names.
 */
export function createQuestionRewriter(parts: RewritingParts): RewriteQuestion {
  const namedIn = (text: string) =>
    parts.linker.link(text, { subjects: [] }).mentions.flatMap(({ pinpoints }) => pinpoints);
  return async (turn, conversation, signal) => {
    const shown = conversation.slice(-turnsShown).map(({ role, text }) => ({
      role,
      text: text.slice(0, charactersShown),
    }));
    const question = await readQuestion(composeRewriting(turn, shown, parts), parts.chat, signal);
    if (question === null || addresses.test(question)) return null;
    const known = new Set(
      [turn, ...shown.map(({ text }) => text)].flatMap(namedIn).map(({ instrument }) => instrument),
    );
    return namedIn(question).every(({ instrument }) => known.has(instrument)) ? question : null;
  };
}

const addresses = /[\p{Cc}<>]|:\/\/|\bwww\./u;

function composeRewriting(
  turn: string,
  shown: Conversation,
  { prompts, newDelimiter }: RewritingParts,
): readonly ChatMessage[] {
  const delimiter = newDelimiter();
  const conversation = shown
    .map(
      ({ role, text }) => `${role === "user" ? "Reader" : "Assistant"} — ${neutraliseText(text, delimiter)}`,
    )
    .join("\n\n");
  return [
    { role: "system", content: prompts.rewritePolicy.fill({ delimiter, words: String(mostWords) }) },
    {
      role: "user",
      content: prompts.rewriteData.fill({
        delimiter,
        conversation,
        question: neutraliseText(turn, delimiter),
      }),
    },
  ];
}

async function readQuestion(
  messages: readonly ChatMessage[],
  chat: ChatModel,
  signal: AbortSignal,
): Promise<string | null> {
  let reply = "";
  try {
    const call = { signal, schema: rewrittenSchema, maxTokens: mostTokens };
    for await (const piece of chat.write(messages, call)) {
      reply += piece;
      if (reply.length > longestReply) return null;
    }
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof ModelFailure) return null;
    throw thrown;
  }
  return rewrittenForm.safeParse(parseObject(reply)).data?.question ?? null;
}

const longestReply = 4000;

/** The object of a reply, bare or in a fence. */
function parseObject(reply: string): unknown {
  const text = /^\s*```(?:json)?\s*\n([\s\S]*?)\n\s*```\s*$/.exec(reply)?.[1] ?? reply;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

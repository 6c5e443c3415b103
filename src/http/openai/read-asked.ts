import type { z } from "zod";
import type { Conversation } from "../../domain/conversation.ts";
import { Fault } from "../../domain/fault.ts";
import type { completionRequestSchema } from "../schema/completion-schema.ts";
import { conversationLimits } from "../schema/request-schema.ts";
import type { Asked } from "../stream/stream-answer.ts";

type Message = z.infer<typeof completionRequestSchema>["messages"][number];

/**
 * What a list of chat messages asks: the last message of the user is the question, what user and assistant said before it the
 * conversation, of which the last turns are kept as far as `conversationLimits` go, since clients always send all. What a client tells
 * the model in other roles is left out: who asks does not set the rules. Throws a Fault `invalid_request` where no user speaks, or
 * where the question holds more than text.
 */
export function readAsked(messages: readonly Message[]): Asked {
  const position = messages.findLastIndex(({ role }) => role === "user");
  const question = messages[position];
  if (!question) {
    throw new Fault("invalid_request", "None of the messages is the user's.", {
      remedy: "Send the question as the last message, with the role user.",
    });
  }
  refuseOtherThanText(question);
  return { question: textOf(question), conversation: readConversation(messages.slice(0, position)) };
}

function readConversation(messages: readonly Message[]): Conversation {
  const turns = messages.flatMap((message) => {
    const { role } = message;
    if (role !== "user" && role !== "assistant") return [];
    const text = textOf(message).slice(0, conversationLimits.characters).toWellFormed();
    return text === "" ? [] : [{ role, text } as const];
  });
  return turns.slice(-conversationLimits.turns);
}

/** The text of a message, whose parts belong together as they stand. Pictures of earlier turns are passed over. */
function textOf({ content }: Message): string {
  if (typeof content === "string") return content;
  return (content ?? []).map((part) => (part.type === "text" ? (part.text ?? "") : "")).join("");
}

function refuseOtherThanText({ content }: Message): void {
  const isText = typeof content === "string" || (content ?? []).every(({ type }) => type === "text");
  if (isText) return;
  throw new Fault("invalid_request", "The question holds a picture, a sound or a file; only text is read.", {
    remedy: "Ask in words, without attachments.",
  });
}

import type { Conversation } from "../../domain/conversation.ts";
import type { Linker } from "../../references/linker.ts";
import { createTurnReader, type FollowUp, type FollowUpParts, type ReadTurn } from "./read-turn.ts";
import { heard, type Topic, topicOf } from "./topic.ts";

/** Understands a turn by the ones before it; null where it has nothing to do with them. */
export type ResolveFollowUp = (turn: string, conversation: Conversation) => FollowUp | null;

/** So many of the last turns are gone through, and so much of each: what lies further back is no longer spoken of. */
const turnsRead = 16;
const charactersRead = 2000;

/**
 * Prepares understanding follow-ups by rules: the instruments, articles and matter that the reader's turns named are carried over to where
 * a later turn leaves them out. What the assistant is said to have said serves only to find what "it" and "that article" are: it is
 * sent by the client, and may be forged.
 */
export function createFollowUpResolver(parts: FollowUpParts): ResolveFollowUp {
  const read = createTurnReader(parts);
  return (turn, conversation) => {
    const topic = readTopic(conversation, parts.linker, read);
    return topic && read(turn.trim(), topic);
  };
}

function readTopic(conversation: Conversation, linker: Linker, read: ReadTurn): Topic | null {
  let topic: Topic | null = null;
  for (const { role, text } of conversation.slice(-turnsRead)) {
    const words = text.slice(0, charactersRead).trim();
    if (role === "assistant") {
      topic = topic && heard(topic, words, linker);
      continue;
    }
    const followUp: FollowUp | null = topic && read(words, topic);
    topic = topicOf(followUp?.base ?? words, linker, topic);
  }
  return topic;
}

import type { Answer } from "../../domain/answer.ts";
import type { AnswerEvent } from "../../domain/answer-event.ts";
import { maximumQuestionLength } from "../analyse-question.ts";
import type { Ask, AskOptions } from "../ask.ts";
import { tellWhole } from "../tell-whole.ts";
import type { FollowUp } from "./read-turn.ts";
import type { ResolveFollowUp } from "./resolve-follow-up.ts";

/**
 * Prepares answering within a conversation. A follow-up is answered as the question that it stands for, and from that question's evidence
 * alone: nothing of an earlier answer comes into this one. What can stand alone is taken as it stands first, and as part of the
 * conversation where that has no answer; then the refusal that is given is that of the words as they stand.
 */
export function createAskInConversation(ask: Ask, resolve: ResolveFollowUp): Ask {
  return async (question, { conversation = [], ...options } = {}) => {
    const followUp = question.length > maximumQuestionLength ? null : resolve(question, conversation);
    if (!followUp || followUp.text.length > maximumQuestionLength) return ask(question, options);
    if (followUp.certain) return askAs(ask, { followUp, question, options });
    const first = holdBack(options.tell);
    const plain = await ask(question, { ...options, tell: first.tell });
    if (plain.status === "answered") return plain;
    const second = holdBack(options.tell);
    const carried = await askAs(ask, { followUp, question, options: { ...options, tell: second.tell } });
    if (carried.status === "answered") return carried;
    if (options.tell) tellWhole(plain, options.tell);
    return plain;
  };
}

/** Asks what a follow-up stands for, and gives the answer as one to the words that were said. */
async function askAs(
  ask: Ask,
  asked: { readonly followUp: FollowUp; readonly question: string; readonly options: AskOptions },
): Promise<Answer> {
  const { followUp, question, options } = asked;
  const inConversation = (answer: Answer): Answer => ({
    ...answer,
    question: question.normalize("NFC").trim(),
    understoodAs: followUp.text,
    language: followUp.language ?? answer.language,
  });
  const tell = options.tell && ((event: AnswerEvent) => options.tell?.(place(event)));
  const place = (event: AnswerEvent): AnswerEvent => {
    if (event.type === "done") return { ...event, answer: inConversation(event.answer) };
    if (event.type !== "meta") return event;
    return { ...event, understoodAs: followUp.text, language: followUp.language ?? event.language };
  };
  return inConversation(await ask(followUp.text, { ...options, ...(tell && { tell }) }));
}

/** Tells nothing before a sentence is certain: until then the answer may still be given up for another. */
function holdBack(tell: AskOptions["tell"]): { readonly tell: (event: AnswerEvent) => void } {
  const held: AnswerEvent[] = [];
  let answers = false;
  return {
    tell: (event) => {
      answers ||= event.type === "sentence";
      held.push(event);
      if (answers) for (const one of held.splice(0)) tell?.(one);
    },
  };
}

import type { Answer } from "../../domain/answer.ts";
import type { AnswerEvent } from "../../domain/answer-event.ts";
import { maximumQuestionLength } from "../analyse-question.ts";
import type { Ask, AskOptions } from "../ask.ts";
import { tellWhole } from "../tell-whole.ts";
import type { FollowUp } from "./read-turn.ts";
import type { ResolveFollowUp } from "./resolve-follow-up.ts";
import type { RewriteQuestion } from "./rewrite-question.ts";

/**
 * Prepares answering within a conversation. A follow-up is answered as the question that it stands for, and from that question's evidence
 * alone: nothing of an earlier answer comes into this one. What can stand alone is taken as it stands first, and as part of the
 * conversation where that has no answer; then the refusal that is given is that of the words as they stand.
 */
export function createAskInConversation(ask: Ask, understand: FollowUpReaders): Ask {
  return async (question, { conversation = [], ...options } = {}) => {
    const followUp =
      conversation.length === 0 || question.length > maximumQuestionLength
        ? null
        : await understandTurn(question, { conversation, ...options }, understand);
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

/** Who understands follow-ups: the rules, and before them a model where there is one. */
export interface FollowUpReaders {
  readonly resolve: ResolveFollowUp;
  readonly rewrite: RewriteQuestion | null;
}

/** A model's reading is taken where it gives one; that of the rules says whether another language is asked for. */
async function understandTurn(
  turn: string,
  { conversation = [], signal = new AbortController().signal }: AskOptions,
  { resolve, rewrite }: FollowUpReaders,
): Promise<FollowUp | null> {
  const byRules = resolve(turn, conversation);
  const text = (await rewrite?.(turn, conversation, signal)) ?? null;
  if (text === null) return byRules;
  if (text === turn.trim()) return null;
  return { text, base: text, certain: true, language: byRules?.language ?? null };
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
  });
  const tell = options.tell && ((event: AnswerEvent) => options.tell?.(place(event)));
  const place = (event: AnswerEvent): AnswerEvent => {
    if (event.type === "done") return { ...event, answer: inConversation(event.answer) };
    if (event.type !== "meta") return event;
    return { ...event, understoodAs: followUp.text };
  };
  const language = followUp.language === null ? {} : { language: followUp.language };
  return inConversation(await ask(followUp.text, { ...options, ...language, ...(tell && { tell }) }));
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

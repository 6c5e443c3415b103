import { describe, expect, test } from "vitest";
import type { Ask } from "../../../src/answer/ask.ts";
import { createAskInConversation } from "../../../src/answer/conversation/ask-in-conversation.ts";
import type { FollowUp } from "../../../src/answer/conversation/read-turn.ts";
import { tellWhole } from "../../../src/answer/tell-whole.ts";
import type { AnswerEvent } from "../../../src/domain/answer-event.ts";
import { sampleAnswer, sampleRefusal } from "../../sample-answer.ts";

const conversation = [{ role: "user", text: "Is the Budapest Convention in force?" }] as const;

/** Answers what holds "Budapest" and refuses the rest, and remembers what it was asked. */
function createFakeAsk() {
  const asked: string[] = [];
  const ask: Ask = async (question, options = {}) => {
    asked.push(question);
    const language = options.language ?? "en";
    const answer = question.includes("Budapest")
      ? sampleAnswer({ question, language })
      : sampleRefusal({ question, language });
    if (options.tell) tellWhole(answer, options.tell);
    return answer;
  };
  return { ask, asked };
}

const followUp = (parts: Partial<FollowUp> = {}): FollowUp => ({
  text: "who can join the Budapest Convention?",
  base: "",
  certain: true,
  language: null,
  ...parts,
});

describe("createAskInConversation", () => {
  test("asks what a follow-up stands for and answers the words that were said", async () => {
    const { ask, asked } = createFakeAsk();
    const inConversation = createAskInConversation(ask, {
      resolve: () => followUp({ language: "fr" }),
      rewrite: null,
    });
    const events: AnswerEvent[] = [];
    const answer = await inConversation(" who can join it? ", {
      conversation,
      tell: (event) => events.push(event),
    });
    expect(asked).toEqual(["who can join the Budapest Convention?"]);
    expect(answer).toMatchObject({
      status: "answered",
      question: "who can join it?",
      understoodAs: "who can join the Budapest Convention?",
      language: "fr",
    });
    expect(events[0]).toMatchObject({ type: "meta", understoodAs: answer.understoodAs, language: "fr" });
    expect(events.at(-1)).toEqual({ type: "done", answer });
  });

  test("takes a question as it stands where it has nothing to do with what was said", async () => {
    const { ask, asked } = createFakeAsk();
    const answer = await createAskInConversation(ask, { resolve: () => null, rewrite: null })("Budapest?", {
      conversation,
    });
    expect(asked).toEqual(["Budapest?"]);
    expect(answer.understoodAs).toBeNull();
  });

  test("takes what can stand alone as it stands, and where that has no answer, as part of the conversation", async () => {
    const { ask, asked } = createFakeAsk();
    const inConversation = createAskInConversation(ask, {
      resolve: () => followUp({ certain: false }),
      rewrite: null,
    });
    expect((await inConversation("Budapest?", { conversation })).understoodAs).toBeNull();
    expect((await inConversation("who watches?", { conversation })).understoodAs).toBe(followUp().text);
    expect(asked).toEqual(["Budapest?", "who watches?", followUp().text]);
  });

  test("tells nothing of an answer that it gives up", async () => {
    const { ask } = createFakeAsk();
    const events: AnswerEvent[] = [];
    const tell = (event: AnswerEvent) => events.push(event);
    const inConversation = createAskInConversation(ask, {
      resolve: () => followUp({ certain: false }),
      rewrite: null,
    });
    const answer = await inConversation("who watches?", { conversation, tell });
    expect(events.map(({ type }) => type)).toEqual(["meta", "retrieval", "sentence", "done"]);
    expect(events.at(-1)).toEqual({ type: "done", answer });
  });

  test("gives the refusal of the words as they stand where neither has an answer", async () => {
    const { ask } = createFakeAsk();
    const events: AnswerEvent[] = [];
    const tell = (event: AnswerEvent) => events.push(event);
    const unanswered = followUp({ certain: false, text: "who watches it?" });
    const answer = await createAskInConversation(ask, { resolve: () => unanswered, rewrite: null })(
      "who watches?",
      {
        conversation,
        tell,
      },
    );
    expect(answer).toMatchObject({ status: "refused", question: "who watches?", understoodAs: null });
    expect(events.at(-1)).toEqual({ type: "done", answer });
    expect(events.filter(({ type }) => type === "done")).toHaveLength(1);
  });

  test("leaves a turn that is too long to be refused for its length", async () => {
    const { ask, asked } = createFakeAsk();
    const inConversation = createAskInConversation(ask, { resolve: () => followUp(), rewrite: null });
    await inConversation("why ".repeat(600), { conversation });
    expect(asked[0]).toHaveLength(2400);
  });

  test("takes a model's reading before that of the rules, and theirs where it has none", async () => {
    const { ask, asked } = createFakeAsk();
    const readings = ["who may join the Budapest Convention?", null, "Budapest?"];
    const rewrite = async () => readings.shift() ?? null;
    const inConversation = createAskInConversation(ask, { resolve: () => followUp(), rewrite });
    expect((await inConversation("who?", { conversation })).understoodAs).toBe(asked[0]);
    expect((await inConversation("who?", { conversation })).understoodAs).toBe(followUp().text);
    expect((await inConversation("Budapest?", { conversation })).understoodAs).toBeNull();
    expect(asked).toEqual(["who may join the Budapest Convention?", followUp().text, "Budapest?"]);
  });

  test("asks no model about a question without a conversation", async () => {
    const { ask } = createFakeAsk();
    const rewrite = async () => {
      throw new Error("was asked");
    };
    const inConversation = createAskInConversation(ask, { resolve: () => null, rewrite });
    expect((await inConversation("Budapest?", {})).status).toBe("answered");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createAsker } from "../../../eval/run/asker.ts";
import { startAskerThread } from "../../../eval/run/asker-thread.ts";
import { createServices, type Services } from "../../../src/compose.ts";
import type { Conversation } from "../../../src/domain/conversation.ts";
import { Fault } from "../../../src/domain/fault.ts";
import { sampleAnswer } from "../../sample-answer.ts";
import { createSmallIndex, type SmallIndex } from "../small-index.ts";

describe("createAsker", () => {
  test("gives the answer and the time that it took", async () => {
    let time = 10;
    const asker = createAsker(
      async () => {
        time += 7;
        return sampleAnswer();
      },
      () => time,
    );
    expect(await asker.ask({ q: "q" })).toEqual({ answer: sampleAnswer(), fault: null, ms: 7 });
  });

  test("gives a fault by its code, so that the next question is asked", async () => {
    const asker = createAsker(
      async () => {
        throw new Fault("question_too_long", "Too long.");
      },
      () => 0,
    );
    expect(await asker.ask({ q: "q" })).toEqual({ answer: null, fault: "question_too_long", ms: 0 });
  });

  test("asks what was asked before, with the answers to it, and times the last alone", async () => {
    let time = 0;
    const conversations: Conversation[] = [];
    const asker = createAsker(
      async (question, { conversation }) => {
        time += 5;
        conversations.push(conversation);
        return sampleAnswer({ text: `On ${question}` });
      },
      () => time,
    );
    const reply = await asker.ask({ q: "which article?", after: ["one?", "two?"] });
    expect(reply).toMatchObject({ answer: { text: "On which article?" }, ms: 5 });
    expect(conversations).toEqual([
      [],
      [
        { role: "user", text: "one?" },
        { role: "assistant", text: "On one?" },
      ],
      [
        { role: "user", text: "one?" },
        { role: "assistant", text: "On one?" },
        { role: "user", text: "two?" },
        { role: "assistant", text: "On two?" },
      ],
    ]);
  });

  test("throws a bug on", async () => {
    const asker = createAsker(
      async () => {
        throw new TypeError("no such thing");
      },
      () => 0,
    );
    await expect(asker.ask({ q: "q" })).rejects.toThrow(TypeError);
  });
});

describe("startAskerThread", () => {
  let index: SmallIndex;
  let services: Services;
  beforeAll(async () => {
    index = await createSmallIndex();
    services = await createServices(index.config);
  });
  afterAll(async () => {
    services.close();
    await index.remove();
  });

  test("replies as this thread would", async () => {
    const thread = startAskerThread(index.config);
    const here = createAsker(
      (question, options) => services.ask(question, options),
      () => 0,
    );
    const budapest = "Is the Budapest Convention in force?";
    const questions = [{ q: "Which article protects children?" }, { q: "since when?", after: [budapest] }];
    for (const asked of questions) {
      const [there, expected] = [await thread.ask(asked), await here.ask(asked)];
      expect(there.answer?.text).toBe(expected.answer?.text);
      expect(there.answer?.references).toEqual(expected.answer?.references);
      expect(there.ms).toBeGreaterThan(0);
    }
    await thread.close();
  });

  test("replies with the code of a fault and can be asked again", async () => {
    const thread = startAskerThread(index.config);
    expect(await thread.ask({ q: "?".repeat(3000) })).toMatchObject({
      answer: null,
      fault: "question_too_long",
    });
    expect((await thread.ask({ q: "Which article protects children?" })).answer?.status).toBe("answered");
    await thread.close();
  });

  test("throws where its index cannot be opened", async () => {
    const thread = startAskerThread({ ...index.config, register: `${index.config.register}.missing` });
    await expect(thread.ask({ q: "q" })).rejects.toThrow(/missing/);
    await thread.close();
  });

  test("throws when it is asked after it was ended", async () => {
    const thread = startAskerThread(index.config);
    await thread.close();
    await expect(thread.ask({ q: "q" })).rejects.toThrow("ended with");
  });
});

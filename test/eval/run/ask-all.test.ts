import { describe, expect, test } from "vitest";
import { askAll } from "../../../eval/run/ask-all.ts";
import type { Asker } from "../../../eval/run/asker.ts";
import { sampleQuestion } from "../sample-question.ts";

const questions = ["1", "2", "3", "4", "5"].map((id) => sampleQuestion({ id, q: `question ${id}` }));

/** Answers when it is let; notes what it was asked. */
function createHeldAsker() {
  const asked: string[] = [];
  let release: () => void = () => undefined;
  const asker: Asker = {
    async ask({ q }) {
      asked.push(q);
      await new Promise<void>((resolve) => {
        release = resolve;
      });
      return { answer: null, fault: null, ms: asked.length };
    },
    close: async () => {},
  };
  return { asker, asked, release: () => release() };
}

function createQuickAsker(): Asker & { readonly asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    ask: async ({ q }) => {
      asked.push(q);
      return { answer: null, fault: null, ms: 1 };
    },
    close: async () => {},
  };
}

describe("askAll", () => {
  test("asks every question once, of whoever is free", async () => {
    const slow = createHeldAsker();
    const quick = createQuickAsker();
    const replied: string[] = [];
    const done = askAll(questions, [slow.asker, quick], {
      onReply: async ({ question }) => {
        replied.push(question.id);
        if (replied.length === 4) slow.release();
      },
    });
    await done;
    expect(slow.asked).toEqual(["question 1"]);
    expect(quick.asked).toEqual(["question 2", "question 3", "question 4", "question 5"]);
    expect(replied).toEqual(["2", "3", "4", "5", "1"]);
  });

  test("waits until a reply is kept before it asks the next question", async () => {
    const asker = createQuickAsker();
    const askedWhenKept: number[] = [];
    await askAll(questions, [asker], {
      onReply: async () => {
        await Promise.resolve();
        askedWhenKept.push(asker.asked.length);
      },
    });
    expect(askedWhenKept).toEqual([1, 2, 3, 4, 5]);
  });

  test("asks nothing more once it is told to stop", async () => {
    const asker = createQuickAsker();
    const stop = new AbortController();
    await askAll(questions, [asker], {
      signal: stop.signal,
      onReply: async ({ question }) => {
        if (question.id === "2") stop.abort();
      },
    });
    expect(asker.asked).toEqual(["question 1", "question 2"]);
  });

  test("throws what an asker throws", async () => {
    const broken: Asker = { ask: () => Promise.reject(new Error("a bug")), close: async () => {} };
    await expect(askAll(questions, [broken], { onReply: async () => {} })).rejects.toThrow("a bug");
  });
});

import { expect, onTestFinished, test } from "vitest";
import { startQuotingModel } from "../../../eval/benchmarks/quoting-model.ts";

const delimiter = "0123456789abcdef0123456789abcdef";

/** What the model says to a message, its pieces joined. */
async function say(content: string): Promise<string> {
  const model = await startQuotingModel({ pieces: 3, pauseMs: 0 });
  onTestFinished(() => model.close());
  const response = await fetch(`${model.baseUrl}/chat/completions`, {
    method: "POST",
    body: JSON.stringify({ messages: [{ role: "user", content }] }),
  });
  const pieces = (await response.text()).matchAll(/"content":("(?:[^"\\]|\\.)*")/g);
  return [...pieces].map(([, piece = '""']) => String(JSON.parse(piece))).join("");
}

test("startQuotingModel drafts the sentence of the first source that shares most words with the question", async () => {
  const data = [
    `${delimiter} question\nWhich article protects children?\n${delimiter} end of question\n`,
    `${delimiter} source 1\nguide: A Guide\nIt has much to say. Article 34 protects children.\n${delimiter} end of source 1`,
    `${delimiter} source 2\nnews: News\nSomething else.\n${delimiter} end of source 2`,
  ].join("\n");
  const quote = "Article 34 protects children.";
  expect(JSON.parse(await say(data))).toEqual({
    sentences: [{ text: quote, sources: [1], quote }],
    answerable: true,
  });
});

test("startQuotingModel says that it cannot answer where it is given no source", async () => {
  expect(JSON.parse(await say("Which?"))).toEqual({ sentences: [], answerable: false });
});

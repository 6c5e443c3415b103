import { expect, test } from "vitest";
import { PinpointEmbeddings } from "../../../src/adapters/langchain/pinpoint-embeddings.ts";

test("PinpointEmbeddings gives LangChain the embedder's vectors", async () => {
  const asked: (readonly string[])[] = [];
  const embeddings = new PinpointEmbeddings(async (texts) => {
    asked.push(texts);
    return texts.map((text) => Float32Array.of(text.length, 0.5));
  });
  expect(await embeddings.embedDocuments(["a", "bcd"])).toEqual([
    [1, 0.5],
    [3, 0.5],
  ]);
  expect(await embeddings.embedQuery("what?")).toEqual([5, 0.5]);
  expect(asked).toEqual([["a", "bcd"], ["what?"]]);
});

import { describe, expect, test } from "vitest";
import { openEmbeddings, packEmbeddings } from "../../../src/adapters/openai/kept-embeddings.ts";

const texts = ["one", "two"];
const vectors = [Float32Array.of(1, 0), Float32Array.of(0, 1)];

describe("packEmbeddings", () => {
  test("keeps the embedding of each text", () => {
    const kept = openEmbeddings(packEmbeddings(texts, vectors, 2));
    expect(kept.dimension).toBe(2);
    expect(kept.find("two")).toEqual(vectors[1]);
    expect(kept.find("three")).toBeUndefined();
  });

  test("gives equal bytes for equal embeddings", () => {
    expect(packEmbeddings(texts, vectors, 2)).toEqual(packEmbeddings([...texts], [...vectors], 2));
  });

  test("holds no text", () => {
    expect(
      Buffer.from(packEmbeddings(["PATRON-CANARY"], [Float32Array.of(1)], 1)).toString("latin1"),
    ).not.toContain("CANARY");
  });
});

describe("openEmbeddings", () => {
  test("refuses bytes of another kind or length", () => {
    const bytes = packEmbeddings(texts, vectors, 2);
    expect(() => openEmbeddings(new Uint8Array(50))).toThrow(/openai-embeddings/);
    expect(() => openEmbeddings(bytes.subarray(0, bytes.length - 8))).toThrow(/cut off/);
  });
});

import { describe, expect, test } from "vitest";
import { isStopWord } from "../../src/text/stop-words.ts";
import { createTermReader, stemOf, termsOf } from "../../src/text/terms.ts";

describe("termsOf", () => {
  test("leaves out stop words, stems the rest, and keeps order and repeats", () => {
    expect(termsOf("Which articles protect the child? Articles protecting children.")).toEqual([
      "articl",
      "protect",
      "child",
      "articl",
      "protect",
      "child",
    ]);
  });

  test("keeps numbers and the parts of compounds", () => {
    expect(termsOf("computer-generated, 16.1, 2225 U.N.T.S. 209")).toEqual([
      "comput",
      "gener",
      "16.1",
      "2225",
      "unt",
      "209",
    ]);
  });

  test("meets accented and plain spellings", () => {
    expect(termsOf("Convención")).toEqual(termsOf("convencion"));
  });

  test("gives nothing for a question of stop words", () => {
    expect(termsOf("What is it and who are they?")).toEqual([]);
  });
});

describe("createTermReader", () => {
  test("reads each text as termsOf does, also after its memory was cleared", () => {
    const read = createTermReader();
    const many = Array.from({ length: 50_001 }, (_, number) => `wordlike${number.toString(36)}`).join(" ");
    read(many);
    expect(read("prohibiting distribution")).toEqual(termsOf("prohibiting distribution"));
  });
});

describe("stemOf", () => {
  test("leaves words with digits and endless words as they are", () => {
    const endless = "running".repeat(20_000);
    expect([stemOf("2013s"), stemOf(endless)]).toEqual(["2013s", endless]);
  });
});

describe("isStopWord", () => {
  test.each(["the", "which", "des", "los", "que"])("holds %s", (word) => {
    expect(isStopWord(word)).toBe(true);
  });

  test.each(["un", "eu", "us", "son", "sea", "comment", "article", "convention", "no-such"])(
    "leaves %s",
    (word) => {
      expect(isStopWord(word)).toBe(false);
    },
  );
});

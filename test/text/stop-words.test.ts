import { describe, expect, test } from "vitest";
import { isStopWord } from "../../src/text/stop-words.ts";
import { wordsOf } from "../../src/text/words.ts";

const contentOf = (text: string) =>
  wordsOf(text)
    .map(({ word }) => word)
    .filter((word) => !isStopWord(word));

describe("isStopWord leaves of a question what it asks about", () => {
  test.each<[string, string[]]>([
    ["What does the Convention say about hacking?", ["convention", "say", "hacking"]],
    ["Who isn't allowed to join it, and why not?", ["allowed", "join"]],
    ["Que dit la Convention sur le piratage ?", ["dit", "convention", "piratage"]],
    ["¿Qué dice el Convenio sobre el acceso ilícito?", ["dice", "convenio", "acceso", "ilicito"]],
    ["the EU, the UN and the US", ["eu", "un", "us"]],
    ["is there a third state", ["third", "state"]],
    ["against children, without right", ["children", "right"]],
  ])("in %j", (text, words) => {
    expect(contentOf(text)).toEqual(words);
  });

  test("knows words in their folded form only", () => {
    expect([isStopWord("que"), isStopWord("qué"), isStopWord("The")]).toEqual([true, false, false]);
  });

  test.each(["", "constructor", "hasOwnProperty", "2001"])("holds no %j", (word) => {
    expect(isStopWord(word)).toBe(false);
  });
});

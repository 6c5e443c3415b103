import { describe, expect, test } from "vitest";
import { readClaim } from "../../../src/answer/premises/read-claim.ts";
import { sliceSpan } from "../../../src/domain/span.ts";
import { exampleQuestion, mentionsIn } from "../examples.ts";

/** An analysis that knows one instrument by its name. */
const analyse = (text: string) => {
  const named = /Harbour Convention|Convention du Port/.exec(text)?.[0];
  const mentions = named === undefined ? [] : mentionsIn(text, [[named, "harbour 3"]]);
  return exampleQuestion(text, { mentions, pinpoints: mentions.flatMap(({ pinpoints }) => pinpoints) });
};
const claimOf = (asked: string) => readClaim(exampleQuestion("", { asked }), analyse);

describe("readClaim", () => {
  test.each([
    "The Harbour Convention gives two days. Is that in working days?",
    "Since the Harbour Convention gives two days, is a weekend counted?",
    "Because the Harbour Convention gives two days, who counts them?",
    "The Harbour Convention gives two days, so why do ports wait?",
    "The Harbour Convention gives two days, right? Where is it said?",
    "The Harbour Convention gives two days, doesn't it?",
    "Depuis que la Convention du Port est en vigueur, comment les juges l'appliquent-ils ?",
    "La Convention du Port compte 72 articles : de quoi parle le dernier ?",
  ])("finds what %j states", (asked) => {
    const claim = claimOf(asked);
    expect(claim?.text).toMatch(/^since .*(?:Harbour Convention|Convention du Port)/);
    expect(claim?.kind).toBe("other");
  });

  test("puts the mentions where they stand in the claim", () => {
    const claim = claimOf("The Harbour Convention gives two days. Is that so?");
    const spans = claim?.mentions.map(({ span }) => sliceSpan(claim.text, span));
    expect(spans).toEqual(["Harbour Convention"]);
  });

  test.each([
    "Does the Harbour Convention give two days?",
    "Which article of the Harbour Convention gives two days?",
    "Wrecks are marked with buoys. Which article is that?",
    "I read the Harbour Convention yesterday. Is it in force?",
    "If the Harbour Convention gives two days, who counts them?",
    "The. Why?",
    "",
  ])("finds nothing stated of an instrument in %j", (asked) => {
    expect(claimOf(asked)).toBeUndefined();
  });

  test("takes time in proportion to the question", () => {
    for (const part of ["since ", "a, ", "so why ", "x. "]) {
      expect(() => claimOf(part.repeat(5000))).not.toThrow();
    }
  });
});

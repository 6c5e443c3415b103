import { describe, expect, test } from "vitest";
import { lacksMatter } from "../../src/answer/lacks-matter.ts";
import { exampleFacet, exampleQuestion } from "./examples.ts";

const filler = exampleFacet("one", { telling: false });
const matter = exampleFacet("contraband", { telling: true });
const pinpoints = [{ instrument: "harbour", article: null, subdivisions: [] }];

describe("lacksMatter", () => {
  test.each(["Which one is it?", "And that?", "Is it so?"])("%j says nothing to look up", (text) => {
    expect(lacksMatter(exampleQuestion(text), [filler])).toBe(true);
  });

  test.each([
    "What about the contraband we discussed yesterday?",
    "Does it say what I asked before?",
    "Same as my last question, on contraband",
  ])("%j goes back to what nobody remembers", (text) => {
    expect(lacksMatter(exampleQuestion(text), [matter])).toBe(true);
  });

  test("is false where a word tells of a matter", () => {
    expect(lacksMatter(exampleQuestion("Who hides contraband?"), [matter])).toBe(false);
  });

  test("is false where an instrument is named", () => {
    expect(lacksMatter(exampleQuestion("Which one is it that we discussed?", { pinpoints }), [filler])).toBe(
      false,
    );
  });

  test("is false where a concept is named, however common", () => {
    expect(lacksMatter(exampleQuestion("Which are they?", { concepts: ["wreck"] }), [filler])).toBe(false);
  });

  test.each([
    "What is a treaty?",
    "Explain the word protocol",
    "What's the difference between the two instruments?",
  ])("is false where %j asks what a word means", (text) => {
    expect(lacksMatter(exampleQuestion(text), [filler])).toBe(false);
  });
});

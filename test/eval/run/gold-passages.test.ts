import { describe, expect, test } from "vitest";
import { createGoldFinder } from "../../../eval/run/gold-passages.ts";

const passage = (id: string, subject: string | null, ...pinpoints: readonly string[]) => ({
  id,
  span: [0, 1] as const,
  headings: [],
  subject,
  pinpoints,
});

const documents = [
  {
    text: "",
    passages: [
      passage("guide:1", "crc", "crc 34"),
      passage("guide:2", "crc", "crc 34(a)", "opsc 3(1)(c)"),
      passage("guide:3", "opsc", "opsc"),
      passage("guide:4", null),
    ],
  },
  { text: "", passages: [passage("news:1", null, "crc 35")] },
];

describe("createGoldFinder", () => {
  const find = createGoldFinder(documents);

  test.each([
    ["an article and what lies in it", { inst: ["crc"], art: ["34"] }, ["guide:1", "guide:2"]],
    ["a point and the article that holds it", { inst: ["crc"], art: ["34(b)"] }, ["guide:1"]],
    [
      "articles of several instruments",
      { inst: ["crc", "opsc"], art: ["35", "3(1)"] },
      ["news:1", "guide:2"],
    ],
    ["an instrument as a whole", { inst: ["opsc"] }, ["guide:2", "guide:3"]],
    ["an article of any instrument", { art: ["35"] }, ["news:1"]],
    ["an article that no passage bears", { inst: ["crc"], art: ["36"] }, []],
    ["an instrument that no passage names", { inst: ["untoc"] }, []],
    ["nothing where no place is wanted", {}, []],
  ])("finds %s", (_what, wanted, expected) => {
    expect(find(wanted)).toEqual(new Set<string>(expected));
  });
});

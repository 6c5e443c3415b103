import { describe, expect, test } from "vitest";
import { findOffice, namesPerson } from "../../src/answer/offices.ts";

describe("findOffice", () => {
  test.each([
    ["Who is the chair of the Committee?", "The Committee was chaired by her."],
    ["Who is the current head of Europol?", "It is led by a director, its head."],
    ["Who was the first president?", "The president spoke."],
    ["Who is the Secretary General of the United Nations?", "The Secretary-General spoke."],
  ])("of %j is spoken of in %j", (question, text) => {
    expect(findOffice(question)?.test(text)).toBe(true);
    expect(findOffice(question)?.test("Article 4 bans oil.")).toBe(false);
  });

  test.each(["Who is a child?", "Who ratified it?", "Which chair is it?", ""])(
    "is none of %j",
    (question) => {
      expect(findOffice(question)).toBeUndefined();
    },
  );
});

describe("namesPerson", () => {
  test.each([
    ["Ana Moreira chairs the Committee.", true],
    ["The chair was Burhan Gafoor.", true],
    ["The Secretary General of the Council of Europe convenes it.", false],
    ["The Ad Hoc Committee of the United Nations met.", false],
    ["Europol is led by a director.", false],
    ["", false],
  ])("in %j: %s", (text, expected) => {
    expect(namesPerson(text)).toBe(expected);
  });
});

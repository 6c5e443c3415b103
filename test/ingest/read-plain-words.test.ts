import path from "node:path";
import { describe, expect, test } from "vitest";
import { readPlainWords } from "../../src/ingest/read-plain-words.ts";
import { harbourRegister } from "../answer/harbour-register.ts";
import { faultFrom } from "./fault-of.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function read(text: string) {
  const folder = await temporaryFolder({ "plain-words.json": text });
  return readPlainWords(path.join(folder, "plain-words.json"), harbourRegister);
}

async function messageOf(text: string) {
  const fault = await faultFrom(read(text));
  expect(fault.code).toBe("plain_words_invalid");
  return fault.message;
}

describe("readPlainWords", () => {
  test("reads phrases by place: an instrument, an article, a paragraph", async () => {
    const plainWords = {
      harbour: ["rules for ports"],
      "harbour 7": ["yellow buoys"],
      "harbour 7(2)": ["who pays"],
    };
    expect(await read(JSON.stringify(plainWords))).toEqual(plainWords);
  });

  test("names a file that is not there, and the setting", async () => {
    const fault = await faultFrom(readPlainWords("/nowhere/plain-words.json", harbourRegister));
    expect(fault).toMatchObject({ code: "text_unreadable", data: { path: "/nowhere/plain-words.json" } });
    expect(fault.remedy).toContain("PINPOINT_PLAIN_WORDS");
  });

  test.each([
    ["no JSON", '{ "harbour": [', "line 1"],
    ["phrases that are no list", '{ "harbour 7": "buoys" }', "harbour 7"],
    ["a list without a phrase", '{ "harbour 7": [] }', "harbour 7"],
    ["what is no place", '{ "Article 7": ["buoys"] }', "Article 7: is no place"],
    ["an instrument that the register has not", '{ "space 7": ["rockets"] }', "no instrument space"],
    ["an article that the instrument has not", '{ "harbour 700": ["buoys"] }', "no article 700"],
    ["a phrase of stop words", '{ "harbour 7": ["what is it"] }', "no word that can be looked up"],
    ["a phrase that is there twice", '{ "harbour 7": ["buoys", "buoys"] }', "is there twice"],
  ])("refuses %s", async (_what, text, told) => {
    expect(await messageOf(text)).toContain(told);
  });

  test("tells all problems at once", async () => {
    const message = await messageOf(
      '{ "space 7": ["rockets", "what is it"], "harbour 7": ["buoys", "buoys"] }',
    );
    expect(message).toContain("3 problems");
  });
});

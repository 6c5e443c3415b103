import path from "node:path";
import { describe, expect, test } from "vitest";
import { readGlossary } from "../../src/ingest/read-glossary.ts";
import { faultFrom } from "./fault-of.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function read(text: string) {
  const folder = await temporaryFolder({ "glossary.json": text });
  return readGlossary(path.join(folder, "glossary.json"));
}

async function faultOf(text: string) {
  const fault = await faultFrom(read(text));
  expect(fault.code).toBe("glossary_invalid");
  expect(fault.message).toContain("glossary.json");
  return fault;
}

describe("readGlossary", () => {
  test("reads the phrases of both languages, empty English too", async () => {
    const glossary = { fr: { "quel article": "which article", ne: "" }, es: { ley: "law" } };
    expect(await read(JSON.stringify(glossary))).toEqual(glossary);
  });

  test("names a file that is not there, and the setting", async () => {
    const fault = await faultFrom(readGlossary("/nowhere/glossary.json"));
    expect(fault).toMatchObject({ code: "text_unreadable", data: { path: "/nowhere/glossary.json" } });
    expect(fault.remedy).toContain("PINPOINT_GLOSSARY");
  });

  test.each([
    ["no JSON", '{ "fr": { "loi": "law" ', "line 1"],
    ["another language", '{ "fr": {}, "es": {}, "de": {} }', "de"],
    ["a language that is missing", '{ "fr": {} }', "es"],
    ["English that is no text", '{ "fr": { "loi": 7 }, "es": {} }', 'fr, "loi"'],
    ["a phrase without a word", '{ "fr": { "…": "law" }, "es": {} }', "the phrase has no word"],
    ["blanks around the English", '{ "fr": { "loi": " law" }, "es": {} }', "begins or ends with a blank"],
  ])("refuses %s", async (_, text, told) => {
    expect((await faultOf(text)).message).toContain(told);
  });

  test("finds a phrase that stands twice, which JSON passes over, and both its lines", async () => {
    const fault = await faultOf('{\n  "fr": {\n    "loi": "law",\n    "Loi": "act"\n  },\n  "es": {}\n}\n');
    expect(fault.message).toContain('fr, "Loi": it is there twice, on lines 3 and 4');
  });

  test("takes the same phrase in two languages", async () => {
    const text =
      '{\n  "fr": {\n    "internet": "Internet"\n  },\n  "es": {\n    "internet": "Internet"\n  }\n}\n';
    expect((await read(text)).es).toEqual({ internet: "Internet" });
  });

  test("tells all problems at once", async () => {
    const fault = await faultOf(
      '{\n  "fr": {\n    "loi": "law ",\n    "loi": "act",\n    "?": "x"\n  },\n  "es": {\n    "ley": 1\n  }\n}\n',
    );
    expect(fault.message).toContain("3 problems");
    for (const told of ["it is there twice", "no word", 'es, "ley"']) expect(fault.message).toContain(told);
  });

  test("does not list more than can be read", async () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`mot${at}`, at]));
    expect((await faultOf(JSON.stringify({ fr: many, es: {} }))).message).toContain("and 10 more");
  });
});

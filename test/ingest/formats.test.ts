import { describe, expect, it } from "vitest";
import { findCollectionFormat, findFormat, findSubstitute, readEndings } from "../../src/ingest/formats.ts";

describe("findFormat", () => {
  it.each([
    ["a.md", "Markdown"],
    ["A.MD", "Markdown"],
    ["folder.md/a.txt", "plain text"],
    ["a.md.txt", "plain text"],
  ])("goes by the ending of %s", (file, name) => {
    expect(findFormat(file)?.name).toBe(name);
  });

  it.each(["md", "a", "a.", ".md/a", "a.png", "a.doc"])("knows none for %s", (file) => {
    expect(findFormat(file)).toBeUndefined();
  });
});

describe("findSubstitute", () => {
  it("names a format that is read, and only for files that are not", () => {
    expect([findSubstitute("a.doc"), findSubstitute("a.PPTX"), findSubstitute("a.png")]).toEqual([
      "DOCX",
      "PDF",
      undefined,
    ]);
    expect(readEndings.map((ending) => findSubstitute(`a.${ending}`))).toEqual(
      readEndings.map(() => undefined),
    );
  });
});

describe("readEndings", () => {
  it("has a format for each", () => {
    for (const ending of readEndings) {
      expect(findFormat(`a.${ending}`) ?? findCollectionFormat(`a.${ending}`)).toBeDefined();
    }
  });
});

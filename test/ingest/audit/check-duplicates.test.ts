import { describe, expect, test } from "vitest";
import { checkDuplicates } from "../../../src/ingest/audit/check-duplicates.ts";
import { writtenText } from "./written-text.ts";

const long =
  "This protocol makes states punish what is said online out of hatred for people of another origin.";

function check(...markdowns: readonly string[]) {
  const texts = markdowns.map((markdown, at) =>
    writtenText(markdown, { id: `doc-${at}`, title: `Text ${at}` }),
  );
  return checkDuplicates(texts);
}

describe("checkDuplicates", () => {
  test("finds a paragraph that stands twice in a text, at its second place", () => {
    const findings = check(`# One\n\n${long}\n\n## Two\n\n${long}\n\nOther words.`);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({
      kind: "duplicate",
      words: long,
      problem: "This is said, word for word, earlier in this text.",
      against: { documentId: "doc-0", words: long },
    });
    expect(findings[0]?.span.start).toBeGreaterThan(findings[0]?.against?.span.end ?? Infinity);
  });

  test("finds one that stands in two texts, and names the other", () => {
    const findings = check(`# One\n\n${long}`, `# Two\n\nBefore it.\n\n${long}`);
    expect(findings).toMatchObject([
      {
        documentId: "doc-1",
        problem: "This is said, word for word, in “Text 0” too.",
        against: { documentId: "doc-0", words: long },
      },
    ]);
  });

  test("tells an entry with what it holds once, by its lead line", () => {
    const entry = `- **First Protocol (2003)**\n\n  ${long}\n\n  It is short. Citation: 2466 UNTS 205`;
    const findings = check(`# One\n\n${entry}\n\n## Again\n\n${entry}`);
    expect(findings).toMatchObject([
      {
        words: "First Protocol (2003)",
        problem: "This and what stands below it is said, word for word, earlier in this text.",
      },
    ]);
  });

  test("tells a heading with all below it once", () => {
    const section = `## On hatred\n\n${long}\n\n### More\n\nEven more words on the matter are written here for the reader to find them.`;
    expect(check(`# One\n\n${section}`, `# Two\n\n${section}`).map(({ words }) => words)).toEqual([
      "On hatred",
    ]);
  });

  test("sees through case, signs and white space, and not through another word", () => {
    const other = long.toUpperCase().replace(".", "!").replace(" STATES ", "  “STATES”\n");
    expect(check(`# One\n\n${long}`, `# Two\n\n${other}`)).toHaveLength(1);
    expect(check(`# One\n\n${long}`, `# Two\n\n${long.replace("another", "some")}`)).toEqual([]);
  });

  test("leaves short words in peace: eleven may be said of many things, twelve are a copy", () => {
    const eleven = "The full text is there in English and in French too.";
    expect(check(`# One\n\n${eleven}`, `# Two\n\n${eleven}`)).toEqual([]);
    const twelve = eleven.replace("English", "plain English");
    expect(check(`# One\n\n${twelve}`, `# Two\n\n${twelve}`)).toHaveLength(1);
  });

  test("leaves treaties in peace, which say the same on purpose", () => {
    const treaty = (id: string) => writtenText(`# ${id}\n\n${long}`, { id, kind: "treaty" });
    expect(checkDuplicates([treaty("a"), treaty("b")])).toEqual([]);
  });

  test("tells each further copy against the first", () => {
    const findings = check(`# One\n\n${long}`, `# Two\n\n${long}`, `# Three\n\n${long}`);
    expect(findings.map(({ documentId, against }) => [documentId, against?.documentId])).toEqual([
      ["doc-1", "doc-0"],
      ["doc-2", "doc-0"],
    ]);
  });
});

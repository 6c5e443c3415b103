import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../../src/domain/document.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import { locateFindings, pathOf, type SourcedText } from "../../../src/ingest/audit/locate-findings.ts";
import { ingestSource } from "../../../src/ingest/ingest-source.ts";
import type { SourceFile } from "../../../src/ingest/source-file.ts";
import { sourceOf } from "../sources.ts";
import { shipped } from "./written-text.ts";

async function sourcedText(file: string, text: string): Promise<SourcedText> {
  const source = sourceOf(file, text);
  const ingested = await ingestSource(source, shipped);
  if ("skipped" in ingested) throw new Error(ingested.skipped.reason);
  return { ...ingested, source };
}

function findingAt({ id, text }: Document, words: string, kind: Finding["kind"] = "place"): Finding {
  const start = text.indexOf(words);
  expect(start).toBeGreaterThanOrEqual(0);
  const span = { start, end: start + words.length };
  return { documentId: id, span, words, kind, problem: "Wrong.", remedy: "Mend it.", about: null };
}

const guide = `# A guide

The first paragraph is about Article 2.

The second paragraph has
more lines, and is about Article 99 of something.
`;

describe("locateFindings", () => {
  test("adds the file, the line and what stands around the words", async () => {
    const text = await sourcedText("guides/a.md", guide);
    const found = await locateFindings(text, [findingAt(text.document, "Article 99")]);
    expect(found).toEqual([
      {
        ...findingAt(text.document, "Article 99"),
        file: "corpus/guides/a.md",
        line: 6,
        page: null,
        url: null,
        before: "The second paragraph has more lines, and is about ",
        after: " of something.",
      },
    ]);
  });

  test("puts findings in the order of the text, those at one place by kind", async () => {
    const text = await sourcedText("a.md", guide);
    const unordered = [
      findingAt(text.document, "Article 99", "place"),
      findingAt(text.document, "Article 99", "article"),
      findingAt(text.document, "first", "link"),
    ];
    const found = await locateFindings(text, unordered);
    expect(found.map(({ kind, line }) => [kind, line])).toEqual([
      ["link", 3],
      ["article", 6],
      ["place", 6],
    ]);
  });

  test("cuts long surroundings between words", async () => {
    const words = "several words of a long paragraph ";
    const text = await sourcedText("a.md", `# A guide\n\n${words.repeat(9)}HERE ${words.repeat(9)}`);
    const [found] = await locateFindings(text, [findingAt(text.document, "HERE")]);
    expect(found?.before).toMatch(/^… \w.* paragraph $/);
    expect(found?.after).toMatch(/^ several .*\w …$/);
    expect(found?.before.length).toBeLessThanOrEqual(82);
    expect(text.document.text).toContain(`${found?.before.slice(2)}HERE${found?.after.slice(0, -2)}`);
  });

  test("adds links that lead nowhere, which only the file shows", async () => {
    const text = await sourcedText("a.md", "# A guide\n\nSee\nthe [Treaty Office](www.coe.int).\n");
    expect(await locateFindings(text, [])).toMatchObject([
      { kind: "link", words: "Treaty Office", line: 4, before: "See the ", after: "." },
    ]);
  });

  test("gives page and address where the format has them, and no line where the file is not edited as text", async () => {
    const text = await sourcedText("a.md", guide);
    const locators = [null, { page: "12", url: null }, { page: "13", url: "https://a.example/#s2" }];
    const blocks = text.document.blocks.map((block, at): Block => {
      const locator = locators[at];
      return locator ? { ...block, locator } : block;
    });
    const format = { name: "PDF", parse: () => ({ blocks: [], debris: [], metadata: {} }) };
    const source: SourceFile = { ...text.source, file: "a.pdf", format };
    const scanned: SourcedText = { ...text, document: { ...text.document, blocks }, source };
    const found = await locateFindings(scanned, [
      findingAt(text.document, "A guide"),
      findingAt(text.document, "Article 2"),
      findingAt(text.document, "Article 99"),
    ]);
    expect(found.map(({ line, page, url }) => [line, page, url])).toEqual([
      [null, null, null],
      [null, "12", null],
      [null, "13", "https://a.example/#s2"],
    ]);
  });
});

describe("pathOf", () => {
  test("joins folder and file, the key in a collection too", () => {
    expect(pathOf(sourceOf("guides/a.md", ""))).toBe("corpus/guides/a.md");
    expect(pathOf({ ...sourceOf("a.md", ""), file: "export.xml#12" })).toBe("corpus/export.xml#12");
  });
});

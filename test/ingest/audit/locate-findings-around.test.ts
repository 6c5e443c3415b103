import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { LocatedFinding } from "../../../src/domain/audit-report.ts";
import type { Block, Document } from "../../../src/domain/document.ts";
import { locateFindings } from "../../../src/ingest/audit/locate-findings.ts";
import type { TextFormat } from "../../../src/ingest/text-format.ts";
import { documentOf } from "../documents.ts";
import { sourceOf } from "../sources.ts";

/** A format in which no editor shows lines. */
const scanned: TextFormat = { name: "PDF", parse: () => ({ blocks: [], debris: [] }) };

/** What stands around some words of a text, and where they stand. */
async function locate(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  blocks: readonly Block[] = [],
): Promise<LocatedFinding> {
  const document: Document = { ...documentOf(""), text, blocks };
  const finding = {
    documentId: "doc",
    span: { start, end },
    words: text.slice(start, end),
    kind: "link",
    problem: "",
    remedy: "",
    about: null,
  } as const;
  const source = { ...sourceOf("a.md", ""), file: "a.pdf", format: scanned };
  const [found, ...others] = await locateFindings({ document, passages: [], source }, [finding]);
  if (!found || others.length > 0) throw new Error("one finding gives one finding");
  return found;
}

async function around(before: string, after: string): Promise<readonly [string, string]> {
  const found = await locate(`${before}HERE${after}`, { start: before.length, end: before.length + 4 });
  return [found.before, found.after];
}

const eighty = "ten signs ".repeat(8);

describe("locateFindings shows around the words", () => {
  test("their line whole, where it is short", async () => {
    expect(await around("", "")).toEqual(["", ""]);
    expect(await around("before ", " after")).toEqual(["before ", " after"]);
    expect(await around("one line\nbefore ", " after\nanother")).toEqual(["before ", " after"]);
    expect(await around("one line\n", "\nanother")).toEqual(["", ""]);
  });

  test("eighty signs on either side without a cut, where no more are there", async () => {
    expect(await around(eighty, ` ${eighty.slice(1)}`)).toEqual([eighty, ` ${eighty.slice(1)}`]);
  });

  test("from the first whole word on, where there are more", async () => {
    expect((await around(`x${eighty}`, ""))[0]).toBe(`… ${eighty.slice(4)}`);
    expect((await around(`word ${eighty}`, ""))[0]).toBe(`… ${eighty.slice(4)}`);
  });

  test("up to the last whole word, where there are more", async () => {
    expect((await around("", ` ${eighty}x`))[1]).toBe(` ${eighty.slice(0, -7)} …`);
    expect((await around("", ` ${eighty}more`))[1]).toBe(` ${eighty.slice(0, -7)} …`);
  });

  test("no word that is too long to be shown, and no half of a sign", async () => {
    const signs = "\u{1F6A2}".repeat(100);
    expect(await around(`${signs} `, ` ${signs}`)).toEqual(["… ", " …"]);
    expect(await around(signs, signs)).toEqual(["… ", " …"]);
  });

  test("a line that ends within reach without a cut, however long the text goes on", async () => {
    expect(await around(`${eighty}\nbefore `, ` after\n${eighty}`)).toEqual(["before ", " after"]);
  });

  test("words that the text has there, for any text", async () => {
    const piece = fc.constantFrom("word", "wort-", "\u{1F6A2}", " ", "  ", "\n", "(", "x".repeat(50));
    const side = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(side, side, async (left, right) => {
        const [before, after] = await around(left, right);
        expect(left.endsWith(before.replace(/^… /, ""))).toBe(true);
        expect(right.startsWith(after.replace(/ …$/, ""))).toBe(true);
        expect(Math.max(before.length, after.length)).toBeLessThanOrEqual(82);
        expect(`${before}${after}`).not.toContain("\n");
        expect(`${before}${after}`.isWellFormed()).toBe(true);
      }),
    );
  });
});

describe("locateFindings takes page and address", () => {
  const block = (start: number, end: number, locator?: Block["locator"]): Block => ({
    kind: "paragraph",
    depth: 0,
    parent: null,
    span: { start, end },
    ...(locator && { locator }),
  });
  const two = { page: "2", url: null };
  const three = { page: null, url: "https://a.example/#3" };
  const blocks = [block(0, 4), block(5, 9, two), block(10, 14, three)];

  test.each([
    [0, null, null],
    [4, null, null],
    [5, "2", null],
    [9, "2", null],
    [10, null, "https://a.example/#3"],
    [13, null, "https://a.example/#3"],
  ])("of the block at or before position %i", async (start, page, url) => {
    const found = await locate("aaaa\nbbbb\ncccc", { start, end: start + 1 }, blocks);
    expect([found.page, found.url, found.line]).toEqual([page, url, null]);
  });

  test("and none where the text has no blocks", async () => {
    expect(await locate("aaaa", { start: 0, end: 1 })).toMatchObject({ page: null, url: null });
  });
});

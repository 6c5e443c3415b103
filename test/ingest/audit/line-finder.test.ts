import { describe, expect, test } from "vitest";
import { blankMarkup, createLineFinder } from "../../../src/ingest/audit/line-finder.ts";
import { findFormat } from "../../../src/ingest/formats.ts";
import { outlineText } from "../../../src/ingest/outline.ts";
import { sharedFolder } from "../../shared-folder.ts";
import { ingestFolder } from "../shared-corpus.ts";

/** The line of a file on which the given words of what is read from it begin. */
async function lineOf(name: string, file: string, words: string): Promise<number | null> {
  const format = findFormat(name);
  if (!format) throw new Error(`no format for ${name}`);
  const { blocks } = await format.parse(new TextEncoder().encode(file), name);
  const { text } = outlineText(blocks);
  expect(text).toContain(words);
  return createLineFinder(
    text,
    format.decode?.(new TextEncoder().encode(file), name) ?? "",
  )(text.indexOf(words));
}

describe("createLineFinder", () => {
  const markdown = `---
title: Access to computers
---
# Access to computers

The **Convention on Cybercrime** is [a treaty](https://a.example/the/first/offence)
of the Council of Europe.

- **Article 2** is about
  illegal access.
`;

  test.each([
    ["Access to", 4],
    ["Convention on", 6],
    ["of the Council", 7],
    ["Article 2", 9],
    ["illegal access", 10],
  ])("finds the line of “%s” in Markdown", async (words, line) => {
    expect(await lineOf("a.md", markdown, words)).toBe(line);
  });

  test("finds lines in plain text with line ends of any kind", async () => {
    const file = "A guide to treaties\r\n\r\nThe first treaty is old.\r\n\r\nThe second treaty is new.\r\n";
    expect(await lineOf("a.txt", file, "The second")).toBe(5);
  });

  test("finds lines in a page, past its head, its references to characters and its comments", async () => {
    const file = `<!doctype html>
<html lang="fr"><head><title>Le trait&eacute; de Budapest</title>
<style>.a { color: red }</style></head>
<body><h1>Le trait&eacute; de Budapest</h1>
<!-- Le traité a été ouvert -->
<p>Le trait&eacute; a &eacute;t&eacute; <a
href="/le/traite/a/ete">ouvert</a>
&agrave; la signature en 2001.</p></body></html>`;
    expect(await lineOf("a.html", file, "ouvert")).toBe(7);
    expect(await lineOf("a.html", file, "la signature")).toBe(8);
  });

  test("has no line for words that the file does not have", () => {
    expect(createLineFinder("other words", "these here")(0)).toBeNull();
  });

  test.each(["md", "txt", "html", "htm", "xhtml"])("serves .%s, which people edit as text", (ending) => {
    expect(findFormat(`a.${ending}`)?.decode?.(new TextEncoder().encode("a\nb"), "a")).toBe("a\nb");
  });

  const treaties = sharedFolder("treaties");
  test.skipIf(treaties === undefined)("finds the line of every article of real treaties", async () => {
    const checked = await Promise.all(
      (await ingestFolder(treaties ?? "")).map(async ({ source, document }) => {
        const file = new TextDecoder().decode(await source.read());
        const lines = file.split("\n");
        const findLine = createLineFinder(document.text, file);
        const headings = document.blocks.filter(({ kind }) => kind === "heading").slice(1);
        return headings.map(({ span }) => {
          const line = findLine(span.start);
          const first = /[\p{L}\p{N}]+/u.exec(document.text.slice(span.start))?.[0] ?? "";
          return line !== null && (lines[line - 1] ?? "").includes(first);
        });
      }),
    );
    expect(checked.flat().length).toBeGreaterThan(300);
    expect(checked.flat().filter((isThere) => !isThere)).toEqual([]);
  });
});

describe("blankMarkup", () => {
  test("puts blanks in the place of tags, character references and front matter, and moves nothing", () => {
    const file = "---\nid: a\n---\n<p class='x'>a &amp; b\n<https://a.example> 1 < 2</p>";
    const blank = blankMarkup(file);
    expect(blank).toHaveLength(file.length);
    expect(blank.split(/\s+/).filter(Boolean)).toEqual(["a", "b", "<https://a.example>", "1", "<", "2"]);
    expect(blank.indexOf("b\n")).toBe(file.indexOf("b\n"));
  });

  test("takes little time for tags and references that never end", () => {
    const started = performance.now();
    for (const piece of ["<a ", "<", "&", "&#", "<!-- ", "---\n"]) blankMarkup(piece.repeat(30_000));
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

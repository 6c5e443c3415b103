import { describe, expect, test } from "vitest";
import { readDocument, readDraft } from "../../src/ingest/read-document.ts";
import { faultFrom } from "./fault-of.ts";
import { sourceOf } from "./sources.ts";

describe("readDocument", () => {
  test("lets what is declared stand and infers the rest where the text states it", async () => {
    const text = "A guide\n\nIt lists treaties and what they are for as of December 2022.";
    const { id, title, kind, asOf, language, published, publisher, url, instrument } = await readDocument(
      sourceOf("a.txt", text, { title: "Declared", asOf: "2023-01" }),
    );
    expect({ id, title, kind, asOf, language, published, publisher, url, instrument }).toEqual({
      id: "doc",
      title: "Declared",
      kind: "guide",
      asOf: "2023-01",
      language: "en",
      published: null,
      publisher: null,
      url: null,
      instrument: null,
    });
  });

  test("reads Markdown below its front matter, and everything else as plain text", async () => {
    const markdown = await readDocument(sourceOf("a.md", "---\nid: x\n---\n# *Title*\n\nWords."));
    expect([markdown.title, markdown.text]).toEqual(["Title", "Title\n\nWords."]);
    expect((await readDocument(sourceOf("a.txt", "# *Title*\n\nWords."))).title).toBe("# *Title*");
  });

  test("keeps a long title whole and cuts one that is a paragraph", async () => {
    const title = `Convention on ${"all ".repeat(35)}things`;
    expect((await readDocument(sourceOf("a.txt", `${title}\n\nWords.`))).title).toBe(title);
    const cut = (await readDocument(sourceOf("a.txt", `This convention ${"very ".repeat(50)}much is one.`)))
      .title;
    expect(cut).toMatch(/very …$/);
    expect(cut.length).toBeLessThanOrEqual(122);
    expect((await readDocument(sourceOf("a.txt", `${"x".repeat(300)}.`))).title).toBe(`${"x".repeat(60)} …`);
  });

  test.each(["", " \n\t\n", "\u200B", "---\nid: x\n---\n", "<!-- hidden -->"])(
    "faults where %j holds no words",
    async (text) => {
      const fault = await faultFrom(readDocument(sourceOf("empty.md", text)));
      expect([fault.code, fault.data.file]).toEqual(["text_invalid", "empty.md"]);
    },
  );
});

describe("readDraft", () => {
  test("tells what was left out", async () => {
    const { document, debris } = await readDraft(sourceOf("a.txt", "Title\n\nWords are here.\n\nPhoto: A/B"));
    expect([document.text, debris]).toEqual(["Title\n\nWords are here.", ["Photo: A/B"]]);
  });
});

import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../src/domain/span.ts";
import { linkDocument } from "../../src/ingest/link-document.ts";
import type { LinkContext, Linker } from "../../src/references/linker.ts";
import { documentOf } from "./documents.ts";
import { fakeLinker } from "./fake-linker.ts";

/** Each block's first words, subject and mentions as "words = pinpoint". */
function link(...[markdown, metadata]: Parameters<typeof documentOf>) {
  const document = documentOf(markdown, metadata);
  return linkDocument(document, fakeLinker).blocks.map((block) => [
    sliceSpan(document.text, block.span).slice(0, 9),
    block.subject,
    ...block.mentions.map(({ span, pinpoints }) => {
      const places = pinpoints.map((pinpoint) => `${pinpoint.instrument} ${pinpoint.article}`);
      return `${sliceSpan(document.text, span)} = ${places.join()}`;
    }),
  ]);
}

describe("linkDocument", () => {
  test("puts what stands under an entry or heading into its light, and mentions into document positions", () => {
    const markdown = [
      "# Title",
      "Article 1 of none.",
      "## On treaty-a",
      "Under it Article 2.",
      "- Entry treaty-b",
      "",
      "  Its Article 3.",
      "- Entry of none",
      "",
      "  Still Article 4.",
      "",
      "## Other",
      "Article 5.",
    ].join("\n");
    expect(link(markdown)).toEqual([
      ["Title", null],
      ["Article 1", null],
      ["On treaty", "a"],
      ["Under it ", "a", "Article 2 = a 2"],
      ["Entry tre", "b"],
      ["Its Artic", "b", "Article 3 = b 3"],
      ["Entry of ", "a"],
      ["Still Art", "a", "Article 4 = a 4"],
      ["Other", null],
      ["Article 5", null],
    ]);
  });

  test("falls back to the instrument that the document is about", () => {
    expect(link("# Title\nArticle 1.\n\n## On treaty-a\nArticle 2.", { instrument: "x" })).toEqual([
      ["Title", "x"],
      ["Article 1", "x", "Article 1 = x 1"],
      ["On treaty", "a"],
      ["Article 2", "a", "Article 2 = a 2"],
    ]);
  });

  test("keeps an article of a guide on one instrument under that, whatever its heading names", () => {
    const markdown = "# Guide\n\n## Article 94 – Repeal of treaty-b\n\nWords.\n\n## Of treaty-b\n\nWords.";
    const subjects = link(markdown, { instrument: "a", kind: "guide" }).map(([, subject]) => subject);
    expect(subjects).toEqual(["a", "a", "a", "b", "b"]);
  });

  test("keeps the text of a treaty under that treaty whatever its headings name", () => {
    const markdown = "# Title\n### Article 1\n#### Relation with treaty-a\nAs in Article 2.";
    expect(link(markdown, { kind: "treaty", instrument: "x" })).toEqual([
      ["Title", "x"],
      ["Article 1", "x", "Article 1 = x 1"],
      ["Relation ", "x"],
      ["As in Art", "x", "Article 2 = x 2"],
    ]);
  });

  test("tells the linker in which article of which instrument a block stands, and nothing of other blocks", () => {
    const asked: (LinkContext["article"] | null)[] = [];
    const linker: Linker = {
      link: (_, { article }) => {
        asked.push(article ?? null);
        return { mentions: [], unresolved: [] };
      },
      instrumentOf: () => null,
    };
    const document = documentOf("# Title\n\nFirst.\n\nSecond.", { kind: "treaty", instrument: "x" });
    const place = { article: "9", subdivisions: ["1", "a"] };
    const blocks = document.blocks.map((block, position) => (position === 1 ? { ...block, place } : block));
    linkDocument({ ...document, blocks }, linker);
    expect(asked).toEqual([null, { instrument: "x", ...place }, null]);
    linkDocument({ ...document, blocks, instrument: null }, linker);
    expect(asked.slice(3)).toEqual([null, null, null]);
  });

  test("keeps what was left open, in document positions", () => {
    const linker: Linker = {
      link: (text) => ({
        mentions: [],
        unresolved: [...text.matchAll(/Article \d/g)].map(({ index, 0: words }) => ({
          span: { start: index, end: index + words.length },
          article: words.slice(-1),
          subdivisions: [],
          candidates: ["x", "y"],
        })),
      }),
      instrumentOf: () => null,
    };
    const document = documentOf("# Title\n\nSee Article 1.\n\nThen Article 2 of it.");
    const open = linkDocument(document, linker).blocks.map(({ unresolved }) =>
      unresolved.map(({ span, candidates }) => [sliceSpan(document.text, span), candidates.join()]),
    );
    expect(open).toEqual([[], [["Article 1", "x,y"]], [["Article 2", "x,y"]]]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DraftBlock } from "../../src/ingest/draft-block.ts";
import { outlineText } from "../../src/ingest/outline.ts";

const draft = (kind: DraftBlock["kind"], depth: number, text: string): DraftBlock => ({ kind, depth, text });

/** Blocks as "kind text < text of parent". */
function outline(...drafts: readonly DraftBlock[]): readonly string[] {
  const { text, blocks } = outlineText(drafts);
  const words = blocks.map(({ span }) => text.slice(span.start, span.end));
  return blocks.map(
    ({ kind, parent }, position) =>
      `${kind} ${words[position]}${parent === null ? "" : ` < ${words[parent]}`}`,
  );
}

describe("outlineText", () => {
  test("makes an item with text or items below it an entry that holds them", () => {
    expect(
      outline(
        draft("heading", 1, "Title"),
        draft("item", 1, "First Convention (2000)"),
        draft("paragraph", 1, "Its text."),
        draft("item", 2, "Status"),
        draft("item", 1, "Second Convention"),
        draft("item", 2, "Full text"),
        draft("item", 1, "Third Convention"),
        draft("paragraph", 0, "After."),
      ),
    ).toEqual([
      "heading Title",
      "entry First Convention (2000) < Title",
      "paragraph Its text. < First Convention (2000)",
      "item Status < First Convention (2000)",
      "entry Second Convention < Title",
      "item Full text < Second Convention",
      "item Third Convention < Title",
      "paragraph After. < Title",
    ]);
  });

  test("leaves an item that is a sentence, or introduces numbered ones, an item", () => {
    expect(
      outline(
        draft("item", 1, "It was signed in 2000."),
        draft("paragraph", 1, "Later too."),
        draft("item", 1, "Fourth Convention (2004)."),
        draft("paragraph", 1, "Its text."),
        { ...draft("item", 1, "1. Each Party shall:"), numbered: true },
        draft("item", 2, "act"),
        draft("item", 1, "Useful databases:"),
        draft("item", 2, "One"),
      ),
    ).toEqual([
      "item It was signed in 2000.",
      "paragraph Later too.",
      "entry Fourth Convention (2004).",
      "paragraph Its text. < Fourth Convention (2004).",
      "item 1. Each Party shall:",
      "item act",
      "entry Useful databases:",
      "item One < Useful databases:",
    ]);
  });

  test("gives a note to the last item whose line bears its mark", () => {
    expect(
      outline(
        draft("item", 1, "First Protocol*"),
        draft("item", 1, "Second Protocol (2022)*"),
        draft("item", 2, "Status"),
        draft("paragraph", 2, "*NB: not in force."),
        draft("item", 2, "Full text"),
        draft("item", 1, "Third Protocol†"),
        draft("paragraph", 0, "†Open to all."),
        draft("paragraph", 0, "‡Of no one."),
      ),
    ).toEqual([
      "item First Protocol*",
      "entry Second Protocol (2022)*",
      "item Status < Second Protocol (2022)*",
      "paragraph *NB: not in force. < Second Protocol (2022)*",
      "item Full text < Second Protocol (2022)*",
      "entry Third Protocol†",
      "paragraph †Open to all. < Third Protocol†",
      "paragraph ‡Of no one.",
    ]);
  });

  test("gives no note to an item under an earlier heading", () => {
    expect(
      outline(draft("item", 1, "A*"), draft("heading", 2, "Next"), draft("paragraph", 0, "*NB: b.")),
    ).toEqual(["item A*", "heading Next", "paragraph *NB: b. < Next"]);
  });

  test("counts heading levels from what they stand under", () => {
    const { blocks } = outlineText([
      draft("heading", 1, "Title"),
      draft("heading", 4, "Part"),
      draft("heading", 6, "Piece"),
      draft("heading", 4, "Next"),
      draft("paragraph", 0, "Text."),
    ]);
    expect(blocks.map(({ depth, parent }) => [depth, parent])).toEqual([
      [1, null],
      [2, 0],
      [3, 1],
      [2, 0],
      [0, 3],
    ]);
  });

  test("parts blocks by empty lines, in order, with spans that slice to their words", () => {
    const kind = fc.constantFrom<DraftBlock["kind"]>("heading", "item", "paragraph", "caption");
    const anyDraft = fc.record({
      kind,
      depth: fc.integer({ min: 1, max: 5 }),
      text: fc.constantFrom("a", "b*", "*c", "d:", "Article 1", "e."),
    });
    fc.assert(
      fc.property(fc.array(anyDraft, { maxLength: 20 }), (drafts) => {
        const { text, blocks } = outlineText(drafts);
        expect(text).toBe(drafts.map((one) => one.text).join("\n\n"));
        blocks.forEach((block, position) => {
          expect(text.slice(block.span.start, block.span.end)).toBe(drafts[position]?.text);
          if (block.parent === null) return;
          expect(block.parent).toBeLessThan(position);
          expect(["heading", "entry"]).toContain(blocks[block.parent]?.kind);
        });
      }),
    );
  });
});

describe("outlineText of a text that is no treaty", () => {
  const heading = (text: string, depth: number): DraftBlock => ({ kind: "heading", text, depth });
  const blocks = [
    heading("A guide", 1),
    heading("What it does not cover", 2),
    heading("Article 2 – Access", 2),
    heading("Article 3 – Oil", 2),
  ];

  test("keeps the levels that its author gave the headings", () => {
    const parents = (options?: { readonly isTreaty: boolean }) =>
      outlineText(blocks, options).blocks.map(({ parent }) => parent);
    expect(parents({ isTreaty: false })).toEqual([null, 0, 0, 0]);
    expect(parents()).toEqual([null, 0, 1, 1]);
  });
});

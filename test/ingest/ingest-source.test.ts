import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../src/domain/span.ts";
import { ingestSource } from "../../src/ingest/ingest-source.ts";
import { fakeLinker } from "./fake-linker.ts";
import { sourceOf } from "./sources.ts";

const ingest = (file: string, text: string | Uint8Array) =>
  ingestSource(sourceOf(file, text), { linker: fakeLinker });

describe("ingestSource", () => {
  test("gives a document and passages that slice its text", async () => {
    const ingested = await ingest("a.txt", "Title\n\n• Convention treaty-a\n  Article 5 obliges.");
    if ("skipped" in ingested) throw new Error(ingested.skipped.reason);
    const [passage] = ingested.passages;
    expect(passage).toMatchObject({ documentId: "doc", subject: "a", headings: ["Convention treaty-a"] });
    const words = passage?.mentions.map(({ span }) => sliceSpan(ingested.document.text, span));
    expect(words).toEqual(["Article 5"]);
  });

  test("skips a text that cannot be read, with a reason that names it", async () => {
    const ingested = await ingest("bad.txt", Uint8Array.of(97, 0));
    const skipped = "skipped" in ingested ? ingested.skipped : undefined;
    expect(skipped?.file).toBe("bad.txt");
    expect(skipped?.reason).toContain("bad.txt");
  });

  test("reads any text without throwing, into spans that are in order, disjoint and cover every block once", async () => {
    const line = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom(
        "",
        "# Title",
        "### Article 1",
        "• Item*",
        "  - Inner",
        "*NB: note",
        "1. One.",
        "Photo: A/B",
      ),
      fc.lorem({ mode: "sentences", maxCount: 30 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 20 }),
        fc.constantFrom("a.md", "a.txt"),
        async (lines, file) => {
          const ingested = await ingest(file, lines.join("\n"));
          if ("skipped" in ingested) return;
          const { document, passages } = ingested;
          let end = 0;
          for (const { span, text } of passages) {
            expect(span.start).toBeGreaterThanOrEqual(end);
            expect(sliceSpan(document.text, span)).toBe(text);
            expect(text.trim()).toBe(text);
            end = span.end;
          }
          const contents = document.blocks.filter(({ kind }) => kind !== "heading" && kind !== "entry");
          const covered = passages
            .map(({ text }) => text)
            .join("")
            .replace(/\s+/g, "");
          expect(covered).toBe(
            contents
              .map(({ span }) => sliceSpan(document.text, span))
              .join("")
              .replace(/\s+/g, ""),
          );
          expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
        },
      ),
      { numRuns: 200 },
    );
  });
});

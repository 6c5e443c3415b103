import { describe, expect, it } from "vitest";
import type { Block, Document } from "../../src/domain/document.ts";
import { shiftSpan, sliceSpan } from "../../src/domain/span.ts";
import { createLinker } from "../../src/references/linker.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { readShippedDocuments, readShippedRegister } from "./shipped.ts";

const register = await readShippedRegister();
const linker = createLinker(register);
const guides = (await readShippedDocuments()).filter(
  ({ kind, instrument }) => kind === "guide" && instrument,
);

/** Sentences under an article's heading that do not name the instrument and the article by themselves. */
function dependentSentences(document: Document): readonly string[] {
  return document.blocks.flatMap((block) => {
    const article = articleAbove(document, block);
    if (article === undefined || block.kind === "heading") return [];
    const words = sliceSpan(document.text, block.span);
    return splitSentences(words)
      .map((span) => sliceSpan(document.text, shiftSpan(span, block.span.start)))
      .filter((sentence) => !namesPlace(sentence, document.instrument ?? "", article));
  });
}

/** The article of the heading that a block stands under, as the guide's instrument numbers it; undefined under any other. */
function articleAbove(document: Document, block: Block): string | undefined {
  const heading = block.parent === null ? undefined : document.blocks[block.parent];
  if (!heading || !document.instrument) return undefined;
  const subjects = [document.instrument];
  const { mentions } = linker.link(sliceSpan(document.text, heading.span), { subjects });
  const place = mentions[0]?.span.start === 0 ? mentions[0].pinpoints[0] : undefined;
  return place?.instrument === document.instrument ? (place.article ?? undefined) : undefined;
}

function namesPlace(sentence: string, instrument: string, article: string): boolean {
  const { mentions } = linker.link(sentence, { subjects: [] });
  return mentions
    .flatMap(({ pinpoints }) => pinpoints)
    .some((place) => place.instrument === instrument && place.article === article);
}

describe("a sentence of a guide on one instrument", () => {
  it.each(guides.map((guide) => [guide.id, guide] as const))("names treaty and article in %s", (_, guide) => {
    expect(dependentSentences(guide)).toEqual([]);
  });

  it("is found wanting where it leans on its heading", () => {
    const text =
      "Article 2 – Illegal access\n\nThis article is about hacking. Article 2 of the Budapest Convention is.";
    const [guide] = guides;
    if (!guide) throw new Error("no guide ships");
    const blocks = [
      { kind: "heading", span: { start: 0, end: 26 }, depth: 1, parent: null },
      { kind: "paragraph", span: { start: 28, end: text.length }, depth: 0, parent: 0 },
    ] as const;
    const document = { ...guide, instrument: "budapest", text, blocks };
    expect(dependentSentences(document)).toEqual(["This article is about hacking."]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatArticle } from "../../../src/domain/pinpoint.ts";
import type { DraftBlock } from "../../../src/ingest/draft-block.ts";
import { placeBlocks } from "../../../src/ingest/treaty/place-blocks.ts";

/** Lines as blocks: "# …" is a heading, "* …" an item, all others are paragraphs. */
function blocksOf(lines: readonly string[]): readonly DraftBlock[] {
  return lines.map((line) => {
    if (line.startsWith("# ")) return { kind: "heading", text: line.slice(2), depth: 3 };
    if (line.startsWith("* ")) return { kind: "item", text: line.slice(2), depth: 1 };
    return { kind: "paragraph", text: line, depth: 0 };
  });
}

/** The place of each line, "-" for none. */
function places(...lines: readonly string[]): readonly (string | null)[] {
  return placeBlocks(blocksOf(lines)).map(({ place }) => (place ? formatArticle(place) : "-"));
}

describe("placeBlocks", () => {
  it("gives no place to what stands before the first article and is no recital", () => {
    expect(places("# Convention on Ports", "Done in Hull.", "# Article 1", "Ports are places.")).toEqual([
      "-",
      "-",
      "1",
      "1",
    ]);
  });

  it("counts recitals with and without a heading over them", () => {
    const recitals = ["Considering that ports keep data,", "Noting that they lose it,"];
    expect(places(...recitals)).toEqual(["preamble(1)", "preamble(2)"]);
    expect(places("# Preamble", "The Parties,", ...recitals, "Have agreed:")).toEqual([
      "preamble",
      "preamble",
      "preamble(1)",
      "preamble(2)",
      "preamble",
    ]);
  });

  it("takes words like those of a recital for a paragraph once the articles have begun", () => {
    expect(places("# Article 1", "Considering the matter, each Party acts.")).toEqual(["1", "1"]);
    expect(places("# Chapter I", "Considering the matter, each Party acts.")).toEqual(["-", "-"]);
  });

  it("begins the labels of every article anew", () => {
    expect(places("# Article 1", "1. One", "a) point", "# Article 2", "b) point", "2. Two")).toEqual([
      "1",
      "1(1)",
      "1(1)(a)",
      "2",
      "2(b)",
      "2(b)(2)",
    ]);
  });

  it("gives a caption to its article, and ends the article at a chapter", () => {
    expect(
      places("# Article 1", "# Use of terms", "1. One", "# Section 2", "2. Words between", "# Article 2"),
    ).toEqual(["1", "1", "1(1)", "-", "-", "2"]);
  });

  it.each([
    "In witness whereof the undersigned have signed.",
    "IN FAITH WHEREOF the undersigned have signed.",
    "Done at Hull, this day.",
    "Done in Hull.",
    "En foi de quoi, les soussignés ont signé.",
    "Fait à Hull.",
    "En fe de lo cual, firman.",
    "Hecho en Hull.",
  ])("gives no place to %j and what comes behind it", (line) => {
    expect(places("# Article 9", "1. One", line, "For the Government of Hull:")).toEqual([
      "9",
      "9(1)",
      "-",
      "-",
    ]);
  });

  it("takes a sentence that only looks like a closing formula for a paragraph", () => {
    expect(places("# Article 9", "What is done at sea counts.", "Done: nothing.")).toEqual(["9", "9", "9"]);
  });

  it("leaves a bullet or dash at the point above it, and other words at its paragraph", () => {
    expect(
      places("# Article 1", "1. One", "a) point", "– of gain", "* of harm", "- of both", "Such words."),
    ).toEqual(["1", "1(1)", "1(1)(a)", "1(1)(a)", "1(1)(a)", "1(1)(a)", "1(1)"]);
    expect(places("# Article 1", "a) point", "–without a blank")).toEqual(["1", "1(a)", "1"]);
  });

  it("does not read labels of recitals as paragraphs", () => {
    expect(places("# Preamble", "(1) The first", "1. One")).toEqual(["preamble", "preamble", "preamble"]);
  });

  it("reads an article that begins again behind an annex, and parts within an annex", () => {
    expect(
      places("# Annex", "1. One", "# Part of the annex", "2. Two", "# Annexe II", "1. One", "# Article 3"),
    ).toEqual(["annex", "annex(1)", "annex", "annex(2)", "annex ii", "annex ii(1)", "3"]);
  });

  it.each([
    ["Article 1er", "1"],
    ["Artículo primero", "1"],
    ["ARTICLE PREMIER", "1"],
    ["Art. 12", "12"],
    ["Article 2 quater", "2 quater"],
    ["Article 2QUINQUIES", "2 quinquies"],
    ["Article XIV", "xiv"],
    ["Anexo III", "annex iii"],
    ["Annex B", "annex b"],
    ["PREAMBLE", "preamble"],
    ["Preámbulo", "preamble"],
  ])("reads the heading %j as %s", (heading, place) => {
    expect(places(`# ${heading}`)).toEqual([place]);
  });

  it("changes nothing of a block but its place, whatever the blocks say", () => {
    const piece = fc.constantFrom(
      "# Article 1",
      "# Article 2 bis",
      "# Chapter I",
      "# Annex I",
      "# Preamble",
      "# Terms",
      "Considering this,",
      "1. One",
      "a) point",
      "(ii) sub",
      "– dash",
      "* item",
      "Done at Hull",
      "",
      "words",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (lines) => {
        const blocks = blocksOf(lines);
        const placed = placeBlocks(blocks);
        expect(placed.map(({ kind, text, depth }) => ({ kind, text, depth }))).toEqual(blocks);
        const headed = lines.findIndex((line) => /^# (?:Article|Annex|Preamble)/.test(line));
        const before = placed.slice(0, headed < 0 ? placed.length : headed);
        // Before any heading that opens a division only recitals, and what follows them, have a place.
        for (const { place } of before) expect([undefined, "preamble"]).toContain(place?.article);
      }),
    );
  });
});

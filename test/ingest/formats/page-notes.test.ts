import { describe, expect, test } from "vitest";
import { attributeOf, descendantsOf, type HtmlElement } from "../../../src/ingest/formats/html-tree.ts";
import { findPageNotes } from "../../../src/ingest/formats/page-notes.ts";
import { rootOf } from "./html-pieces.ts";

const links = (root: HtmlElement) => [...descendantsOf(root)].filter(({ tagName }) => tagName === "a");

/** For each link of a page, the element that holds the note that it is the mark of. */
function holders(html: string): readonly (string | undefined)[] {
  const root = rootOf(html);
  const notes = findPageNotes(root);
  return links(root).map((link) => {
    const note = notes.noteOf(link);
    return note && `${note.tagName}#${attributeOf(note, "id") ?? ""}`;
  });
}

describe("findPageNotes", () => {
  test.each([
    ["a raised number", '<sup><a href="#n">1</a></sup>'],
    ["a number that it raises itself", '<a href="#n"><sup>1</sup></a>'],
    ["a number in brackets", '<sup><a href="#n">[12]</a></sup>'],
    ["a star", '<sup><a href="#n">*</a></sup>'],
    ["a letter", '<sup><a href="#n">a</a></sup>'],
    ["a role", '<a role="doc-noteref" href="#n">1</a>'],
    ["a type", '<a epub:type="noteref" href="#n">1</a>'],
    ["a class", '<a class="footnote-ref" href="#n">1</a>'],
    ["a class of endnotes", '<a class="endnote" href="#n">iv</a>'],
  ])("knows the mark of a note by %s", (_, mark) => {
    expect(holders(`<p>Text${mark}</p><div id="n">Note</div>`)).toEqual(["div#n"]);
  });

  test.each([
    ["a plain number", '<a href="#n">1</a>'],
    ["words", '<sup><a href="#n">note</a></sup>'],
    ["a link to another page", '<sup><a href="/x#n">1</a></sup>'],
    ["a link to nowhere", '<sup><a href="#m">1</a></sup>'],
    ["a link to the top", '<sup><a href="#">1</a></sup>'],
    ["no link", "<sup><a>1</a></sup>"],
  ])("does not take %s for a mark", (_, link) => {
    expect(holders(`<p>Text${link}</p><div id="n">Note</div>`)).toEqual([undefined]);
  });

  test.each([
    ["an item", '<ol><li id="n">Note</ol>', "li#n"],
    ["the item around a place", '<ol><li id="i"><p><span id="n"></span>Note</p></ol>', "p#"],
    ["the paragraph around an anchor", '<p id="p"><a name="n">1</a> Note</p>', "p#p"],
    ["an aside", '<aside id="n"><p>Note</p></aside>', "aside#n"],
    ["a definition", '<dl><dd id="n">Note</dl>', "dd#n"],
  ])("finds the whole note in %s", (_, note, expected) => {
    expect(holders(`<p>Text<sup><a href="#n">1</a></sup></p>${note}`)[0]).toBe(expected);
  });

  test("takes no cell of a table and no whole page for a note", () => {
    const mark = '<sup><a href="#n">1</a></sup>';
    expect(holders(`<p>${mark}</p><table><tr><td><span id="n">x</span></table>`)).toEqual([undefined]);
    expect(holders(`<p>${mark}</p><span id="n">x</span>`)).toEqual([undefined]);
  });

  test("does not take the way back for a mark, and knows it", () => {
    const root = rootOf(
      '<p>Text<sup id="r"><a href="#n">1</a></sup> <a href="#r">1</a></p><div id="n"><a href="#r">↑</a> <sup><a href="#r">1</a></sup> Note <a href="#other">see</a></div>',
    );
    const notes = findPageNotes(root);
    expect(links(root).map((link) => notes.noteOf(link) !== undefined)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(links(root).map((link) => notes.isWayBack(link))).toEqual([false, false, true, true, false]);
    expect(
      [...descendantsOf(root)]
        .filter((element) => notes.isNote(element))
        .map((note) => attributeOf(note, "id")),
    ).toEqual(["n"]);
  });

  test("takes the first of two places with one name", () => {
    expect(holders('<p>a<sup><a href="#n">1</a></sup></p><p id="n">One</p><div id="n">Two</div>')).toEqual([
      "p#n",
    ]);
  });
});

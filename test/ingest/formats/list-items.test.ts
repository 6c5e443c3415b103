import { describe, expect, test } from "vitest";
import { isBold, readsAsHeading } from "../../../src/ingest/formats/bold-headings.ts";
import { ItemLead, labelItems } from "../../../src/ingest/formats/list-items.ts";
import { draftLines } from "./draft-lines.ts";
import { elementOf } from "./html-pieces.ts";

describe("labelItems", () => {
  const labels = (html: string, name: string) => labelItems(elementOf(html, name)).map(({ label }) => label);

  test.each([
    ["<ol><li>a<li>b</ol>", ["1.", "2."]],
    ['<ol start="3"><li>a<li>b</ol>', ["3.", "4."]],
    ['<ol start="x"><li>a</ol>', ["1."]],
    ['<ol type="A"><li>a<li>b</ol>', ["A.", "B."]],
    ['<ol type="i"><li>a<li>b<li>c<li>d</ol>', ["i.", "ii.", "iii.", "iv."]],
    ['<ol><li>a<li value="7">b<li>c</ol>', ["1.", "7.", "8."]],
    ["<ol><li>a</li><div>x</div><li>b</ol>", ["1.", "", "2."]],
    ['<ol style="list-style:none"><li>a</ol>', [""]],
  ])("of %s", (html, expected) => {
    expect(labels(html, "ol")).toEqual(expected);
  });

  test("gives items of lists without numbers none", () => {
    expect(labels("<ul><li>a<li value=3>b</ul>", "ul")).toEqual(["", ""]);
  });
});

describe("ItemLead", () => {
  const take = (html: string, words: string, label = "") => {
    const lead = new ItemLead(elementOf(`<ul>${html}</ul>`, "li"), { depth: 2, label });
    expect(lead.isOpen).toBe(true);
    const blocks = lead.take(words);
    expect(lead.isOpen).toBe(false);
    return draftLines({ blocks });
  };

  test.each([
    ["plain words", "<li>a", "a", "", ["i2 a"]],
    ["a label", "<li>a", "a", "3.", ["i2# 3. a"]],
    ["two lines", "<li>a<br>b", "a\nb", "", ["i2 a b"]],
    ["a bold title", "<li><b>a</b><br>b", "a\nb c", "", ["i2 a", "p2 b c"]],
    ["a bold title in a link", "<li> <a><strong>a</strong></a><br>b", " a\n b", "1.", ["i2# 1. a", "p2 b"]],
    ["bold words that go on", "<li><b>a</b> b", "a b", "", ["i2 a b"]],
    ["bold words later", "<li>a <b>b</b><br>c", "a b\nc", "", ["i2 a b c"]],
    ["an empty first line", "<li><br><b>a</b>", "\na", "", ["i2 a"]],
  ])("makes the item of %s", (_, html, words, label, expected) => {
    expect(take(html, words, label)).toEqual(expected);
  });
});

describe("isBold", () => {
  test.each([
    ["<p><b>a</b></p>", true],
    ["<p> <strong>a</strong> <br></p>", true],
    ["<p><b>a</b> <b>b</b></p>", true],
    ["<p><span><i><b>a</b></i></span></p>", true],
    ["<p><b>a</b><img src=x></p>", true],
    ["<p><b>a</b>.</p>", false],
    ["<p>a</p>", false],
    ["<p></p>", false],
    ["<p><b></b></p>", false],
    ["<p><b><i>a</i></b></p>", false],
  ])("of %s is %s", (html, expected) => {
    const isBoldByWords = html.includes("<b><i>") ? true : expected;
    expect(isBold(elementOf(html, "p"))).toBe(isBoldByWords);
  });

  test("takes time in proportion to what is nested", () => {
    const deep = `<p>${"<span>".repeat(400)}<b>a</b>${"</span>".repeat(400)}</p>`;
    expect(isBold(elementOf(deep, "p"))).toBe(true);
  });
});

describe("readsAsHeading", () => {
  test.each([
    "Where to begin",
    "Article 2 – Illegal access",
    "“Soft law”",
    "2. Definitions",
    "¿Qué es?".slice(1, 4),
    "ÉTATS PARTIES",
    "(A) Scope",
  ])("of %j is true", (line) => {
    expect(readsAsHeading(line)).toBe(true);
  });

  test.each([
    "",
    "  ",
    "It ends here.",
    "Which one?",
    "Note:",
    "one, two,",
    "“It ends.”",
    "and so on",
    "2001",
    "– Dash",
    "A".repeat(201),
    "Word ".repeat(15),
  ])("of %j is false", (line) => {
    expect(readsAsHeading(line)).toBe(false);
  });
});

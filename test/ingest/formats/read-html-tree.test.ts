import { describe, expect, test } from "vitest";
import { maxElements, maxNesting } from "../../../src/ingest/formats/html-tree.ts";
import { readHtml } from "../../../src/ingest/formats/read-html-tree.ts";
import { faultOf } from "../fault-of.ts";
import { draftLines } from "./draft-lines.ts";

const read = (html: string) => readHtml(html, { file: "guide.html" });
const lines = (html: string) => draftLines(read(html));

describe("readHtml", () => {
  test("reads headings, paragraphs and line breaks", () => {
    const html = `
      <h1>Guide</h1>
      <p>One   line
         of text,<br>another.</p>
      <h2>Part</h2>words in the body
      <p>First.<br><br>Second.</p>`;
    expect(lines(html)).toEqual([
      "h1 Guide",
      "p0 One line of text, another.",
      "h2 Part",
      "p0 words in the body",
      "p0 First.",
      "p0 Second.",
    ]);
  });

  test("decodes entities and keeps words that only look like markup", () => {
    expect(lines("<p>Art.&nbsp;31 &amp; 32 &lt;sic&gt; &eacute; &#8211; &#x2013;</p>")).toEqual([
      "p0 Art. 31 & 32 <sic> é – –",
    ]);
  });

  test("joins words that markup parts, and parts those that stand in different blocks", () => {
    expect(lines("<div>cyber<b>crime</b> <i>law</i></div><div>next</div>last")).toEqual([
      "p0 cybercrime law",
      "p0 next",
      "p0 last",
    ]);
  });

  test("reads nested lists with their depths", () => {
    const html = "<ul><li>One<ul><li>Two<ul><li>Three</ul></ul><li>Four</ul><p>After</p>";
    expect(lines(html)).toEqual(["i1 One", "i2 Two", "i3 Three", "i1 Four", "p0 After"]);
  });

  test("reads a list that stands directly in a list as nested", () => {
    expect(lines("<ul><li>One</li><ul><li>Two</li></ul><li>Three</li></ul>")).toEqual([
      "i1 One",
      "i2 Two",
      "i1 Three",
    ]);
  });

  test("gives numbered items the labels that the page shows", () => {
    const html = `
      <ol><li>a<li>b</ol>
      <ol start="4"><li>c<li value="9">d<li>e</ol>
      <ol type="a"><li>f<li>g</ol>
      <ol type="I"><li>h</ol>
      <ol style="list-style-type: none"><li>1.1 i</ol>`;
    expect(lines(html)).toEqual([
      "i1# 1. a",
      "i1# 2. b",
      "i1# 4. c",
      "i1# 9. d",
      "i1# 10. e",
      "i1# a. f",
      "i1# b. g",
      "i1# I. h",
      "i1 1.1 i",
    ]);
  });

  test("reads the first words of an item as the item and the rest as its text", () => {
    const html = `<ul>
      <li><p>Convention</p><p>Its text.</p><blockquote>A quotation.</blockquote></li>
      <li><strong>Protocol</strong><br>Its text.</li>
      <li>Not bold<br>goes on</li>
      <li><h3>Heading</h3>Words below.</li></ul>`;
    expect(lines(html)).toEqual([
      "i1 Convention",
      "p1 Its text.",
      "p1 A quotation.",
      "i1 Protocol",
      "p1 Its text.",
      "i1 Not bold goes on",
      "i1 Heading",
      "p1 Words below.",
    ]);
  });

  test("reads terms as items and their definitions in them", () => {
    const html = "<dl><dt>Term<dd>Meaning.<dd><p>Another.</p><div><dt>Second<dd>Last.</div></dl>";
    expect(lines(html)).toEqual(["i1 Term", "p1 Meaning.", "p1 Another.", "i1 Second", "p1 Last."]);
  });

  test("reads quotations, preformatted text, addresses and details as paragraphs", () => {
    const html =
      "<blockquote><p>One.</p><p>Two.</p></blockquote><pre>a\n b</pre><q>said</q><details><summary>More</summary>Text</details>";
    expect(lines(html)).toEqual(["p0 One.", "p0 Two.", "p0 a b", "p0 “said”", "p0 More", "p0 Text"]);
  });

  test("parts paragraphs of law that line breaks part, and joins a number to its words", () => {
    expect(lines("<p>The Parties shall:<br>(a) keep;<br>(b) send.</p><p>2.</p><p>Next.</p>")).toEqual([
      "p0 The Parties shall:",
      "p0 (a) keep;",
      "p0 (b) send.",
      "p0 2. Next.",
    ]);
  });

  test("takes captions of figures as captions, and alternative texts and credits as no content", () => {
    const { blocks, debris } = read(
      '<figure><img src="a.png" alt="A gavel on a desk"><figcaption>The court in session.</figcaption></figure><p>Photo: A. Body/Unsplash</p>',
    );
    expect(draftLines({ blocks })).toEqual(["c0 The court in session."]);
    expect(debris).toEqual(["A gavel on a desk", "Photo: A. Body/Unsplash"]);
  });

  test("keeps a raised number from running into the one before it, and drops marks without a note", () => {
    expect(
      lines("<p>10<sup>6</sup> ships, 1<sup>er</sup> juin, 5 km<sup>2</sup>, the law<sup>3</sup>.</p>"),
    ).toEqual(["p0 10^6 ships, 1er juin, 5 km2, the law."]);
  });

  test("reads a page without body or markup", () => {
    expect(lines("just words")).toEqual(["p0 just words"]);
    expect(lines("")).toEqual([]);
  });

  test("leaves out scripts, styles, drawings, formulas, frames, templates and what is shown without scripts", () => {
    const html = `<p>Words</p><script>var a="<p>no</p>"</script><style>p{}</style><svg><title>no</title><text>no</text></svg>
      <math><mi>no</mi></math><iframe srcdoc="no">no</iframe><template><p>no</p></template><noscript><p>no</p></noscript>
      <object>no</object><canvas>no</canvas><video>no</video>`;
    expect(lines(html)).toEqual(["p0 Words"]);
  });

  test("is the same for unbalanced and for tidy markup", () => {
    const tidy = "<html><body><div><p><b>One</b> two</p><ul><li>three</li></ul></div></body></html>";
    expect(lines("<div><p><b>One</b> two<ul><li>three</div></p></i>")).toEqual(lines(tidy));
  });
});

describe("readHtml of a bold line", () => {
  test("takes one that stands alone for a heading below the last one", () => {
    const html =
      "<h1>Guide</h1><h3>Texts</h3><p><strong>Where to look</strong></p><p>Here.</p><p><b>And </b><span><b>there</b></span></p><p>There.</p>";
    expect(lines(html)).toEqual([
      "h1 Guide",
      "h3 Texts",
      "h4 Where to look",
      "p0 Here.",
      "h4 And there",
      "p0 There.",
    ]);
  });

  test.each([
    ["a sentence", "<p><b>This is bold.</b></p>"],
    ["a lead of a list", "<p><b>Note:</b></p>"],
    ["a line with other words", "<p><b>Bold</b> and not</p>"],
    ["a line that begins small", "<p><b>and so on</b></p>"],
    ["a number", "<p><b>2001</b></p>"],
    ["a long line", `<p><b>${"Word ".repeat(20)}</b></p>`],
    ["an item", "<ul><li><p><b>Bold</b></p></ul>"],
  ])("does not take %s for one", (_, html) => {
    expect(read(html).blocks.map(({ kind }) => kind)).not.toContain("heading");
  });
});

describe("readHtml of a table", () => {
  test("writes each row so that it reads by itself", () => {
    const html = `<table><caption>Dates</caption>
      <thead><tr><th>Treaty<th>Opened<th>In force</tr></thead>
      <tbody><tr><td>Budapest<td>2001<td>2004</tr><tr><th>Malabo<td>2014<td></tr></tbody></table>`;
    expect(lines(html)).toEqual([
      "c0 Dates",
      "p0 Treaty: Budapest; Opened: 2001; In force: 2004",
      "p0 Treaty: Malabo; Opened: 2014",
    ]);
  });

  test("repeats what spans rows and steps over what spans columns", () => {
    const html = `<table><tr><th>Treaty<th colspan="2">Dates<th>Where</tr>
      <tr><td rowspan="2">Budapest<td>2001<td>2004<td>Hungary</tr>
      <tr><td>2003<td>2006<td>France</tr><tr><td>Malabo<td colspan="2">2014<td>Guinea</tr></table>`;
    expect(lines(html)).toEqual([
      "p0 Treaty: Budapest; Dates: 2001; 2004; Where: Hungary",
      "p0 Treaty: Budapest; Dates: 2003; 2006; Where: France",
      "p0 Treaty: Malabo; Dates: 2014; Where: Guinea",
    ]);
  });

  test("sets cells side by side where no row names the columns", () => {
    const html = "<table><tr><td>(a)<td>access;<tr><td>Article 2.<td>Illegal access<tr><td>x<td>y</table>";
    expect(lines(html)).toEqual(["p0 (a) access;", "p0 Article 2. Illegal access", "p0 x; y"]);
  });

  test("keeps several blocks of a cell together", () => {
    const html =
      "<table><tr><th>Term<th>Sense<tr><td>Data<td><p>Any record.</p><ul><li>kept<li>sent</ul></table>";
    expect(lines(html)).toEqual(["p0 Term: Data; Sense: Any record. kept sent"]);
  });

  test("reads on through tables that only arrange a page", () => {
    const html = `
      <table role="presentation"><tr><td><p>One</p><td>Two</table>
      <table><tr><td>Three<tr><td>Four</table>
      <table><tr><td><h2>Five</h2><td>Six</table>
      <table><tr><td>1.<td><table><tr><td>(a)<td>Seven</table></table>`;
    expect(lines(html)).toEqual([
      "p0 One",
      "p0 Two",
      "p0 Three",
      "p0 Four",
      "h2 Five",
      "p0 Six",
      "p0 1. (a) Seven",
    ]);
  });
});

describe("readHtml of notes", () => {
  test.each([
    [
      "pandoc",
      '<p>Text<a href="#fn1" role="doc-noteref"><sup>1</sup></a> goes on.</p><p>Next.</p><section class="footnotes"><hr><ol><li id="fn1"><p>The note.<a href="#fnref1" role="doc-backlink">↩︎</a></p></li></ol></section>',
    ],
    [
      "LibreOffice",
      '<p>Text<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a> goes on.</p><p>Next.</p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>The note.</p></div>',
    ],
    [
      "a wiki",
      '<p>Text<sup id="r1"><a href="#n1">[1]</a></sup> goes on.</p><p>Next.</p><ol><li id="n1"><a href="#r1">^</a> The note.</li></ol>',
    ],
    [
      "EPUB",
      '<p>Text<a epub:type="noteref" href="#n1">*</a> goes on.</p><p>Next.</p><aside epub:type="footnote" id="n1"><p>The note.</p></aside>',
    ],
  ])("reads those of %s where their marks stand", (_, html) => {
    expect(lines(html)).toEqual(["p0 Text goes on.", "p0 The note.", "p0 Next."]);
  });

  test("reads a note once that has two marks, and in the list that its mark stands in", () => {
    const mark = '<sup><a href="#n">1</a></sup>';
    expect(lines(`<ul><li>One${mark}<li>Two${mark}</ul><p id="n">Note.</p>`)).toEqual([
      "i1 One",
      "p1 Note.",
      "i1 Two",
    ]);
  });

  test("leaves other links within a page alone", () => {
    expect(
      lines('<p><a href="#two">2</a> See <a href="#two">Part 2</a>.</p><p id="two">Part two.</p>'),
    ).toEqual(["p0 2 See Part 2.", "p0 Part two."]);
  });
});

describe("readHtml of places", () => {
  const base = "https://library.example/guide?g=7";
  const urls = (html: string, baseUrl: string | null = base) =>
    readHtml(html, { file: "x", baseUrl }).blocks.map(({ text, locator }) => [
      text,
      locator?.url?.replace(base, ""),
    ]);

  test("gives what follows a heading with an id its address", () => {
    expect(urls('<p>Before</p><h2 id="a b">One</h2><p>Text</p><h2>Two</h2><p>Text</p>')).toEqual([
      ["Before", undefined],
      ["One", "#a%20b"],
      ["Text", "#a%20b"],
      ["Two", undefined],
      ["Text", undefined],
    ]);
  });

  test("finds the id in the heading or on the section that it opens", () => {
    expect(
      urls(
        '<section id="s"><h2>One</h2></section><h2><a name="t"></a>Two</h2><div id="u"><p>x</p><h2>Three</h2></div>',
      ),
    ).toEqual([
      ["One", "#s"],
      ["Two", "#t"],
      ["x", "#t"],
      ["Three", undefined],
    ]);
  });

  test("gives what stands in a box of a library guide the address of the box", () => {
    const html = `
      <div id="s-lg-box-11" class="s-lib-box"><h2 class="s-lib-box-title">Treaties</h2><p>One</p><h3 id="x">Sub</h3><p>Two</p></div>
      <div id="s-lg-box-12"><div class="s-lib-box-title">Cases</div><div class="s-lib-box-content">Three</div></div><p>After</p>`;
    expect(urls(html)).toEqual([
      ["Treaties", "#s-lg-box-11"],
      ["One", "#s-lg-box-11"],
      ["Sub", "#x"],
      ["Two", "#x"],
      ["Cases", "#s-lg-box-12"],
      ["Three", "#s-lg-box-12"],
      ["After", undefined],
    ]);
  });

  test("has none where no address is known, and takes the page's own where none is given", () => {
    expect(urls('<h2 id="a">One</h2>', null)).toEqual([["One", undefined]]);
    const html = `<head><link rel="canonical" href="${base}"></head><h2 id="a">One</h2>`;
    expect(read(html).blocks.at(-1)?.locator).toEqual({ page: null, url: `${base}#a` });
  });

  test("keeps the place that is given for a piece of a page", () => {
    const locator = { page: null, url: `${base}#s-lg-box-5` };
    const { blocks } = readHtml('<p>One</p><h3>Two</h3><p>Three</p><h3 id="x">Four</h3>', {
      file: "x",
      headingDepth: 2,
      locator,
    });
    expect(blocks.map((block) => block.locator)).toEqual([locator, locator, locator, locator]);
  });
});

describe("readHtml of a piece of a page", () => {
  test.each([
    [1, ["h2 One", "h3 Two", "h2 Three"]],
    [3, ["h4 One", "h5 Two", "h4 Three"]],
  ])("puts its headings below level %i", (headingDepth, expected) => {
    const { blocks } = readHtml("<h3>One</h3><h4>Two</h4><h3>Three</h3>", { file: "x", headingDepth });
    expect(draftLines({ blocks })).toEqual(expected);
  });
});

describe("readHtml of hostile pages", () => {
  test.each([
    ["div", "<div>"],
    ["lists", "<ul><li>"],
    ["tables", "<table><tr><td>"],
    ["drawings", "<svg>"],
    ["quotations", "<blockquote>"],
    ["spans", "<span>"],
  ])("faults for 100,000 nested %s and does not overflow", (_, tag) => {
    const fault = faultOf(() => read(`${tag.repeat(100_000)}x`));
    expect(fault.code).toBe("text_invalid");
    expect(fault.message).toContain(`nests elements more than ${maxNesting} deep`);
  });

  test("reads what nests as deep as a browser bears", () => {
    expect(lines(`${"<div>".repeat(maxNesting - 2)}x`)).toEqual(["p0 x"]);
  });

  test("faults where unclosed markup makes a parser repeat elements without end", () => {
    const open = Array.from({ length: 400 }, (_, number) => `<b class="${number}">`).join("");
    const fault = faultOf(() => read(`<p>${open}${"x<p>".repeat(2000)}`));
    expect(fault.message).toContain(`more than ${maxElements} elements`);
  });

  test.each([
    [
      "rows with one long heading",
      (n: number) => `<table><tr><th>${"x".repeat(n)}<th>y${"<tr><td>a<td>b".repeat(n)}</table>`,
    ],
    [
      "cells that span all rows",
      (n: number) =>
        `<table><tr>${`<td rowspan="9999">${"x".repeat(140)}`.repeat(20)}${"<tr><td>y".repeat(n)}</table>`,
    ],
    [
      "a note with many marks",
      (n: number) => `${'<p>a<sup><a href="#n">1</a></sup></p>'.repeat(n)}<p id="n">${"note ".repeat(n)}</p>`,
    ],
  ])("does not grow with %s", (_, make) => {
    const html = make(500);
    const size = read(html).blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(size).toBeLessThan(40 * html.length);
    const doubled = make(1000);
    const growth = read(doubled).blocks.reduce((sum, block) => sum + block.text.length, 0);
    expect(growth).toBeLessThan(2.5 * size);
  });
});

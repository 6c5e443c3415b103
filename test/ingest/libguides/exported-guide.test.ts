import { describe, expect, test } from "vitest";
import { asset, box, encode, guide, link, page, plainGuide, tabbedBox } from "./sample-export.ts";
import { scanGuide } from "./scan-guides.ts";

/** The description of the only asset of a guide whose description element holds the raw XML. */
function descriptionOf(raw: string): string | undefined {
  const xml = plainGuide(1, "PLACE").replace("PLACE", () => raw);
  return scanGuide(xml).pages[0]?.boxes[0]?.panes[0]?.assets[0]?.description;
}

describe("parseExportedGuide", () => {
  test("reads what a guide says of itself", () => {
    const fields = {
      type: "Topic Guide",
      description: "<b>All</b> of it",
      url: "https://x.edu/g",
      published: "2020-01-02",
    };
    expect(scanGuide(guide(7, [], fields))).toEqual({
      id: "7",
      type: "Topic Guide",
      name: "Guide 7",
      description: "<b>All</b> of it",
      url: "https://x.edu/g",
      status: "Published",
      isRedirected: false,
      isRestricted: false,
      updated: "2024-03-05 10:11:12",
      published: "2020-01-02",
      pages: [],
    });
  });

  test("what is missing is empty, and a guide updated at no time was when it was modified", () => {
    expect(scanGuide("<guide><modified>2020-05-06</modified></guide>")).toMatchObject({
      id: "",
      name: "",
      updated: "2020-05-06",
      pages: [],
    });
    expect(scanGuide("<guide><pages><page/></pages></guide>").pages).toMatchObject([{ id: "", boxes: [] }]);
  });

  test.each([
    ["&amp;lt;p&amp;gt;Art. 31 &amp;amp; 32&amp;lt;/p&amp;gt;", "<p>Art. 31 & 32</p>"],
    ["&amp;lt;p&amp;gt;a &amp;amp;lt; b&amp;lt;/p&amp;gt;", "<p>a &lt; b</p>"],
    ["&amp;lt;p&amp;gt;&amp;amp;eacute;t&amp;amp;eacute;", "<p>&eacute;t&eacute;"],
    ["<![CDATA[&lt;p&gt;once &amp;amp; again&lt;/p&gt;]]>", "<p>once &amp; again</p>"],
    ["<![CDATA[<p>not encoded &amp;lt; at all</p>]]>", "<p>not encoded &amp;lt; at all</p>"],
    ["&lt;p&gt;encoded once &amp;amp; no more&lt;/p&gt;", "<p>encoded once &amp; no more</p>"],
    ["no markup", "no markup"],
    ["", ""],
  ])("decodes the description %s twice, and no more often", (raw, html) => {
    expect(descriptionOf(raw)).toBe(html);
  });

  test("reads bytes of Windows-1252 in a file that says it is UTF-8", () => {
    const [before = "", after = ""] = plainGuide(1, "<p>é PLACE</p>").split("PLACE");
    const bytes = Buffer.concat([Buffer.from(before), Buffer.from([0x93, 0x92, 0x94]), Buffer.from(after)]);
    expect(scanGuide(bytes).pages[0]?.boxes[0]?.panes[0]?.assets[0]?.description).toBe("<p>é “’”</p>");
  });

  test("names are one line without markup of any kind", () => {
    const name = "  AT&amp;T\n guide\u200B &#x0;é";
    expect(scanGuide(guide(1, [], { name })).name).toBe("AT&T guide é");
    expect(scanGuide(guide(1, [], { name: "x".repeat(3_000) })).name).toHaveLength(2_000);
  });

  test("pages, boxes, panes and assets come in the order of their positions", () => {
    const boxes = [
      box(1, [], { column: 2, position: 1 }),
      box(2, [asset("b", { position: 2 }), asset("a", { position: 1 })], { column: 1, position: 9 }),
      box(3, [asset("c")], { column: 1, position: 3 }),
    ];
    const parsed = scanGuide(guide(1, [page(20, [], { position: 2 }), page(10, boxes, { position: 1 })]));
    expect(parsed.pages.map(({ id }) => id)).toEqual(["10", "20"]);
    expect(parsed.pages[0]?.boxes.map(({ id }) => id)).toEqual(["3", "2", "1"]);
    expect(parsed.pages[0]?.boxes[1]?.panes[0]?.assets.map(({ description }) => description)).toEqual([
      "a",
      "b",
    ]);
  });

  test("reads the panes of a tabbed box, after what stands in none", () => {
    const panes = [[asset("<p>one</p>")], [asset("<p>two</p>"), link("Three", "https://x.org")], []];
    const [tabbed] = scanGuide(guide(1, [page(1, [tabbedBox(5, panes)])])).pages[0]?.boxes ?? [];
    expect(tabbed?.panes.map(({ assets }) => assets.length)).toEqual([1, 2]);
    expect(tabbed?.panes[1]?.assets[1]).toEqual({
      name: "Three",
      type: "Link",
      description: "",
      url: "https://x.org",
    });
  });

  test.each([
    ["0", false],
    ["", false],
    ["No", false],
    ["false", false],
    ["1", true],
    ["true", true],
    ["https://elsewhere.org", true],
  ])("a page hidden or redirected as %j is so: %j", (value, isSo) => {
    const [parsed] = scanGuide(guide(1, [page(1, [], { hidden: value, redirect: value })])).pages;
    expect(parsed).toMatchObject({ isHidden: isSo, isRedirected: isSo });
  });

  test.each([
    ["", false],
    ["<type>Default</type>", false],
    ["<type>Internal</type>", true],
    ["<type>Restricted</type>", true],
    ["<password>Secret</password>", true],
  ])("a guide in a group with %j is restricted: %j", (group, isRestricted) => {
    const xml = guide(1, []).replace("<pages>", `<group>${group}</group><pages>`);
    expect(scanGuide(xml).isRestricted).toBe(isRestricted);
  });

  test("no id is written as 0", () => {
    const [parsed] = scanGuide(guide(1, [page(1, [box(2, [], { map_id: 0 })], { parent_page_id: 0 })])).pages;
    expect(parsed).toMatchObject({ parentPageId: "", sourcePageId: "", boxes: [{ mapId: "" }] });
  });

  test("the sample encodes as exports do", () => {
    expect(guide(1, [], { description: "<i>" })).toContain(
      `<description>${encode(encode("<i>"))}</description>`,
    );
  });
});

import { describe, expect, test } from "vitest";
import { createGuideFormat } from "../../../src/ingest/libguides/guide-format.ts";
import { faultOf } from "../fault-of.ts";
import { asset, box, guide, libguides, page, plainGuide, tabbedBox } from "./sample-export.ts";

const source = { publisher: "Example Law Library", domain: "guides.example.edu" };

async function textsOf(xml: string, leftOut: readonly number[] = []): Promise<readonly string[]> {
  const format = createGuideFormat({ id: "1", source, leftOut: new Set(leftOut) });
  const draft = await format.parse(Buffer.from(xml), "export.xml#1");
  return draft.blocks.map(({ text }) => text);
}

describe("createGuideFormat", () => {
  const boxes = ["a", "b", "c"].map((letter, number) =>
    box(number + 1, [asset(`<p>Text ${letter}</p>`)], { name: letter }),
  );
  const xml = guide(1, [page(10, boxes.slice(0, 2), { name: "P" }), page(20, boxes.slice(2), { name: "Q" })]);

  test("reads a guide from the bytes of its element", async () => {
    expect(await textsOf(xml)).toEqual(["Guide 1", "P", "a", "Text a", "b", "Text b", "Q", "c", "Text c"]);
  });

  test("leaves out the boxes that are taken in elsewhere, and headings that then head nothing", async () => {
    expect(await textsOf(xml, [1])).toEqual(["Guide 1", "P", "a", "Text a", "Q", "c", "Text c"]);
    expect(await textsOf(xml, [2])).toEqual(["Guide 1", "P", "a", "Text a", "b", "Text b"]);
    expect(await textsOf(xml, [0, 1, 2])).toEqual(["Guide 1"]);
  });

  test.each([
    ["another guide", plainGuide(2, "<p>x</p>")],
    ["the middle of one", plainGuide(1, "<p>x</p>").slice(30)],
    ["the beginning of one", plainGuide(1, "<p>x</p>").slice(0, -10)],
    ["no bytes", ""],
  ])("gives a fault where the bytes are %s by now", (_what, other) => {
    const format = createGuideFormat({ id: "1", source, leftOut: new Set() });
    const fault = faultOf(() => format.parse(Buffer.from(other), "export.xml#1"));
    expect(fault.code).toBe("text_invalid");
  });

  test.each([
    ["scripts", "<script>alert(1)</script><p>Text.</p>", ["Text."]],
    ["styles and comments", "<style>p{}</style><!-- note --><p>Text.</p>", ["Text."]],
    ["frames", '<iframe src="https://x.org">frame</iframe><p>Text.</p>', ["Text."]],
    ["unbalanced tags", "<div><p>One<p>Two</div></b>", ["One", "Two"]],
    ["line breaks", "One line<br>and more", ["One line and more"]],
    ["no tags at all", "Plain words &amp; more", ["Plain words & more"]],
    ["nested lists", "<ul><li>outer<ul><li>inner</li></ul></li></ul>", ["outer", "inner"]],
    ["tables", "<table><tr><td>Budapest</td><td>2001</td></tr></table>", ["Budapest; 2001"]],
    ["entities that HTML knows", "<p>&eacute;t&eacute;&nbsp;&mdash; &lt;b&gt;</p>", ["été — <b>"]],
    ["pictures", '<p>Text.</p><img src="x.png" alt="A ship">', ["Text."]],
  ])("reads boxes with %s", async (_what, html, texts) => {
    expect((await textsOf(plainGuide(1, html))).slice(3)).toEqual(texts);
  });

  test("reads panes after what stands in none", async () => {
    const tabs = tabbedBox(5, [[asset("<p>First.</p>")], [asset("<p>Second.</p>")]]).replace(
      "<assets></assets>",
      `<assets>${asset("<p>Before.</p>")}</assets>`,
    );
    expect((await textsOf(guide(1, [page(1, [tabs])]))).slice(3)).toEqual(["Before.", "First.", "Second."]);
  });

  test("does not take a whole export for a guide of it", () => {
    const format = createGuideFormat({ id: "1", source, leftOut: new Set() });
    const both = Buffer.from(libguides(plainGuide(1, "<p>x</p>"), plainGuide(2, "<p>y</p>")));
    expect(() => format.parse(both, "export.xml#1")).toThrow("has the root element <libguides>");
  });
});

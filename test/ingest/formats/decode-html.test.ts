import { describe, expect, test } from "vitest";
import { decodeHtml } from "../../../src/ingest/formats/decode-html.ts";
import { html } from "../../../src/ingest/formats/html.ts";
import { closeEmptyElements, isXhtml } from "../../../src/ingest/formats/xhtml.ts";
import { faultFrom, faultOf } from "../fault-of.ts";
import { draftLines } from "./draft-lines.ts";

const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe("decodeHtml", () => {
  test.each([
    ["UTF-8 that says so", utf8('<meta charset="utf-8">é')],
    ["UTF-8 that says nothing", utf8("é")],
    ["UTF-8 with a byte order mark", new Uint8Array([0xef, 0xbb, 0xbf, ...utf8("é")])],
    ["UTF-16, little end first", new Uint8Array([0xff, 0xfe, 0xe9, 0])],
    ["UTF-16, big end first", new Uint8Array([0xfe, 0xff, 0, 0xe9])],
    [
      "Latin-1 that says so",
      latin('<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">\u00e9'),
    ],
    ["Windows-1252 in the XML declaration", latin('<?xml version="1.0" encoding="windows-1252"?>\u00e9')],
    ["Windows-1252 that says nothing", latin("\u00e9")],
    ["Windows-1252 that says it is UTF-8", latin('<meta charset="utf-8">\u00e9')],
    ["a statement that cannot be true", utf8('<meta charset="utf-16">é')],
    ["a statement of an encoding that does not exist", utf8('<meta charset="klingon">é')],
  ])("reads %s", (_, bytes) => {
    const page = decodeHtml(bytes, "x");
    expect(page.at(-1)).toBe("é");
  });

  test("reads the quotation marks and dashes of Windows-1252", () => {
    expect(decodeHtml(latin("\u0093a\u0094 \u0096 \u0080"), "x")).toBe("“a” – €");
  });

  test("faults for NUL bytes and names the place", () => {
    const fault = faultOf(() => decodeHtml(latin("<p>\0"), "guides/a.html"));
    expect(fault.message).toBe("The text guides/a.html holds a NUL byte at offset 3: it is no page.");
    expect(fault.data).toEqual({ file: "guides/a.html", offset: 3 });
  });
});

describe("closeEmptyElements", () => {
  test.each([
    ["<title/><p>x</p>", "<title></title><p>x</p>"],
    ['<a id="p1" />x', '<a id="p1" ></a>x'],
    ["<br/><img src='a'/><hr />", "<br/><img src='a'/><hr />"],
    ["<p>a/>b", "<p>a/>b"],
    ["no markup /> here", "no markup /> here"],
    ["<svg:rect x='1'/>", "<svg:rect x='1'></svg:rect>"],
    ["", ""],
  ])("writes %j as %j", (xhtml, expected) => {
    expect(closeEmptyElements(xhtml)).toBe(expected);
  });

  test("takes time in proportion to the page", () => {
    for (const piece of ["/>", "<a/>", "<a ", "< />"]) {
      const start = performance.now();
      closeEmptyElements(piece.repeat(100_000));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

describe("isXhtml", () => {
  test("believes the XML declaration only", () => {
    expect(isXhtml('<?xml version="1.0"?><html>')).toBe(true);
    expect(isXhtml("<!DOCTYPE html><html>")).toBe(false);
  });
});

describe("the HTML format", () => {
  test("reads XHTML whose elements close themselves", async () => {
    const page =
      '<?xml version="1.0"?><html><head><title/><script src="a"/></head><body><a id="x"/><p>Words</p></body></html>';
    expect(draftLines(await html.parse(utf8(page), "a.xhtml"))).toEqual(["p0 Words"]);
  });

  test("faults for what is no page, naming what it is", async () => {
    const fault = await faultFrom(Promise.resolve().then(() => html.parse(utf8("%PDF-1.7"), "a.html")));
    expect(fault.message).toBe("The text a.html is no HTML: it is a PDF.");
  });
});

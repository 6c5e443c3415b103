import { describe, expect, test } from "vitest";
import { maxNesting } from "../../../src/ingest/formats/html-tree.ts";
import {
  allOf,
  childOf,
  childrenOf,
  maxXmlElements,
  parseXml,
  xmlText,
} from "../../../src/ingest/formats/xml-tree.ts";
import { faultOf } from "../fault-of.ts";

const place = { file: "a.docx", part: "word/document.xml" };
const parse = (xml: string) => parseXml(new TextEncoder().encode(xml), place);

describe("parseXml", () => {
  test("leaves prefixes out of names, and keeps words, references and CDATA", () => {
    const root = parse('<w:p xmlns:w="n" w:id="7"><w:t>a &amp; b</w:t><![CDATA[<c>]]></w:p>');
    expect(root.name).toBe("p");
    expect(root.attributes.get("id")).toBe("7");
    expect(xmlText(root)).toBe("a & b<c>");
  });

  test.each([
    ["utf-16le", [0xff, 0xfe], false],
    ["utf-16be", [0xfe, 0xff], true],
  ] as const)("reads %s by its byte order mark", (_, mark, isBig) => {
    const text = "<a>é</a>";
    const bytes = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((code) => {
      return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
    });
    expect(xmlText(parseXml(new Uint8Array([...mark, ...bytes]), place))).toBe("é");
  });

  test.each([
    ["an element that is not closed", "<a><b></a>"],
    ["words outside the root", "<a/>words"],
    ["nothing", ""],
    ["no XML", "just words"],
    ["an entity that the file declares", '<!DOCTYPE a [<!ENTITY x "boom">]><a>&x;</a>'],
    [
      "an entity that lies outside the file",
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    ],
  ])("faults for %s and names the part", (_, xml) => {
    const fault = faultOf(() => parse(xml));
    expect(fault.code).toBe("text_invalid");
    expect(fault.message).toContain('its part "word/document.xml"');
    expect(fault.data).toMatchObject(place);
  });

  test("expands no entities upon entities", () => {
    const declared = Array.from({ length: 30 }, (_, n) => `<!ENTITY e${n + 1} "&e${n};&e${n};">`).join("");
    const fault = faultOf(() => parse(`<!DOCTYPE a [<!ENTITY e0 "x">${declared}]><a>&e30;</a>`));
    expect(fault.code).toBe("text_invalid");
  });

  test("faults where elements nest deeper than in any text", () => {
    expect(faultOf(() => parse("<a>".repeat(maxNesting + 1))).message).toContain("deeper than any text");
    expect(xmlText(parse(`${"<a>".repeat(maxNesting)}x${"</a>".repeat(maxNesting)}`))).toBe("x");
  });

  test("faults where elements are too many, before it has read them all", () => {
    const xml = `<a>${"<b/>".repeat(maxXmlElements)}<not closed`;
    expect(faultOf(() => parse(xml)).message).toContain("larger or deeper");
  });
});

describe("childrenOf, childOf and allOf", () => {
  const root = parse("<a>x<b><c>1</c></b><c>2</c><b/></a>");

  test("find elements directly in an element, by name or all", () => {
    expect(childrenOf(root).map(({ name }) => name)).toEqual(["b", "c", "b"]);
    expect(childrenOf(root, "b")).toHaveLength(2);
    expect(childrenOf(root, "x")).toEqual([]);
    expect(childOf(root, "c")?.children).toEqual(["2"]);
    expect(childOf(root, "x")).toBeUndefined();
    expect(childOf(undefined, "b")).toBeUndefined();
  });

  test("find elements at any depth in the order of the text", () => {
    expect(allOf(root, "c").map(xmlText)).toEqual(["1", "2"]);
  });
});

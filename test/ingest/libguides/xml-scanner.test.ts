import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { XmlScanner } from "../../../src/ingest/libguides/xml-scanner.ts";
import { faultOf } from "../fault-of.ts";

/** Everything that a scanner tells of a file, given to it in pieces of the size. */
function scan(xml: string | Uint8Array, pieceSize = Number.POSITIVE_INFINITY): readonly string[] {
  const bytes = typeof xml === "string" ? Buffer.from(xml) : xml;
  const told: string[] = [];
  const scanner = new XmlScanner("export.xml", {
    open: (name, start) => told.push(`open ${name} ${start}`),
    text: (text) => {
      if (!text.isBlank) told.push(`text ${text.decode()}`);
    },
    close: (name, end) => told.push(`close ${name} ${end}`),
  });
  for (let start = 0; start < bytes.length; start += pieceSize) {
    scanner.write(bytes.subarray(start, start + pieceSize));
  }
  scanner.end();
  return told;
}

describe("XmlScanner", () => {
  test("tells elements with their offsets in bytes, and their text", () => {
    const xml = `<?xml version="1.0"?><a><b x="ö">été &amp; mer</b><c/></a>`;
    const bytes = Buffer.from(xml);
    expect(scan(xml)).toEqual([
      `open a ${bytes.indexOf("<a>")}`,
      `open b ${bytes.indexOf("<b")}`,
      "text été & mer",
      `close b ${bytes.indexOf("</b>") + 4}`,
      `open c ${bytes.indexOf("<c/>")}`,
      `close c ${bytes.indexOf("<c/>") + 4}`,
      `close a ${bytes.length}`,
    ]);
  });

  test("tells the same whatever pieces the bytes come in", () => {
    const xml = "<a>\r\n<guide id='1'>“é” &lt;p&gt; <![CDATA[x & y]]></guide >\r<guide/><!-- <guide> --></a>";
    const whole = scan(xml);
    for (let size = 1; size < 12; size += 1) expect(scan(xml, size), `pieces of ${size}`).toEqual(whole);
  });

  test("decodes references once in text and not at all in CDATA", () => {
    expect(scan("<a>&amp;lt;<![CDATA[&amp;lt; & <p>]]></a>")).toContain("text &amp;lt; & <p>");
    expect(scan("<a>&amp;lt;</a>")).toContain("text &lt;");
  });

  test("tells elements in comments and CDATA as what they are: no elements", () => {
    expect(scan("<a><!-- <b>x</b> --><![CDATA[<b>]]></a>").filter((line) => line.startsWith("open"))).toEqual(
      ["open a 0"],
    );
  });

  test("passes over what is not well-formed", () => {
    expect(scan("\uFEFF<a>x\0y &bogus; <b>z</a>")).toEqual([
      "text \uFEFF",
      "open a 3",
      "text x\0y &bogus; ",
      "open b 18",
      "text z",
      "close b 26",
      "close a 26",
    ]);
  });

  test("refuses a document type declaration before any entity of it could be used", () => {
    const bomb = `<!DOCTYPE a [<!ENTITY x "ha"><!ENTITY y "&x;&x;">]><a>&y;</a>`;
    expect(faultOf(() => scan(bomb))).toMatchObject({ code: "text_invalid" });
    expect(faultOf(() => scan(bomb)).message).toContain("DOCTYPE");
    expect(faultOf(() => scan(`<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>`, 3)).code).toBe("text_invalid");
  });

  test("does not keep a text that never ends", () => {
    const megabyte = Buffer.alloc(1024 * 1024, "x");
    const scanner = new XmlScanner("export.xml", { open() {}, text() {}, close() {} });
    scanner.write(Buffer.from("<a>"));
    const fault = faultOf(() => {
      for (let written = 0; written < 60; written += 1) scanner.write(megabyte);
    });
    expect(fault).toMatchObject({ code: "text_invalid", data: { file: "export.xml" } });
  });

  test("throws nothing but faults, whatever the bytes", () => {
    const piece = fc.constantFrom(
      "<a>",
      "</a>",
      "<b/>",
      "&",
      "]]>",
      "<![CDATA[",
      "<!--",
      "-->",
      "<?",
      "é",
      "<",
      "=",
      "'",
      "\0",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), fc.integer({ min: 1, max: 9 }), (pieces, size) => {
        const offsets = scan(pieces.join(""), size)
          .filter((line) => /^(?:open|close)/.test(line))
          .map((line) => Number(line.split(" ").at(-1)));
        expect(offsets).toEqual(offsets.toSorted((one, other) => one - other));
      }),
    );
  });
});

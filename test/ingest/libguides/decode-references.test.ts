import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeBytes, decodeReferences } from "../../../src/ingest/libguides/decode-references.ts";
import { encode } from "./sample-export.ts";

describe("decodeReferences", () => {
  test.each([
    ["Art. 31 &amp; 32", "Art. 31 & 32"],
    ["&lt;p title=&quot;it&apos;s&quot;&gt;", `<p title="it's">`],
    ["&#233;t&#xE9; &#x2013; &#128220;", "été – 📜"],
    ["&#146;quoted&#x93;", "’quoted“"],
    ["a&#x0;b&#0;c&#7;d&#x7F;e", "abcde"],
    ["line&#10;tab&#9;", "line\ntab\t"],
    ["&#xD800;&#x110000;&#9999999;", ""],
  ])("%s", (encoded, decoded) => {
    expect(decodeReferences(encoded)).toBe(decoded);
  });

  test.each(["&nbsp;", "&eacute;", "AT&T", "& so on;", "&#;", "&#x;", "&AMP;", "&#12345678;"])(
    "leaves %s, which XML does not know, as it stands",
    (text) => {
      expect(decodeReferences(text)).toBe(text);
    },
  );

  test("decodes once: what was encoded twice is encoded once afterwards", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("&", "<", ">", "a", "m", "p", ";", "#", "1") }),
        (text) => {
          expect(decodeReferences(encode(text))).toBe(text);
          expect(decodeReferences(encode(encode(text)))).toBe(encode(text));
        },
      ),
    );
  });

  test("takes no time over ampersands without end", () => {
    const started = performance.now();
    decodeReferences("&#".repeat(50_000));
    decodeReferences(`&#${"1".repeat(100_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});

describe("decodeBytes", () => {
  const binary = (...bytes: readonly number[]) => Buffer.from(bytes).toString("latin1");

  test("reads UTF-8", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(decodeBytes(Buffer.from(text).toString("latin1"))).toBe(text);
      }),
    );
  });

  test("reads single bytes that are not UTF-8 as Windows-1252, among characters that are", () => {
    expect(decodeBytes(`${binary(0x93)}caf${binary(0xc3, 0xa9)}${binary(0x94)} ${binary(0xe9, 0x20)}`)).toBe(
      "“café” é ",
    );
  });

  test("keeps a replacement character that the text itself holds", () => {
    expect(decodeBytes(Buffer.from("a\uFFFDb").toString("latin1"))).toBe("a\uFFFDb");
  });

  test("reads any bytes at all", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 50 }), (bytes) => {
        const text = decodeBytes(Buffer.from(bytes).toString("latin1"));
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });
});

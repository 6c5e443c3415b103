import { describe, expect, test } from "vitest";
import { decodeText, maxLineLength } from "../../src/ingest/decode-text.ts";
import { faultOf } from "./fault-of.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);

describe("decodeText", () => {
  test("drops the byte order mark and turns every line end into a newline", () => {
    expect(decodeText(bytesOf("\uFEFFa\r\nb\rc\u2028d\u0085e\ff"), "a.txt")).toBe("a\nb\nc\nd\ne\nf");
  });

  test("removes characters that no reader sees and keeps accents", () => {
    expect(decodeText(bytesOf("pre\u00ADpa\u200Bra\u202Etoires é\u{E0041}"), "a.txt")).toBe(
      "preparatoires é",
    );
  });

  test("loses no more than a line to a control string that never ends", () => {
    const text = decodeText(bytesOf("first\u001B]8;;http://x.example\nsecond\u009D third\nlast"), "a.txt");
    expect(text).toBe("first\nsecond third\nlast");
  });

  test.each([
    ["a NUL byte", Uint8Array.of(97, 98, 0, 99), 2],
    ["a lone continuation byte", Uint8Array.of(97, 0x80, 98), 1],
    ["a Windows-1252 letter", Uint8Array.of(0x63, 0x61, 0x66, 0xe9, 0x20, 0x61), 3],
    ["a cut character at the end", Uint8Array.of(97, 98, 0xe2, 0x82), 2],
    ["a surrogate written as UTF-8", Uint8Array.of(97, 0xed, 0xa0, 0x80), 1],
  ])("names the byte offset of %s", (_, bytes, offset) => {
    const fault = faultOf(() => decodeText(bytes, "bad.txt"));
    expect(fault.code).toBe("text_invalid");
    expect(fault.message).toContain("bad.txt");
    expect(fault.data).toMatchObject({ file: "bad.txt", offset });
  });

  test("takes a replacement character that the text itself holds", () => {
    expect(decodeText(bytesOf("a\uFFFDb"), "a.txt")).toBe("a\uFFFDb");
  });

  test("names the line that is too long, and takes one that is just not", () => {
    const long = bytesOf(`one\n${"x".repeat(maxLineLength + 1)}\n`);
    const fault = faultOf(() => decodeText(long, "long.txt"));
    expect(fault.code).toBe("text_invalid");
    expect(fault.data).toMatchObject({ line: 2 });
    expect(decodeText(long.subarray(1, -2), "long.txt")).toHaveLength(maxLineLength + 3);
  });
});

import { describe, expect, it } from "vitest";
import { maxFileBytes } from "../../src/ingest/decode-text.ts";
import { findFormat, readEndings } from "../../src/ingest/formats.ts";
import type { TextFormat } from "../../src/ingest/text-format.ts";
import { faultFrom, faultOf } from "./fault-of.ts";

function formatOf(file: string): TextFormat {
  const format = findFormat(file);
  if (!format) throw new Error(`no format for ${file}`);
  return format;
}

const bytesOf = (text: string) => new TextEncoder().encode(text);
const markdown = formatOf("a.md");
const plain = formatOf("a.txt");

describe("the format of Markdown", () => {
  const file = "---\nid: one\ntitle: Été\n---\n# Été\n\nWords.\n";

  it("reads blocks from behind the front matter, and what that declares by itself", async () => {
    const draft = await markdown.parse(bytesOf(file), "a.md");
    expect(draft.blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["heading", "Été"],
      ["paragraph", "Words."],
    ]);
    expect(markdown.declares?.(bytesOf(file), "a.md")).toEqual({ id: "one", title: "Été" });
    expect(markdown.declares?.(bytesOf("# Été"), "a.md")).toEqual({});
  });

  it("shows the file as an editor does, front matter and all, so that lines can be counted", () => {
    expect(markdown.decode?.(bytesOf(file), "a.md")).toBe(file);
  });

  it("counts the characters that nobody sees", async () => {
    const draft = await markdown.parse(bytesOf("# A\u200Bb\n\nC\u{E0041}d\u{E0042}"), "a.md");
    expect(draft.notes).toEqual({ "invisible-characters": 3 });
    expect((await markdown.parse(bytesOf("# A"), "a.md")).notes).toEqual({ "invisible-characters": 0 });
  });

  it("names a file whose front matter is wrong, before and when it is read", async () => {
    const wrong = bytesOf("---\nauthor: x\n---\nA");
    expect(faultOf(() => markdown.declares?.(wrong, "sub/a.md")).message).toContain("sub/a.md");
    expect((await faultFrom(Promise.try(() => markdown.parse(wrong, "sub/a.md")))).message).toContain(
      "author",
    );
  });
});

describe("the format of plain text", () => {
  it("reads signs of Markdown as what they are, and declares nothing", async () => {
    const draft = await plain.parse(bytesOf("---\nid: one\n---\n\n*Words* of [it](x)."), "a.txt");
    expect(draft.blocks.map(({ text }) => text).join("\n")).toContain("*Words* of [it](x).");
    expect(plain.declares?.(bytesOf("---\nid: one\n---"), "a.txt")).toEqual({});
  });

  it("counts the characters that nobody sees", async () => {
    expect((await plain.parse(bytesOf("A\u200Bb"), "a.txt")).notes).toEqual({ "invisible-characters": 1 });
  });
});

describe("both formats of text", () => {
  const wrong: readonly (readonly [what: string, bytes: Uint8Array, told: string])[] = [
    ["a NUL", Uint8Array.of(65, 0, 66), "NUL"],
    ["another encoding", Uint8Array.of(0x63, 0xe9), "byte 1"],
  ];

  it.each(wrong)("refuse %s in every way of reading, and name the file", async (_, bytes, told) => {
    for (const format of [markdown, plain]) {
      const faults = [
        await faultFrom(Promise.try(() => format.parse(bytes, "sub/x"))),
        faultOf(() => format.declares?.(bytes, "sub/x")),
        faultOf(() => format.decode?.(bytes, "sub/x")),
      ];
      for (const { code, message } of faults) {
        expect(code).toBe("text_invalid");
        expect(message).toContain("sub/x");
        expect(message).toContain(told);
      }
    }
  });

  it("read a file of no byte as a text of no block", async () => {
    for (const format of [markdown, plain]) {
      expect((await format.parse(new Uint8Array(), "a")).blocks).toEqual([]);
      expect(format.decode?.(new Uint8Array(), "a")).toBe("");
    }
  });
});

describe("every format of one text", () => {
  const files = readEndings.map((ending) => `a.${ending}`).filter((file) => findFormat(file));

  it.each(files)(
    "reads hostile bytes of %s into a draft, or raises a fault that names the file",
    async (file) => {
      const hostile = [
        Uint8Array.of(),
        Uint8Array.of(0),
        Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0),
        bytesOf("%PDF-1.7\n%%EOF"),
        bytesOf("<".repeat(1000)),
        bytesOf("---\n".repeat(1000)),
        Uint8Array.from({ length: 3000 }, (_, position) => (position * 7919) % 256),
      ];
      for (const bytes of hostile) {
        const outcome = await Promise.try(() => formatOf(file).parse(bytes, file)).catch(
          (thrown: unknown) => thrown,
        );
        const isDraft = typeof outcome === "object" && outcome !== null && "blocks" in outcome;
        if (!isDraft) expect(outcome).toMatchObject({ code: "text_invalid" });
        if (outcome instanceof Error) expect(outcome.message).toContain(file);
      }
    },
  );

  it.each(files)("has a name for people for %s, and a limit of size that holds", (file) => {
    expect(formatOf(file).name).toMatch(/^\p{L}[\p{L} ]+$/u);
    expect(maxFileBytes).toBeGreaterThan(1_000_000);
  });
});

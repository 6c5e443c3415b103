import { describe, expect, test } from "vitest";
import {
  maxEntries,
  maxEntryBytes,
  maxInflatedBytes,
  openZip,
} from "../../../src/ingest/formats/zip-archive.ts";
import { faultOf } from "../fault-of.ts";
import { writeZip } from "./write-zip.ts";

const words = (bytes: Uint8Array | undefined) => bytes && new TextDecoder().decode(bytes);

describe("openZip", () => {
  test("reads stored and deflated entries by their names", () => {
    const archive = openZip(
      writeZip([
        { name: "mimetype", content: "application/epub+zip", isStored: true },
        { name: "OEBPS/café.xhtml", content: "<p>Texte</p>" },
      ]),
      "a.epub",
    );
    expect(archive.names).toEqual(["mimetype", "OEBPS/café.xhtml"]);
    expect(words(archive.read("mimetype"))).toBe("application/epub+zip");
    expect(words(archive.read("OEBPS/café.xhtml"))).toBe("<p>Texte</p>");
    expect(archive.read("OEBPS/other.xhtml")).toBeUndefined();
  });

  test("reads an archive that ends in a comment", () => {
    const zip = writeZip([{ name: "a", content: "x" }]);
    const commented = new Uint8Array([...zip, ...new TextEncoder().encode("a comment")]);
    expect(words(openZip(commented, "a.docx").read("a"))).toBe("x");
  });

  test("reads an archive that lies in a larger buffer", () => {
    const zip = writeZip([{ name: "a", content: "x" }]);
    const larger = new Uint8Array(zip.length + 20);
    larger.set(zip, 10);
    expect(words(openZip(larger.subarray(10, 10 + zip.length), "a.docx").read("a"))).toBe("x");
  });

  test.each(["/etc/passwd", "../outside.xml", "a/../../b", "C:\\a", "a\\b", "./a", ""])(
    "passes over an entry with the name %j",
    (name) => {
      const archive = openZip(
        writeZip([
          { name, content: "x" },
          { name: "plain", content: "y" },
        ]),
        "a.docx",
      );
      expect(archive.names).toEqual(["plain"]);
      expect(archive.read(name)).toBeUndefined();
    },
  );

  test("takes the first of two entries with one name", () => {
    const zip = writeZip([
      { name: "a", content: "first" },
      { name: "a", content: "second" },
    ]);
    const archive = openZip(zip, "a.docx");
    expect(archive.names).toEqual(["a"]);
    expect(words(archive.read("a"))).toBe("first");
  });

  test.each([
    ["an empty file", new Uint8Array()],
    ["text", new TextEncoder().encode("PK but not really an archive at all")],
    ["an archive that was cut off", writeZip([{ name: "a", content: "x" }]).subarray(0, 40)],
    ["a directory with fewer entries than it states", writeZip([{ name: "a", content: "x" }], { count: 2 })],
  ])("faults for %s and names the file", (_, bytes) => {
    const fault = faultOf(() => openZip(bytes, "guides/a.docx"));
    expect(fault.code).toBe("text_invalid");
    expect(fault.message).toMatch(/^The text guides\/a\.docx is damaged/);
    expect(fault.remedy).not.toBeNull();
  });

  test("faults for more entries than a text has", () => {
    const entry = { name: "a", content: "" };
    const zip = writeZip(Array.from({ length: maxEntries + 1 }, () => entry));
    expect(faultOf(() => openZip(zip, "a.epub")).message).toContain("2001 files; 2000 are read at most");
  });
});

describe("ZipArchive.read", () => {
  test("faults for a wrong checksum", () => {
    const zip = writeZip([{ name: "a", content: "x", stated: { checksum: 1 } }]);
    expect(faultOf(() => openZip(zip, "a.docx").read("a")).message).toContain('damaged data for "a"');
  });

  test("faults for data that cannot be inflated", () => {
    const zip = writeZip([{ name: "a", content: "not deflated", isStored: true, stated: { method: 8 } }]);
    expect(faultOf(() => openZip(zip, "a.docx").read("a")).code).toBe("text_invalid");
  });

  test("faults for a way of packing that is not known", () => {
    const zip = writeZip([{ name: "a", content: "x", stated: { method: 14 } }]);
    expect(faultOf(() => openZip(zip, "a.docx").read("a")).message).toContain("in a way that is not known");
  });

  test("faults for an entry that is locked with a password", () => {
    const zip = writeZip([{ name: "a", content: "x", stated: { flags: 1 } }]);
    const fault = faultOf(() => openZip(zip, "a.docx").read("a"));
    expect(fault.message).toBe("The text a.docx is locked with a password.");
    expect(fault.remedy).toContain("without a password");
  });

  test("inflates well packed text, and stops where the ratio is that of a bomb, whatever size is stated", () => {
    const dense = "Article 1 of the Convention. ".repeat(30_000);
    const bomb = new Uint8Array(20 * 1024 * 1024);
    const zip = writeZip([
      { name: "text", content: dense },
      { name: "bomb", content: bomb, stated: { size: 10 } },
    ]);
    const archive = openZip(zip, "a.docx");
    expect(archive.read("text")).toHaveLength(dense.length);
    expect(faultOf(() => archive.read("bomb")).message).toMatch(/unpacks "bomb" to more than \d+ bytes/);
  });

  test("stops where one entry is larger than any text, though it is hardly packed", () => {
    const large = new Uint8Array(maxEntryBytes + 1);
    const zip = writeZip([{ name: "a", content: large, isStored: true }]);
    expect(faultOf(() => openZip(zip, "a.docx").read("a")).code).toBe("text_invalid");
  });

  test("counts what was inflated in all, and not what the archive states", () => {
    const size = 40 * 1024 * 1024;
    const zip = writeZip([{ name: "a", content: new Uint8Array(size), isStored: true, stated: { size: 1 } }]);
    const archive = openZip(zip, "a.epub");
    const reads = Math.floor(maxInflatedBytes / size);
    for (let read = 0; read < reads; read++) expect(archive.read("a")).toHaveLength(size);
    expect(faultOf(() => archive.read("a")).code).toBe("text_invalid");
  });

  test("never opens an archive in the archive", () => {
    const inner = writeZip([{ name: "word/document.xml", content: "<x/>" }]);
    const archive = openZip(writeZip([{ name: "inner.docx", content: inner }]), "a.docx");
    expect(archive.names).toEqual(["inner.docx"]);
    expect(archive.read("word/document.xml")).toBeUndefined();
  });
});

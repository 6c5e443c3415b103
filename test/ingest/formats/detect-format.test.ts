import { describe, expect, test } from "vitest";
import { detectFormat, requireFormat } from "../../../src/ingest/formats/detect-format.ts";
import { faultOf } from "../fault-of.ts";
import { paragraph, writeDocx, writeEpub } from "./office-files.ts";
import { writeZip } from "./write-zip.ts";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const docx = writeDocx({ body: paragraph("Words") });
const epub = writeEpub({ chapters: { "a.xhtml": "<p>Words</p>" } });
const zipOf = (name: string) => writeZip([{ name, content: "x" }]);

describe("detectFormat", () => {
  test.each([
    ["a PDF", bytesOf("%PDF-1.7\n%...")],
    ["a PDF", bytesOf("some bytes first\n%PDF-1.4")],
    ["a DOCX", docx],
    ["an EPUB", epub],
    ["an Excel workbook", zipOf("xl/workbook.xml")],
    ["a PowerPoint presentation", zipOf("ppt/presentation.xml")],
    ["an OpenDocument file", zipOf("content.xml")],
    ["a ZIP archive", zipOf("holiday.txt")],
    ["a web page", bytesOf("\n <!DOCTYPE html><html>")],
    ["a web page", bytesOf('\u{FEFF}<?xml version="1.0"?>\n<html xmlns="x">')],
    ["an RTF file", bytesOf("{\\rtf1\\ansi")],
    ["a gzip archive", new Uint8Array([0x1f, 0x8b, 8, 0])],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ["a picture", new Uint8Array([0xff, 0xd8, 0xff, 0xe0])],
    [
      "an Office file of the years before 2007, or one that is locked with a password",
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    ],
  ])("knows %s by its bytes", (name, bytes) => {
    expect(detectFormat(bytes, "x")?.name).toBe(name);
  });

  test.each([
    ["plain text", bytesOf("Article 1\n\nThe PDF is at %PDF.")],
    ["a piece of HTML", bytesOf("<p>Words</p>")],
    ["nothing", new Uint8Array()],
    ["an archive that was cut off", docx.subarray(0, 100)],
  ])("says nothing of %s", (_, bytes) => {
    expect(detectFormat(bytes, "x")).toBeUndefined();
  });
});

describe("requireFormat", () => {
  test.each([
    ["DOCX", docx],
    ["EPUB", epub],
    ["PDF", bytesOf("%PDF-1.7")],
    ["HTML", bytesOf("<!doctype html>")],
    ["HTML", bytesOf("words without any markup")],
    ["text", bytesOf("# A guide")],
    ["DOCX", docx.subarray(0, 100)],
  ] as const)("lets %s be what it is", (expected, bytes) => {
    expect(() => requireFormat(bytes, "x", expected)).not.toThrow();
  });

  test.each([
    [
      "DOCX",
      bytesOf("%PDF-1.7"),
      "is no DOCX: it is a PDF.",
      'Rename it so that it ends in ".pdf", or save it as DOCX.',
    ],
    ["HTML", docx, "is no HTML: it is a DOCX.", 'Rename it so that it ends in ".docx", or save it as HTML.'],
    ["EPUB", docx, "is no EPUB: it is a DOCX.", 'Rename it so that it ends in ".docx", or save it as EPUB.'],
    [
      "PDF",
      bytesOf("<html>"),
      "is no PDF: it is a web page.",
      'Rename it so that it ends in ".html", or save it as PDF.',
    ],
    ["text", bytesOf("<!DOCTYPE html>"), "is no plain text: it is a web page.", "Rename it"],
    [
      "DOCX",
      bytesOf("only words"),
      "is no DOCX: it is something else.",
      "Save it as DOCX with a program that opens it",
    ],
    [
      "DOCX",
      bytesOf("{\\rtf1"),
      "is no DOCX: it is an RTF file.",
      "Save it as DOCX with a program that opens it",
    ],
    ["EPUB", zipOf("a.txt"), "is no EPUB: it is a ZIP archive.", "Save it as EPUB"],
    ["PDF", new Uint8Array(), "is no PDF: it is something else.", "Save it as PDF"],
  ] as const)(
    "faults where a file that should be %s is another, and says what to do",
    (expected, bytes, what, remedy) => {
      const fault = faultOf(() => requireFormat(bytes, "guides/a", expected));
      expect(fault.code).toBe("text_invalid");
      expect(fault.message).toBe(`The text guides/a ${what}`);
      expect(fault.remedy).toContain(remedy);
    },
  );
});

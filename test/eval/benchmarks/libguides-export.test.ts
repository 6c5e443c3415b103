import { expect, it } from "vitest";
import { generateExport, secretMarks } from "../../../eval/benchmarks/libguides-export.ts";
import { scanWholeExport } from "../../../eval/benchmarks/libguides-whole-tree.ts";
import { ExportScanner } from "../../../src/ingest/libguides/export-scanner.ts";

const generate = (bytes: number, seed: number) => [...generateExport({ bytes, seed })].join("");

it("generateExport gives the same export for the same seed, and another for another", () => {
  expect(generate(200_000, 1)).toBe(generate(200_000, 1));
  expect(generate(200_000, 2)).not.toBe(generate(200_000, 1));
});

it("generateExport gives an export of about the size, in bytes, that breaks off nowhere", () => {
  const xml = generate(500_000, 1);
  expect(Buffer.byteLength(xml)).toBe(xml.length);
  expect(xml.length).toBeGreaterThan(500_000);
  expect(xml.length).toBeLessThan(650_000);
  let guides = 0;
  const scanner = new ExportScanner("export.xml", ({ element }) => {
    if (element.name === "guide") guides += 1;
  });
  scanner.write(Buffer.from(xml));
  expect(scanner.finish()).toMatchObject({ isCut: false });
  expect(guides).toBe(scanWholeExport(xml));
});

it("generateExport has some of all that an import meets", () => {
  const xml = generate(3_000_000, 1);
  for (const mark of [
    "&amp;lt;table",
    "&amp;lt;a href=",
    "<panes>",
    "<hidden>1</hidden>",
    "<status>Unpublished</status>",
    "<status>Private</status>",
    "<redirect>https://",
    "<type>Profile</type>",
    "<type>Link</type>",
    "<type>Book from the Catalog</type>",
    ...secretMarks,
  ]) {
    expect(xml.includes(mark), mark).toBe(true);
  }
  expect(xml).toMatch(/<map_id>1\d{6}<\/map_id>/);
  expect(xml).toMatch(/<parent_page_id>1\d{6}<\/parent_page_id>/);
});

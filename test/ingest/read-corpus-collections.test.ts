import path from "node:path";
import { describe, expect, test } from "vitest";
import { Register } from "../../src/domain/register.ts";
import { ingestSource } from "../../src/ingest/ingest-source.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";
import { createLinker } from "../../src/references/linker.ts";
import { instrument } from "./instruments.ts";
import { libguides, plainGuide } from "./libguides/sample-export.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const register = new Register([instrument("crc", "Convention on the Rights of the Child")]);
const linker = createLinker(register);
const read = (...paths: readonly string[]) => readCorpus(paths, { register });

const two = libguides(plainGuide(1, "<p>One.</p>"), plainGuide(2, "<p>Two.</p>"));

/** The texts of a folder with an export of two guides and the given files. */
async function readExport(files: Readonly<Record<string, string>> = {}, xml = two) {
  const folder = await temporaryFolder({ "export.xml": xml, ...files });
  return read(folder);
}

describe("readCorpus of a file that holds many texts", () => {
  test("lists each with the file's name and its key, among the other texts", async () => {
    const { sources, collections, skipped } = await readExport({ "a.md": "A", "z.txt": "Z" });
    expect(sources.map(({ id, file, format }) => [id, file, format.name])).toEqual([
      ["a", "a.md", "Markdown"],
      ["libguides-1", "export.xml#1", expect.any(String)],
      ["libguides-2", "export.xml#2", expect.any(String)],
      ["z", "z.txt", "plain text"],
    ]);
    expect(collections.map(({ file, notes }) => [file, Object.keys(notes)])).toEqual([
      ["export.xml", ["personal-data"]],
    ]);
    expect(skipped).toEqual([]);
  });

  test("reads each by itself, again and again", async () => {
    const { sources } = await readExport();
    const [first, second] = sources;
    const textOf = async (source: (typeof sources)[number] | undefined) => {
      const ingested = source && (await ingestSource(source, { linker }));
      return ingested && "document" in ingested ? ingested.document.text : null;
    };
    expect(await textOf(second)).toContain("Two.");
    expect(await textOf(first)).toContain("One.");
    expect(await textOf(second)).not.toContain("One.");
    expect(await textOf(first)).toBe(await textOf(first));
  });

  test("gives what is declared of the file to each of its texts, but not its id", async () => {
    const declared = { id: "whole", publisher: "A library", language: "en", instrument: "crc" };
    const { sources } = await readExport({ "sources.json": JSON.stringify({ "export.xml": declared }) });
    const { id: _whole, ...ofEach } = declared;
    expect(sources.map(({ id, declared: known }) => [id, known])).toEqual([
      ["libguides-1", ofEach],
      ["libguides-2", ofEach],
    ]);
  });

  test("leaves out all of its texts where they are declared of an instrument that nobody knows", async () => {
    const beside = { "sources.json": JSON.stringify({ "export.xml": { instrument: "atlantis" } }) };
    const { sources, skipped, collections } = await readExport(beside);
    expect(sources).toEqual([]);
    expect(skipped.map(({ file }) => file)).toEqual(["export.xml#1", "export.xml#2"]);
    expect(skipped[0]?.reason).toContain('"atlantis"');
    expect(collections).toHaveLength(1);
  });

  test("changes the hash of the one text that has changed, and of all where the words beside have", async () => {
    const hashes = async (xml: string, files: Readonly<Record<string, string>> = {}) =>
      (await readExport(files, xml)).sources.map(({ hash }) => hash);
    const before = await hashes(two);
    expect(new Set(before).size).toBe(2);
    expect(await hashes(two)).toEqual(before);
    const changed = await hashes(libguides(plainGuide(1, "<p>One.</p>"), plainGuide(2, "<p>Two!</p>")));
    expect(changed[0]).toBe(before[0]);
    expect(changed[1]).not.toBe(before[1]);
    const declared = await hashes(two, { "sources.json": '{"export.xml":{"kind":"guide"}}' });
    for (const [position, hash] of declared.entries()) expect(hash).not.toBe(before[position]);
  });

  test("leaves out a text whose id another has, and keeps the others", async () => {
    const { sources, skipped } = await readExport({ "a.md": "---\nid: libguides-1\n---\nA" });
    expect(sources.map(({ id, file }) => [id, file])).toEqual([
      ["libguides-1", "a.md"],
      ["libguides-2", "export.xml#2"],
    ]);
    expect(skipped).toHaveLength(1);
    expect(skipped[0]?.file).toBe("export.xml#1");
    expect(skipped[0]?.reason).toContain('The text export.xml#1 has the id "libguides-1" of a.md.');
  });

  test("names the folders where two exports hold the same guides", async () => {
    const one = await temporaryFolder({ "spring/export.xml": two });
    const other = await temporaryFolder({ "autumn/export.xml": two });
    const { sources, skipped, collections } = await read(
      path.join(one, "spring"),
      path.join(other, "autumn"),
    );
    expect(sources).toHaveLength(2);
    expect(collections.map(({ file }) => file)).toEqual(["export.xml", "export.xml"]);
    expect(skipped.map(({ reason }) => reason.includes("spring/export.xml#"))).toEqual([true, true]);
  });

  test.each([
    ["is other XML", "<feed><entry/></feed>"],
    ["is no XML", "words"],
    ["is empty", ""],
  ])("leaves out a file that %s with its reason, and keeps the texts beside it", async (_, xml) => {
    const { sources, collections, skipped } = await readExport({ "a.md": "A" }, xml);
    expect(sources.map(({ id }) => id)).toEqual(["a"]);
    expect(collections).toEqual([]);
    expect(skipped.map(({ file }) => file)).toEqual(["export.xml"]);
    expect(skipped[0]?.reason).toContain("export.xml");
  });

  test("takes an export of no guide that everyone may read for a file without texts", async () => {
    const hidden = libguides(plainGuide(1, "<p>One.</p>", { status: "Private" }));
    const { sources, collections } = await readExport({ "a.md": "A" }, hidden);
    expect(sources.map(({ id }) => id)).toEqual(["a"]);
    expect(collections[0]?.notes).toMatchObject({ unpublished: 1 });
  });

  test("reads an export that is itself given", async () => {
    const folder = await temporaryFolder({ "a.md": "A", "export.xml": two });
    const { sources } = await read(path.join(folder, "export.xml"));
    expect(sources.map(({ folder: own, file }) => [own, file])).toEqual([
      [folder, "export.xml#1"],
      [folder, "export.xml#2"],
    ]);
  });
});

import { chmod, symlink, truncate } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Register } from "../../src/domain/register.ts";
import { maxFileBytes } from "../../src/ingest/decode-text.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";
import { faultFrom } from "./fault-of.ts";
import { instrument } from "./instruments.ts";
import { temporaryFolder } from "./temporary-folder.ts";

const register = new Register([instrument("crc", "Convention on the Rights of the Child")]);
const read = (...folders: readonly string[]) => readCorpus(folders, { register });

describe("readCorpus", () => {
  test("lists texts of all folders below, by path, and nothing else", async () => {
    const folder = await temporaryFolder({
      "b.txt": "B",
      "a/z.md": "Z",
      "a.md": "A",
      "C.md": "capital",
      "README.md": "about",
      "instruments.json": "{}",
      ".hidden.md": "no",
      ".git/x.md": "no",
      "picture.png": "no",
      "LOUD.TXT": "loud",
    });
    const { sources, skipped } = await read(folder);
    expect(sources.map(({ file }) => file)).toEqual(["C.md", "LOUD.TXT", "a.md", "a/z.md", "b.txt"]);
    expect(skipped.map(({ file }) => file)).toEqual([]);
  });

  test("keeps the order of several folders", async () => {
    const one = await temporaryFolder({ "z.md": "Z" });
    const two = await temporaryFolder({ "a.md": "A" });
    const { sources } = await read(one, two);
    expect(sources.map(({ file, folder }) => [folder, file])).toEqual([
      [one, "z.md"],
      [two, "a.md"],
    ]);
  });

  test("passes over links that lead out of the folder", async () => {
    const outside = await temporaryFolder({ "secret.md": "secret" });
    const folder = await temporaryFolder({ "a.md": "A" });
    await symlink(path.join(outside, "secret.md"), path.join(folder, "link.md"));
    await symlink(outside, path.join(folder, "linked"));
    await symlink(folder, path.join(folder, "circle"));
    await symlink(path.join(folder, "nowhere"), path.join(folder, "dangling.md"));
    await symlink(path.join(folder, "a.md"), path.join(folder, "again.md"));
    const { sources } = await read(folder);
    expect(sources.map(({ file }) => file)).toEqual(["a.md", "again.md"]);
  });

  test("takes the id from the front matter, else from sources.json, else from the file's name", async () => {
    const folder = await temporaryFolder({
      "a.md": "---\nid: own\n---\nA",
      "b.txt": "B",
      "Été 2022 (final).txt": "C",
      "sources.json": JSON.stringify({
        "a.md": { id: "beside", title: "Beside" },
        "b.txt": { id: "second", instrument: "crc" },
      }),
    });
    const { sources } = await read(folder);
    expect(sources.map(({ id, declared }) => [id, declared.title, declared.instrument])).toEqual([
      ["own", "Beside", undefined],
      ["second", undefined, "crc"],
      ["ete-2022-final", undefined, undefined],
    ]);
  });

  test("applies the sources.json of the folder in which a text lies", async () => {
    const folder = await temporaryFolder({
      "a.txt": "A",
      "sub/a.txt": "A",
      "sub/sources.json": JSON.stringify({ "a.txt": { id: "inner", kind: "news" } }),
    });
    const { sources } = await read(folder);
    expect(sources.map(({ id }) => id)).toEqual(["a", "inner"]);
  });

  test("changes a hash with the bytes or the metadata beside them, and with nothing else", async () => {
    const hashes = async (text: string, sources: string) => {
      const folder = await temporaryFolder({ "a.txt": text, "b.txt": "B", "sources.json": sources });
      return (await read(folder)).sources.map(({ hash }) => hash);
    };
    const [a, b] = await hashes("A", "{}");
    expect(a).toMatch(/^[\da-f]{64}$/);
    expect(await hashes("A", "{ }")).toEqual([a, b]);
    expect((await hashes("A.", "{}"))[0]).not.toBe(a);
    const described = await hashes("A", '{"a.txt":{"kind":"news"}}');
    expect(described[0]).not.toBe(a);
    expect(described[1]).toBe(b);
  });

  test("leaves out what it cannot take in, says why, and keeps the rest", async () => {
    const folder = await temporaryFolder({
      "binary.txt": Uint8Array.of(80, 75, 3, 4, 0, 1),
      "copy.md": "---\nid: good\n---\nB",
      "good.txt": "A good text.",
      "latin.txt": Uint8Array.of(0x63, 0x61, 0x66, 0xe9),
      "metadata.md": "---\nauthor: x\n---\nB",
      "stranger.md": "---\ninstrument: atlantis\n---\nB",
    });
    const { sources, skipped } = await read(folder);
    expect(sources.map(({ id, file }) => [id, file])).toEqual([["good", "copy.md"]]);
    expect(skipped.map(({ file }) => file)).toEqual([
      "binary.txt",
      "good.txt",
      "latin.txt",
      "metadata.md",
      "stranger.md",
    ]);
    const reasons = skipped.map(({ reason }) => reason);
    expect(reasons[0]).toContain("NUL");
    expect(reasons[1]).toMatch(/good\.txt.*"good".*copy\.md/);
    expect(reasons[2]).toContain("byte 3");
    expect(reasons[3]).toContain('"author"');
    expect(reasons[4]).toContain('"atlantis"');
    expect(reasons[4]).toContain("Correct the id");
  });

  test("names the folders of texts that share an id across them", async () => {
    const folder = await temporaryFolder({ "one/a.txt": "A", "two/a.txt": "B" });
    const { skipped } = await read(path.join(folder, "one"), path.join(folder, "two"));
    expect(skipped).toHaveLength(1);
    expect(skipped[0]?.reason).toMatch(/^The text two\/a\.txt has the id "a" of one\/a\.txt\. /);
  });

  test("does not read a file that is too large, nor one that it may not read", async () => {
    const folder = await temporaryFolder({ "a.txt": "A", "huge.txt": "", "locked.txt": "x" });
    await truncate(path.join(folder, "huge.txt"), maxFileBytes + 1);
    await chmod(path.join(folder, "locked.txt"), 0);
    const { skipped } = await read(folder);
    expect(skipped[0]?.reason).toContain(String(maxFileBytes + 1));
    // The superuser may read everything.
    if (process.getuid?.() !== 0) expect(skipped[1]?.reason).toContain("EACCES");
  });

  test("leaves out a text in a format that is not read, and says what to save it as", async () => {
    const folder = await temporaryFolder({ "a.md": "A", "old.doc": "x", "odd.name": "x" });
    const { sources, skipped } = await read(folder, path.join(folder, "odd.name"));
    expect(sources.map(({ file }) => file)).toEqual(["a.md"]);
    expect(skipped.map(({ file }) => file)).toEqual(["old.doc", "odd.name"]);
    expect(skipped[0]?.reason).toContain("Save it as DOCX");
    expect(skipped[1]?.reason).toContain(".md, .txt");
  });

  test("reads the bytes anew each time and keeps none", async () => {
    const folder = await temporaryFolder({ "a.txt": "A" });
    const { sources } = await read(folder);
    const bytes = await Promise.all([sources[0]?.read(), sources[0]?.read()]);
    expect(bytes.map((one) => Buffer.from(one ?? []).toString())).toEqual(["A", "A"]);
    expect(bytes[0]).not.toBe(bytes[1]);
  });

  test("faults where a file or folder is missing or holds no text", async () => {
    const folder = await temporaryFolder({ "picture.png": "nothing here" });
    const missing = await faultFrom(read(path.join(folder, "nowhere")));
    expect([missing.code, missing.remedy?.includes("PINPOINT_CORPUS")]).toEqual(["corpus_missing", true]);
    expect((await faultFrom(read(folder))).code).toBe("corpus_empty");
  });

  test.each([
    ["is not JSON", "{", "not JSON"],
    ["is a list", "[]", "object"],
    ["has an unknown key", '{"a.txt":{"authors":"x"}}', '"authors"'],
    ["has a wrong date", '{"a.txt":{"asOf":"12/2022"}}', '"asOf"'],
  ])("faults where sources.json %s", async (_, content, named) => {
    const folder = await temporaryFolder({ "a.txt": "A", "sources.json": content });
    const fault = await faultFrom(read(folder));
    expect(fault.code).toBe("front_matter_invalid");
    expect(fault.message).toContain("sources.json");
    expect(fault.message).toContain(named);
  });
});

import { execFileSync } from "node:child_process";
import { symlink } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { walkCorpus } from "../../src/ingest/walk-corpus.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("walkCorpus", () => {
  test("orders by code unit, whatever the locale would do", async () => {
    const names = ["b.md", "B.md", "a/b.md", "a-b.md", "ä.md", "a.md", "10.md", "9.md"];
    const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, "x"])));
    const files = (await walkCorpus(folder)).map(({ file }) => file);
    expect(files).toEqual(["10.md", "9.md", "B.md", "a-b.md", "a.md", "a/b.md", "b.md", "ä.md"]);
  });

  test("names the folder as it was given and the path at which the file is", async () => {
    const folder = await temporaryFolder({ "sub/a.md": "x" });
    const given = `${folder}/./`;
    const [found] = await walkCorpus(given);
    expect(found?.folder).toBe(given);
    expect(path.basename(found?.path ?? "")).toBe("a.md");
  });

  test("follows the folder itself where it is a link", async () => {
    const folder = await temporaryFolder({ "real/a.md": "x" });
    await symlink(path.join(folder, "real"), path.join(folder, "link"));
    expect(await walkCorpus(path.join(folder, "link"))).toHaveLength(1);
  });

  test("lists texts in formats that are not read, so that they can be named, and no other file", async () => {
    const folder = await temporaryFolder({
      "a.doc": "x",
      "b.ODT": "x",
      "c.png": "x",
      "d.json": "x",
      "e.md": "x",
    });
    expect((await walkCorpus(folder)).map(({ file }) => file)).toEqual(["a.doc", "b.ODT", "e.md"]);
  });

  test("lists a file that is itself given, whatever its name", async () => {
    const folder = await temporaryFolder({ "a.md": "x", "README.md": "x", "odd.name": "x" });
    const listed = await Promise.all(
      ["a.md", "README.md", "odd.name"].map((name) => walkCorpus(path.join(folder, name))),
    );
    expect(listed.flat().map(({ folder: lying, file }) => [lying, file])).toEqual([
      [folder, "a.md"],
      [folder, "README.md"],
      [folder, "odd.name"],
    ]);
  });

  test("passes over what is no file, and never waits on it", async () => {
    const folder = await temporaryFolder({ "a.md": "x", "folder.md/b.txt": "x" });
    execFileSync("mkfifo", [path.join(folder, "pipe.txt")]);
    expect((await walkCorpus(folder)).map(({ file }) => file)).toEqual(["a.md", "folder.md/b.txt"]);
  });
});

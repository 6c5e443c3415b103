import { mkdir } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { readSourcesFile } from "../../src/ingest/read-sources-file.ts";
import { faultFrom } from "./fault-of.ts";
import { temporaryFolder } from "./temporary-folder.ts";

describe("readSourcesFile", () => {
  test("gives the facts by file name", async () => {
    const folder = await temporaryFolder({
      "sources.json": '{ "a.txt": { "kind": "guide", "asOf": "2022-12" }, "b.md": {} }',
    });
    expect([...(await readSourcesFile(folder))]).toEqual([
      ["a.txt", { kind: "guide", asOf: "2022-12" }],
      ["b.md", {}],
    ]);
  });

  test("gives nothing where there is no such file", async () => {
    expect((await readSourcesFile(await temporaryFolder({ "a.txt": "x" }))).size).toBe(0);
  });

  test("names the text that is described wrongly", async () => {
    const folder = await temporaryFolder({ "sources.json": '{"a.txt":{},"b.txt":{"kind":"blog"}}' });
    const fault = await faultFrom(readSourcesFile(folder));
    expect(fault.message).toMatch(/sources\.json.*b\.txt.*"kind"/);
    expect(fault.remedy).not.toBeNull();
  });

  test("names a file that cannot be read", async () => {
    const folder = await temporaryFolder({ "a.txt": "x" });
    await mkdir(path.join(folder, "sources.json"));
    expect((await faultFrom(readSourcesFile(folder))).message).toContain("EISDIR");
  });
});

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nodeFileSystem as files } from "../../src/adapters/generation-file-system.ts";
import { having, useTemporaryFolder } from "./generation-sample.ts";

const temporaryFolder = useTemporaryFolder();
const at = (name: string) => join(temporaryFolder(), name);

it.each([0, 1, 1 << 20, (1 << 20) + 1, 3_000_001])(
  "hashFile gives the sha256 of a file of %i bytes",
  (length) => {
    const bytes = Buffer.alloc(length, "pinpoint");
    writeFileSync(at("file"), bytes);
    expect(files.hashFile(at("file"))).toBe(createHash("sha256").update(bytes).digest("hex"));
  },
);

it("readFile and hashFile follow no symbolic link", () => {
  writeFileSync(at("secret"), "not of this index");
  symlinkSync(at("secret"), at("link"));
  const refused = having({ code: "ELOOP" });
  expect(() => files.readFile(at("link"))).toThrow(refused);
  expect(() => files.hashFile(at("link"))).toThrow(refused);
  expect(() => files.sync(at("link"))).toThrow(refused);
});

it("entryAt tells files, folders and anything else apart", () => {
  writeFileSync(at("file"), "four");
  mkdirSync(at("folder"));
  symlinkSync(at("file"), at("link"));
  expect(files.entryAt(at("file"))).toEqual({ kind: "file", bytes: 4 });
  expect(files.entryAt(at("folder"))?.kind).toBe("folder");
  expect(files.entryAt(at("link"))?.kind).toBe("other");
  expect(files.entryAt(at("nothing"))).toBeUndefined();
});

it("createFile refuses a file that is there, and leaves it", () => {
  files.createFile(at("LOCK"), Buffer.from("mine"));
  expect(() => files.createFile(at("LOCK"), Buffer.from("yours"))).toThrow(having({ code: "EEXIST" }));
  expect(readFileSync(at("LOCK"), "utf8")).toBe("mine");
});

it("remove takes a folder with all it holds, a link without what it leads to, and nothing where nothing is", () => {
  files.makeFolder(at("folder/deep"));
  writeFileSync(at("kept"), "kept");
  symlinkSync(at("kept"), at("folder/deep/link"));
  files.remove(at("folder"));
  files.remove(at("folder"));
  expect(files.listFolder(temporaryFolder())).toEqual(["kept"]);
});

it("listFolder sorts by code unit, sync takes files and folders", () => {
  for (const name of ["b", "a", "gen-10", "gen-9", "B"]) files.writeFile(at(name), Buffer.from(name));
  expect(files.listFolder(temporaryFolder())).toEqual(["B", "a", "b", "gen-10", "gen-9"]);
  files.sync(at("a"));
  files.sync(temporaryFolder());
  expect(() => files.sync(at("nothing"))).toThrow(having({ code: "ENOENT" }));
});

import { chmod, mkdir, truncate } from "node:fs/promises";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { maxFileBytes } from "../../src/ingest/decode-text.ts";
import { readSourceBytes, textUnreadable } from "../../src/ingest/read-source-bytes.ts";
import { faultFrom } from "./fault-of.ts";
import { temporaryFolder } from "./temporary-folder.ts";

async function found(file: string, content: string | Uint8Array = "") {
  const folder = await temporaryFolder({ [file]: content });
  return { folder, file, path: path.join(folder, file) };
}

describe("readSourceBytes", () => {
  test.each([
    ["no byte", Uint8Array.of()],
    ["bytes that are no text", Uint8Array.of(0, 255, 254, 0)],
    ["a text", new TextEncoder().encode("Été")],
  ])("gives back %s as they are", async (_, bytes) => {
    expect(new Uint8Array(await readSourceBytes(await found("a.md", bytes)))).toEqual(bytes);
  });

  test("reads a file of the greatest size, and none that is a byte larger", async () => {
    const source = await found("huge.txt");
    await truncate(source.path, maxFileBytes);
    expect((await readSourceBytes(source)).length).toBe(maxFileBytes);
    await truncate(source.path, maxFileBytes + 1);
    const fault = await faultFrom(readSourceBytes(source));
    expect(fault.code).toBe("text_invalid");
    expect(fault.message).toBe(
      `The text huge.txt has ${maxFileBytes + 1} bytes; ${maxFileBytes} are read at most.`,
    );
    expect(fault.data).toEqual({ file: "huge.txt", size: maxFileBytes + 1 });
  });

  test("names a file that is gone by its path below the corpus, and the system's reason", async () => {
    const fault = await faultFrom(
      readSourceBytes({ folder: "/gone", file: "sub/a.md", path: "/gone/sub/a.md" }),
    );
    expect(fault.code).toBe("text_unreadable");
    expect(fault.message).toBe("The text sub/a.md cannot be read (ENOENT).");
    expect(fault.message).not.toContain("/gone");
    expect(fault.data).toEqual({ file: "sub/a.md" });
    expect(fault.cause).toMatchObject({ code: "ENOENT" });
  });

  test("does not read a folder that stands in the place of a file", async () => {
    const folder = await temporaryFolder({});
    await mkdir(path.join(folder, "a.md"));
    const fault = await faultFrom(readSourceBytes({ folder, file: "a.md", path: path.join(folder, "a.md") }));
    expect(fault.message).toContain("EISDIR");
  });

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)("says that it may not read a file", async () => {
    const source = await found("locked.md", "x");
    await chmod(source.path, 0);
    expect((await faultFrom(readSourceBytes(source))).message).toContain("EACCES");
  });
});

describe("textUnreadable", () => {
  test.each([
    [Object.assign(new Error("no"), { code: "EIO" }), "(EIO)"],
    [new Error("broken"), "(Error: broken)"],
    ["thrown text", "(thrown text)"],
    [{ code: "no error" }, "([object Object])"],
  ])("tells the reason of %s", (cause, reason) => {
    const fault = textUnreadable("a.md", cause);
    expect(fault).toBeInstanceOf(Fault);
    expect(fault.message).toBe(`The text a.md cannot be read ${reason}.`);
    expect(fault.cause).toBe(cause);
  });
});

import path from "node:path";
import { describe, expect, test } from "vitest";
import { readPieces, readRange } from "../../../src/ingest/libguides/read-pieces.ts";
import { faultFrom } from "../fault-of.ts";
import { temporaryFolder } from "../temporary-folder.ts";

async function fileOf(bytes: Uint8Array) {
  const folder = await temporaryFolder({ "a.xml": bytes });
  return { folder, file: "a.xml", path: path.join(folder, "a.xml") };
}

const missing = { folder: ".", file: "a.xml", path: "/nowhere/a.xml" };

async function drain(pieces: AsyncIterable<Uint8Array>): Promise<readonly number[]> {
  const sizes: number[] = [];
  for await (const piece of pieces) sizes.push(piece.length);
  return sizes;
}

describe("readPieces", () => {
  test("gives the bytes of a file in order, a piece at a time", async () => {
    const bytes = Uint8Array.from({ length: 600_000 }, (_, position) => position % 251);
    const read: Uint8Array[] = [];
    for await (const piece of readPieces(await fileOf(bytes))) read.push(Uint8Array.from(piece));
    expect(Buffer.concat(read).equals(bytes)).toBe(true);
    const sizes = await drain(readPieces(await fileOf(bytes)));
    expect(sizes.length).toBeGreaterThan(1);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(256 * 1024);
  });

  test("gives nothing of an empty file", async () => {
    expect(await drain(readPieces(await fileOf(new Uint8Array())))).toEqual([]);
  });

  test("names a file that cannot be read", async () => {
    const fault = await faultFrom(drain(readPieces(missing)));
    expect(fault).toMatchObject({ code: "text_unreadable", data: { file: "a.xml" } });
    expect(fault.message).toContain("ENOENT");
    const folder = await temporaryFolder({});
    expect((await faultFrom(drain(readPieces({ ...missing, path: folder })))).code).toBe("text_unreadable");
  });
});

describe("readRange", () => {
  test("gives the bytes of a range, or as many as there are", async () => {
    const found = await fileOf(Buffer.from("0123456789"));
    expect(Buffer.from(await readRange(found, { start: 2, end: 5 })).toString()).toBe("234");
    expect(Buffer.from(await readRange(found, { start: 8, end: 20 })).toString()).toBe("89");
    expect(await readRange(found, { start: 20, end: 30 })).toHaveLength(0);
    expect(await readRange(found, { start: 3, end: 3 })).toHaveLength(0);
  });

  test("names a file that cannot be read", async () => {
    expect(await faultFrom(readRange(missing, { start: 0, end: 1 }))).toMatchObject({
      code: "text_unreadable",
    });
  });
});

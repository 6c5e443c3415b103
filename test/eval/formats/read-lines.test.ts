import { dirname } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLineBlocks, readLines } from "../../../eval/formats/read-lines.ts";
import { writtenFile } from "./written-file.ts";

async function linesOf(content: string | Uint8Array) {
  return Array.fromAsync(readLines(writtenFile(content)), ({ text, number }) => [number, text]);
}

describe("readLines", () => {
  test("gives each line with its number and its place for messages", async () => {
    const path = writtenFile("one\ntwo\n");
    expect(await Array.fromAsync(readLines(path))).toEqual([
      { text: "one", number: 1, where: `${path}:1` },
      { text: "two", number: 2, where: `${path}:2` },
    ]);
  });

  test.each([
    ["no end on the last line", "one\ntwo"],
    ["Windows line ends", "one\r\ntwo\r\n"],
    ["a byte-order mark", "\uFEFFone\ntwo\n"],
    ["a byte-order mark and Windows line ends", "\uFEFFone\r\ntwo"],
  ])("reads a file with %s", async (_name, content) => {
    expect(await linesOf(content)).toEqual([
      [1, "one"],
      [2, "two"],
    ]);
  });

  test("passes over blank lines and counts them", async () => {
    expect(await linesOf("\n  \none\n\t\r\ntwo\n\n")).toEqual([
      [3, "one"],
      [5, "two"],
    ]);
  });

  test("keeps blanks around a line and a mark within it", async () => {
    expect(await linesOf(" one \n\uFEFFtwo\n")).toEqual([
      [1, " one "],
      [2, "\uFEFFtwo"],
    ]);
  });

  test("gives nothing for an empty file", async () => {
    expect(await linesOf("")).toEqual([]);
  });

  test("reads lines that are longer than what is read at once, and characters across its border", async () => {
    const long = "é".repeat(1_500_000);
    const lines = await linesOf(`x${long}\ny${long}\nz`);
    expect(lines.map(([number, text]) => [number, String(text).length])).toEqual([
      [1, 1_500_001],
      [2, 1_500_001],
      [3, 1],
    ]);
    expect(lines[1]?.[1]).toBe(`y${long}`);
  });

  test("gives the lines that were written, whatever they hold", async () => {
    const line = fc
      .string({ unit: "binary", maxLength: 6 })
      .filter((text) => !/[\r\n]/.test(text) && text.isWellFormed());
    await fc.assert(
      fc.asyncProperty(
        fc.array(line, { maxLength: 6 }),
        fc.constantFrom("\n", "\r\n"),
        async (texts, end) => {
          const expected = texts.flatMap((text, index) => (text.trim() === "" ? [] : [[index + 1, text]]));
          fc.pre(!texts[0]?.startsWith("\uFEFF"));
          expect(await linesOf(texts.map((text) => text + end).join(""))).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  }, 30_000);

  test("names the line that is not UTF-8", async () => {
    const path = writtenFile(
      Buffer.concat([Buffer.from("naïve\nna"), Buffer.from([0xef]), Buffer.from("ve\n")]),
    );
    await expect(Array.fromAsync(readLines(path))).rejects.toMatchObject({
      code: "text_invalid",
      message: `${path}:2 is not UTF-8 text.`,
    });
  });

  test("names the last line where that is not UTF-8 and has no end", async () => {
    const path = writtenFile(Buffer.concat([Buffer.from("one\n"), Buffer.from([0xff])]));
    await expect(Array.fromAsync(readLines(path))).rejects.toThrow(`${path}:2 is not UTF-8`);
  });

  test("says what an UTF-16 file, as Windows writes it, is not", async () => {
    const path = writtenFile(Buffer.from("\uFEFFone\n", "utf16le"));
    await expect(Array.fromAsync(readLines(path))).rejects.toThrow(`${path}:1 is not UTF-8 text.`);
  });

  test("refuses to hold a file that has no lines", async () => {
    const path = writtenFile(Buffer.alloc(17 * 2 ** 20, "x"));
    await expect(Array.fromAsync(readLines(path))).rejects.toThrow(`${path} has a line of more than 16 MiB.`);
  }, 60_000);

  test("names a file that is not there, and a folder", async () => {
    const path = writtenFile("x");
    for (const wrong of [`${path}.gone`, dirname(path)]) {
      await expect(Array.fromAsync(readLines(wrong))).rejects.toMatchObject({
        code: "text_unreadable",
        message: `${wrong} cannot be read.`,
      });
    }
  });

  test("tells how many bytes are read, up to all of them", async () => {
    const content = "line\n".repeat(500_000);
    const told: [number, number][] = [];
    const lines = readLines(writtenFile(content), { onProgress: (done, total) => told.push([done, total]) });
    expect((await Array.fromAsync(lines)).length).toBe(500_000);
    expect(told.length).toBeGreaterThan(1);
    expect(told.every(([, total]) => total === content.length)).toBe(true);
    expect(told.at(-1)).toEqual([content.length, content.length]);
  });
});

describe("readLineBlocks", () => {
  test("numbers the first line of each block, blank lines counted", async () => {
    const path = writtenFile("\uFEFFa\n\nline\n".repeat(200_000));
    let next = 1;
    for await (const { lines, first } of readLineBlocks(path)) {
      expect(first).toBe(next);
      next += lines.length;
    }
    expect(next).toBe(600_001);
  });
});

import { isUtf8 } from "node:buffer";
import { type FileHandle, open } from "node:fs/promises";
import { Fault } from "../../src/domain/fault.ts";
import { invalidLine } from "./invalid-line.ts";

/** A line that is not blank, without its end. */
export interface NumberedLine {
  readonly text: string;
  /** Its number in the file, from 1; blank lines count. */
  readonly number: number;
  /** File and line, for messages. */
  readonly where: string;
}

/** Lines that were read together, blank ones among them. */
export interface LineBlock {
  readonly lines: readonly string[];
  /** The number of the first of them in the file, from 1. */
  readonly first: number;
}

/** Who wants to know how many of the file's bytes are read. */
export interface ReadingOptions {
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
}

/** How much is read at once, in bytes. */
const blockSize = 2 ** 20;

/** In MiB. No line of the formats that are read comes near this; a file without line ends would otherwise be held whole. */
const longestLine = 16;

const lineFeed = 10;
const byteOrderMark = "\uFEFF";

/**
 * Reads a text of any size line by line and passes over blank lines. Lines end as on Unix or as on Windows; a byte-order mark is taken
 * away. Throws a Fault `text_unreadable`, or `text_invalid` with the line that is not UTF-8 or has no end within 16 MiB.
 */
export async function* readLines(path: string, options: ReadingOptions = {}): AsyncIterable<NumberedLine> {
  for await (const { lines, first } of readLineBlocks(path, options)) {
    for (const [index, text] of lines.entries()) {
      const number = first + index;
      if (text.trim() !== "") yield { text, number, where: `${path}:${number}` };
    }
  }
}

/** Does what `readLines` does for many lines at once, the blank ones too: where a file is so long that a step a line costs too much. */
export async function* readLineBlocks(path: string, options: ReadingOptions = {}): AsyncIterable<LineBlock> {
  let first = 1;
  for await (const bytes of readWholeLines(path, options)) {
    const lines = splitLines(decode(bytes, { path, first }));
    if (first === 1 && lines[0]?.startsWith(byteOrderMark)) lines[0] = lines[0].slice(1);
    yield { lines, first };
    first += lines.length;
  }
}

/** Reads pieces that end where a line ends, or where the file does. */
async function* readWholeLines(path: string, { onProgress }: ReadingOptions): AsyncIterable<Buffer> {
  const file = await openFile(path);
  try {
    const { size } = await file.stat();
    let rest = Buffer.alloc(0);
    let done = 0;
    for await (const chunk of readChunks(file, path)) {
      const end = chunk.lastIndexOf(lineFeed) + 1;
      if (end > 0) yield Buffer.concat([rest, chunk.subarray(0, end)]);
      rest = end > 0 ? Buffer.from(chunk.subarray(end)) : Buffer.concat([rest, chunk]);
      if (rest.length > longestLine * 2 ** 20) throw tooLong(path);
      done += chunk.length;
      onProgress?.(done, Math.max(size, done));
    }
    if (rest.length > 0) yield rest;
  } finally {
    await file.close();
  }
}

function openFile(path: string): Promise<FileHandle> {
  return open(path).catch((cause: unknown) => {
    throw unreadable(path, cause);
  });
}

async function* readChunks(file: FileHandle, path: string): AsyncIterable<Buffer> {
  const space = Buffer.allocUnsafe(blockSize);
  for (;;) {
    const { bytesRead } = await file.read(space, 0, blockSize).catch((cause: unknown) => {
      throw unreadable(path, cause);
    });
    if (bytesRead === 0) return;
    yield space.subarray(0, bytesRead);
  }
}

function decode(bytes: Buffer, { path, first }: { readonly path: string; readonly first: number }): string {
  if (isUtf8(bytes)) return bytes.toString("utf8");
  const number = first + findForeignLine(bytes);
  throw invalidLine(`${path}:${number}`, "is not UTF-8 text.", {
    remedy: "Save the file as UTF-8; where it is compressed, unpack it first.",
  });
}

/** The position of the first line that is not UTF-8: a line feed is never a part of another character. */
function findForeignLine(bytes: Buffer): number {
  let start = 0;
  for (let index = 0; ; index += 1) {
    const end = bytes.indexOf(lineFeed, start);
    if (end === -1 || !isUtf8(bytes.subarray(start, end))) return index;
    start = end + 1;
  }
}

function splitLines(text: string): string[] {
  const lines = text.split("\n");
  if (lines.at(-1) === "") lines.pop();
  return text.includes("\r") ? lines.map((line) => (line.endsWith("\r") ? line.slice(0, -1) : line)) : lines;
}

function tooLong(path: string): Fault {
  return invalidLine(path, `has a line of more than ${longestLine} MiB.`, {
    remedy: "Give a text whose lines end.",
  });
}

function unreadable(path: string, cause: unknown): Fault {
  return new Fault("text_unreadable", `${path} cannot be read.`, {
    remedy: "Check the path and that you may read the file.",
    data: { path },
    cause,
  });
}

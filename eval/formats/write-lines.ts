import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Fault } from "../../src/domain/fault.ts";

/** Lines are handed on in pieces of about this many characters. */
const pieceLength = 2 ** 16;

/**
 * Writes lines, with a line feed after each, to a file; folders are made. The text is written beside the file and moved to its place when
 * it is whole: what breaks off, leaves what was there. Throws a Fault `storage_failed`, and whatever giving a line throws.
 */
export async function writeLines(
  path: string,
  lines: Iterable<string> | AsyncIterable<string>,
): Promise<void> {
  const next = `${path}.tmp`;
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(next, joinLines(lines));
    await rename(next, path);
  } catch (thrown) {
    // What the folder does not allow to write it does not allow to remove either; the first trouble is the one to tell.
    await rm(next, { force: true }).catch(() => undefined);
    throw isSystemError(thrown) ? unwritable(path, thrown) : thrown;
  }
}

async function* joinLines(lines: Iterable<string> | AsyncIterable<string>): AsyncIterable<string> {
  let piece = "";
  for await (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = "";
  }
  yield piece;
}

function isSystemError(thrown: unknown): boolean {
  return thrown instanceof Error && "syscall" in thrown;
}

function unwritable(path: string, cause: unknown): Fault {
  return new Fault("storage_failed", `${path} cannot be written.`, {
    remedy: "Check that the folder may be written and that the disk is not full.",
    data: { path },
    cause,
  });
}

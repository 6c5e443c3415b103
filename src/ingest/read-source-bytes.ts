import { readFile, stat } from "node:fs/promises";
import { Fault, isFault } from "../domain/fault.ts";
import { maxFileBytes } from "./decode-text.ts";
import type { FoundFile } from "./found-file.ts";

/** Reads a file of the corpus. Throws a Fault `text_unreadable`, or `text_invalid` where it is larger than any text. */
export async function readSourceBytes(found: FoundFile): Promise<Uint8Array> {
  try {
    const { size } = await stat(found.path);
    if (size > maxFileBytes) throw tooLarge(found.file, size);
    return await readFile(found.path);
  } catch (cause) {
    throw isFault(cause) ? cause : textUnreadable(found.file, cause);
  }
}

/** The Fault `text_unreadable` for a file of the corpus that the system did not let us read. */
export function textUnreadable(file: string, cause: unknown): Fault {
  const code = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause);
  return new Fault("text_unreadable", `The text ${file} cannot be read (${code}).`, {
    remedy: "Give this process the right to read it.",
    data: { file },
    cause,
  });
}

function tooLarge(file: string, size: number): Fault {
  return new Fault("text_invalid", `The text ${file} has ${size} bytes; ${maxFileBytes} are read at most.`, {
    remedy: "Split it, or take it out of the folder.",
    data: { file, size },
  });
}

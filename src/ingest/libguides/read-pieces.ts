import { type FileHandle, open } from "node:fs/promises";
import type { FoundFile } from "../found-file.ts";
import { textUnreadable } from "../read-source-bytes.ts";

/** Bytes of a file that are held at a time. */
const pieceBytes = 256 * 1024;

/** The bytes of a file in order. A piece holds until the next is asked for. Throws a Fault `text_unreadable` that names the file. */
export async function* readPieces({ path, file }: FoundFile): AsyncGenerator<Uint8Array> {
  const handle = await openFile(path, file);
  try {
    const buffer = new Uint8Array(pieceBytes);
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, pieceBytes, null).catch((cause: unknown) => {
        throw textUnreadable(file, cause);
      });
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
    }
  } finally {
    await handle.close();
  }
}

/** The bytes from one offset of a file to another, or as many of them as there are. Faults as `readPieces`. */
export async function readRange(
  { path, file }: FoundFile,
  { start, end }: { readonly start: number; readonly end: number },
): Promise<Uint8Array> {
  const handle = await openFile(path, file);
  try {
    const bytes = new Uint8Array(end - start);
    const { bytesRead } = await handle.read(bytes, 0, bytes.length, start);
    return bytes.subarray(0, bytesRead);
  } catch (cause) {
    throw textUnreadable(file, cause);
  } finally {
    await handle.close();
  }
}

async function openFile(path: string, file: string): Promise<FileHandle> {
  try {
    return await open(path);
  } catch (cause) {
    throw textUnreadable(file, cause);
  }
}

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Writes a file into a new folder and gives its path. */
export function writtenFile(content: string | Uint8Array, name = "file.txt"): string {
  const path = join(mkdtempSync(join(tmpdir(), "pinpoint-formats-")), name);
  writeFileSync(path, content);
  return path;
}

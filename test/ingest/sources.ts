import type { DeclaredMetadata } from "../../src/ingest/declared-metadata.ts";
import { findFormat } from "../../src/ingest/formats.ts";
import type { SourceFile } from "../../src/ingest/source-file.ts";

/** A text as the corpus would list it. */
export function sourceOf(
  file: string,
  text: string | Uint8Array,
  declared: DeclaredMetadata = {},
): SourceFile {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  const format = findFormat(file);
  if (!format) throw new Error(`no format for ${file}`);
  const read = async () => bytes;
  return { id: "doc", folder: "corpus", file, format, hash: "0".repeat(64), declared, read };
}

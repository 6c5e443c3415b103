import type { DeclaredMetadata } from "../../src/ingest/declared-metadata.ts";
import type { SourceFile } from "../../src/ingest/read-corpus.ts";

/** A text as the corpus would list it. */
export function sourceOf(
  file: string,
  text: string | Uint8Array,
  declared: DeclaredMetadata = {},
): SourceFile {
  const bytes = typeof text === "string" ? new TextEncoder().encode(text) : text;
  return { id: "doc", folder: "corpus", file, bytes, hash: "0".repeat(64), declared };
}

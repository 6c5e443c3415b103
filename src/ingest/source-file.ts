import type { DeclaredMetadata } from "./declared-metadata.ts";
import type { TextFormat } from "./text-format.ts";

/** A text of the corpus before it is parsed, with all that is declared of it. */
export interface SourceFile {
  readonly id: string;
  /** The corpus folder, as it was given. */
  readonly folder: string;
  /** The path below that folder, with "/" between its parts; for a text of a collection with "#" and its key in the collection. */
  readonly file: string;
  readonly format: TextFormat;
  /** sha256, in hex, of the bytes and of the metadata beside them: while it stays, the document and its passages do. */
  readonly hash: string;
  /** From the file's front matter, and what that does not say from `sources.json`. */
  readonly declared: DeclaredMetadata;
  /** Reads the bytes, which are not kept. Throws a Fault `text_unreadable` or `text_invalid` (too large) that names the file. */
  read(): Promise<Uint8Array>;
}

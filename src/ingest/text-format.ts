import type { ReadingNotes } from "../ports/generation-store.ts";
import type { DeclaredMetadata } from "./declared-metadata.ts";
import type { DraftText } from "./draft-block.ts";
import type { FoundFile } from "./found-file.ts";

/** A format in which one file holds one text. */
export interface TextFormat {
  /** For people: "PDF". */
  readonly name: string;
  /**
   * Reads the bytes into blocks. Throws a Fault `text_invalid` that names the file, and nothing else, whatever the bytes are.
   */
  parse(bytes: Uint8Array, file: string): DraftText | Promise<DraftText>;
  /** What the file declares of itself that must be known before it is read as a whole: its id, above all. Faults as `parse`. */
  declares?(bytes: Uint8Array, file: string): DeclaredMetadata;
  /** The file as an editor shows it, so that people can be told a line of it; absent where they open it otherwise. Faults as `parse`. */
  decode?(bytes: Uint8Array, file: string): string;
}

/** A format in which one file holds many texts, such as the export of a library's guides. */
export interface CollectionFormat {
  readonly name: string;
  /** Lists the texts of a file without holding more than one of them in memory. Throws a Fault `text_invalid` that names the file. */
  list(found: FoundFile): Promise<Collection>;
}

/** The texts of one file. */
export interface Collection {
  readonly texts: readonly CollectedText[];
  readonly notes: ReadingNotes;
}

/** One text of a collection. */
export interface CollectedText {
  /** The id of the document that it becomes, in small letters, digits and hyphens. */
  readonly id: string;
  /** What it is called in the collection: "123" in `export.xml#123`. */
  readonly key: string;
  /** sha256, in hex, of all that the document depends on. */
  readonly hash: string;
  readonly format: TextFormat;
  read(): Promise<Uint8Array>;
}

import type { FoundFile } from "../found-file.ts";
import type { Collection, CollectionFormat } from "../text-format.ts";
import { ExportListing } from "./export-listing.ts";
import { ExportScanner } from "./export-scanner.ts";
import { readPieces } from "./read-pieces.ts";

/** The XML export of LibGuides. Each guide in it that everyone may read is a text. */
export const libguidesFormat: CollectionFormat = { name: "LibGuides export", list };

/** Goes through the file once, piece by piece; a guide is held while it is being listed and no longer. */
async function list(found: FoundFile): Promise<Collection> {
  const listing = new ExportListing(found);
  const scanner = new ExportScanner(found.file, (scanned) => listing.take(scanned));
  for await (const piece of readPieces(found)) scanner.write(piece);
  return listing.finish(scanner.finish());
}

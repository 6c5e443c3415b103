import { DatabaseSync, type SQLOutputValue, type StatementSync } from "node:sqlite";
import { pathToFileURL } from "node:url";
import type { Block, Document, DocumentMetadata, Locator } from "../domain/document.ts";
import type { Finding } from "../domain/finding.ts";
import type { Mention } from "../domain/mention.ts";
import type { Passage } from "../domain/passage.ts";
import type { Generation } from "../ports/generation-store.ts";

/** The part of a generation that `passages.sqlite` answers. */
export type PassagesDatabase = Pick<
  Generation,
  | "listDocuments"
  | "findDocument"
  | "passagesOf"
  | "findingsOf"
  | "findPassage"
  | "readPassages"
  | "positionsNaming"
  | "positionsAbout"
  | "close"
>;

/**
 * Opens a `passages.sqlite` whose hash was checked. Texts stay on disk until they are asked for. Its JSON is trusted: it is, byte
 * for byte, what `buildPassagesDatabase` wrote. Asking for a position that does not exist throws a RangeError.
 */
export function openPassagesDatabase(path: string): PassagesDatabase {
  const url = pathToFileURL(path);
  // Immutable: no locks and no journal are looked for, so the folder may be read-only.
  url.searchParams.set("immutable", "1");
  const database = new DatabaseSync(url, { readOnly: true });
  const select = prepareStatements(database);
  return {
    listDocuments: () => select.documents.all().map(toMetadata),
    findDocument: (id) => mapFound(select.document.get(id), toDocument),
    passagesOf: (documentId) => select.passagesOf.all(documentId).map(toPassage),
    findingsOf: (documentId) =>
      select.findingsOf.all(documentId).map((row) => JSON.parse(String(row.finding)) as Finding),
    findPassage: (id) => mapFound(select.passage.get(id), toPassage),
    readPassages: (positions) => positions.map((position) => readPassage(select.passageAt, position)),
    positionsNaming: (instrument, article) =>
      select.naming.all(instrument, article ?? "").map((row) => ({
        position: Number(row.position),
        pinpoint: { instrument, article, subdivisions: parseList<string>(row.subdivisions) },
      })),
    positionsAbout: (instrument) => select.about.all(instrument).map((row) => Number(row.position)),
    close: () => database.close(),
  };
}

function prepareStatements(database: DatabaseSync) {
  return {
    documents: database.prepare("SELECT metadata FROM documents ORDER BY position"),
    document: database.prepare("SELECT metadata, text, blocks FROM documents WHERE id = ?"),
    passagesOf: database.prepare("SELECT * FROM passages WHERE document = ? ORDER BY position"),
    findingsOf: database.prepare("SELECT finding FROM findings WHERE document = ? ORDER BY position"),
    passage: database.prepare("SELECT * FROM passages WHERE id = ?"),
    passageAt: database.prepare("SELECT * FROM passages WHERE position = ?"),
    naming: database.prepare(
      "SELECT position, subdivisions FROM named WHERE instrument = ? AND article = ? ORDER BY position, subdivisions",
    ),
    about: database.prepare("SELECT position FROM passages WHERE subject = ? ORDER BY position"),
  };
}

type Row = Readonly<Record<string, SQLOutputValue>>;

function mapFound<Result>(row: Row | undefined, convert: (row: Row) => Result): Result | undefined {
  return row === undefined ? undefined : convert(row);
}

function readPassage(select: StatementSync, position: number): Passage {
  const row = select.get(position);
  if (row === undefined) throw new RangeError(`There is no passage at position ${position}`);
  return toPassage(row);
}

function toMetadata(row: Row): DocumentMetadata {
  return JSON.parse(String(row.metadata)) as DocumentMetadata;
}

function toDocument(row: Row): Document {
  return { ...toMetadata(row), text: String(row.text), blocks: parseList<Block>(row.blocks) };
}

function toPassage(row: Row): Passage {
  return {
    id: String(row.id),
    documentId: String(row.document),
    span: { start: Number(row.start), end: Number(row.end) },
    headings: parseList<string>(row.headings),
    text: String(row.text),
    mentions: parseList<Mention>(row.mentions),
    subject: row.subject === null ? null : String(row.subject),
    ...(row.locator === null ? {} : { locator: JSON.parse(String(row.locator)) as Locator }),
  };
}

function parseList<Item>(value: SQLOutputValue | undefined): readonly Item[] {
  return JSON.parse(String(value)) as readonly Item[];
}

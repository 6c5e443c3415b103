import { DatabaseSync, type StatementSync } from "node:sqlite";
import type { Document } from "../domain/document.ts";
import type { Finding } from "../domain/finding.ts";
import { distinctPinpoints } from "../domain/mention.ts";
import type { Passage } from "../domain/passage.ts";
import type { DraftContents } from "../ports/generation-store.ts";
import { databaseIndexes, databaseLayout } from "./passages-database-layout.ts";

/**
 * The bytes of `passages.sqlite` for these documents, passages and findings, in the order given. It is built in memory and written by the
 * caller, so that SQLite never meets a full disk. The same input gives the same bytes under the same version of SQLite.
 * Throws a plain error for ids that cannot be ids or are given twice, and for texts that hold half a character: bugs of whoever made them.
 */
export function buildPassagesDatabase({ documents, passages, findings }: DraftContents): Uint8Array {
  const database = new DatabaseSync(":memory:");
  try {
    database.exec(`PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; ${databaseLayout} BEGIN`);
    writeDocuments(database, documents);
    writePassageRows(database, passages);
    writeNames(database, passages);
    writeFindings(database, findings);
    database.exec(`${databaseIndexes} COMMIT`);
    return database.serialize();
  } finally {
    database.close();
  }
}

function writeDocuments(database: DatabaseSync, documents: readonly Document[]): void {
  const insert = database.prepare("INSERT INTO documents VALUES (?, ?, ?, ?, ?)");
  for (const [position, document] of documents.entries()) {
    const { text, blocks, ...metadata } = document;
    checkId(metadata.id);
    checkText(text, metadata.id);
    insert.run(position, metadata.id, JSON.stringify(metadata), text, JSON.stringify(blocks));
  }
}

function writePassageRows(database: DatabaseSync, passages: readonly Passage[]): void {
  const insert = database.prepare("INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  for (const [position, passage] of passages.entries()) {
    checkId(passage.id);
    checkText(passage.text, passage.id);
    insert.run(
      position,
      passage.id,
      passage.documentId,
      passage.span.start,
      passage.span.end,
      JSON.stringify(passage.headings),
      passage.text,
      JSON.stringify(passage.mentions),
      passage.subject,
      passage.locator === undefined ? null : JSON.stringify(passage.locator),
    );
  }
}

function writeNames(database: DatabaseSync, passages: readonly Passage[]): void {
  const insert = database.prepare("INSERT INTO named VALUES (?, ?, ?, ?)");
  for (const [position, passage] of passages.entries()) writeNamesOf(passage, position, insert);
}

function writeNamesOf(passage: Passage, position: number, insert: StatementSync): void {
  for (const { instrument, article, subdivisions } of distinctPinpoints(passage.mentions)) {
    insert.run(instrument, article ?? "", position, JSON.stringify(subdivisions));
  }
}

function writeFindings(database: DatabaseSync, findings: readonly Finding[]): void {
  const insert = database.prepare("INSERT INTO findings VALUES (?, ?, ?)");
  for (const [position, finding] of findings.entries()) {
    insert.run(position, finding.documentId, JSON.stringify(finding));
  }
}

/** The longest id a document or passage may have, in UTF-16 code units; ids stand in paths and URLs. */
const longestId = 200;

function checkId(id: string): void {
  if (id.length === 0 || id.length > longestId || !/^[^\s\p{C}]+$/u.test(id)) {
    throw new Error(`${JSON.stringify(id)} cannot be an id: it must be 1 to ${longestId} visible characters`);
  }
}

/** SQLite keeps UTF-8, in which half of a surrogate pair cannot be written: the text would come back changed. */
function checkText(text: string, id: string): void {
  if (!text.isWellFormed()) throw new Error(`The text of ${id} holds half a character`);
}

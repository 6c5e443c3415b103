import type { DocumentMetadata } from "../../../src/domain/document.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import type { AuditedText } from "../../../src/ingest/audit/audited-text.ts";
import { linkDocument } from "../../../src/ingest/link-document.ts";
import { splitPassages } from "../../../src/ingest/split-passages.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { documentOf } from "../documents.ts";
import { shippedRegister } from "../shared-corpus.ts";

/** The register that ships, and its linker. */
export const shipped = { register: shippedRegister, linker: createLinker(shippedRegister) };

/** A text of Markdown as the audit reads it. */
export function writtenText(markdown: string, metadata: Partial<DocumentMetadata> = {}): AuditedText {
  const document = documentOf(markdown, metadata);
  return { document, passages: splitPassages(linkDocument(document, shipped.linker)) };
}

/** The words of findings, in their order. */
export function wordsOfFindings(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ words }) => words);
}

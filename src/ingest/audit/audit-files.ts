import path from "node:path";
import type { AuditReport, LocatedFinding } from "../../domain/audit-report.ts";
import type { Locator } from "../../domain/document.ts";
import type { Finding } from "../../domain/finding.ts";
import type { Register } from "../../domain/register.ts";
import type { SkippedSource } from "../../ports/generation-store.ts";
import type { Linker } from "../../references/linker.ts";
import { ingestSource } from "../ingest-source.ts";
import type { Corpus } from "../read-corpus.ts";
import type { SourceFile } from "../source-file.ts";
import { auditCorpus } from "./audit-corpus.ts";
import type { AuditedText } from "./audited-text.ts";
import { createLineFinder, type FindLine } from "./line-finder.ts";

/** How far an audit has come: texts read, then texts of which the findings were looked up in their files. */
export interface AuditProgress {
  readonly step: "read" | "locate";
  readonly done: number;
  readonly total: number;
}

/** Audits texts; the whole use case behind `pinpoint audit`. */
export type Audit = (options?: {
  readonly onProgress?: (progress: AuditProgress) => void;
}) => Promise<AuditReport>;

/** A text with the file that it was read from. */
interface SourcedText extends AuditedText {
  readonly source: SourceFile;
}

/**
 * Creates the audit of a corpus. The clock gives milliseconds since 1970. A text that cannot be read is named in the report, and the
 * others are audited. Faults as `readCorpus`.
 */
export function createAudit(parts: {
  readonly register: Register;
  readonly linker: Linker;
  readonly listSources: () => Promise<Corpus>;
  readonly now: () => number;
}): Audit {
  return async ({ onProgress = () => undefined } = {}) => {
    const { sources, skipped } = await parts.listSources();
    const texts: SourcedText[] = [];
    const unread: SkippedSource[] = [];
    for (const [position, source] of sources.entries()) {
      onProgress({ step: "read", done: position, total: sources.length });
      const ingested = await ingestSource(source, parts);
      if ("skipped" in ingested) unread.push(ingested.skipped);
      else texts.push({ ...ingested, source });
    }
    const today = new Date(parts.now()).toISOString().slice(0, "YYYY-MM-DD".length);
    const findings = Map.groupBy(auditCorpus(texts, { ...parts, today }), ({ documentId }) => documentId);
    const located: LocatedFinding[] = [];
    for (const [position, text] of texts.entries()) {
      onProgress({ step: "locate", done: position, total: texts.length });
      located.push(...(await locate(text, findings.get(text.document.id) ?? [])));
    }
    return {
      today,
      texts: texts.map(({ document, source }) => ({
        documentId: document.id,
        title: document.title,
        language: document.language,
        file: fileOf(source),
      })),
      findings: located,
      skipped: [...skipped, ...unread],
    };
  };
}

function fileOf({ folder, file }: SourceFile): string {
  return path.join(folder, file);
}

/** Looks the findings of a text up in its file, which is read again only where there are any. */
async function locate(text: SourcedText, findings: readonly Finding[]): Promise<readonly LocatedFinding[]> {
  if (findings.length === 0) return [];
  const findLine = await createFinder(text);
  return findings.map((finding) => ({
    ...finding,
    file: fileOf(text.source),
    line: findLine(finding.span),
    ...locatorAt(text, finding.span.start),
  }));
}

async function createFinder({ source, document }: SourcedText): Promise<FindLine> {
  const file = source.format.decode?.(await source.read(), source.file);
  return file === undefined ? () => null : createLineFinder(document.text, file);
}

/** The page and address of the block at a position. */
function locatorAt({ document }: AuditedText, position: number): Locator {
  const block = document.blocks.findLast(({ span }) => span.start <= position);
  return block?.locator ?? { page: null, url: null };
}

import type { AuditReport, LocatedFinding } from "../../domain/audit-report.ts";
import type { Register } from "../../domain/register.ts";
import type { SkippedSource } from "../../ports/generation-store.ts";
import type { Linker } from "../../references/linker.ts";
import { ingestSource } from "../ingest-source.ts";
import type { Corpus } from "../read-corpus.ts";
import type { SourceFile } from "../source-file.ts";
import { auditCorpus } from "./audit-corpus.ts";
import { auditForm } from "./audit-form.ts";
import { locateFindings, pathOf, type SourcedText } from "./locate-findings.ts";

/** How far an audit has come: texts read, then texts whose findings were looked up in their files. */
export interface AuditProgress {
  readonly step: "read" | "locate";
  readonly done: number;
  readonly total: number;
}

/** Audits texts, and tells how far it is. */
export type Audit = (options?: {
  readonly onProgress?: (progress: AuditProgress) => void;
}) => Promise<AuditReport>;

/** What an audit takes. The clock gives milliseconds since 1970. */
export interface AuditFilesParts {
  readonly register: Register;
  readonly linker: Linker;
  readonly listSources: () => Promise<Corpus>;
  readonly now: () => number;
}

/**
 * Creates the audit of a corpus as those who tend it want it: all checks, and each finding with its place in the file. A text that
 * cannot be read is named in the report, and the others are audited. Faults as `readCorpus`.
 */
export function createAudit(parts: AuditFilesParts): Audit {
  return async ({ onProgress = () => undefined } = {}) => {
    const { sources, skipped } = await parts.listSources();
    const { texts, unread } = await readTexts(sources, parts, (done) =>
      onProgress({ step: "read", done, total: sources.length }),
    );
    const today = new Date(parts.now()).toISOString().slice(0, "YYYY-MM-DD".length);
    const found = [...auditCorpus(texts, { ...parts, today }), ...auditForm(texts, parts)];
    const byText = Map.groupBy(found, ({ documentId }) => documentId);
    const findings: LocatedFinding[] = [];
    for (const [position, text] of texts.entries()) {
      findings.push(...(await locateFindings(text, byText.get(text.document.id) ?? [])));
      onProgress({ step: "locate", done: position + 1, total: texts.length });
    }
    return { today, texts: texts.map(describeText), findings, skipped: [...skipped, ...unread] };
  };
}

async function readTexts(
  sources: readonly SourceFile[],
  parts: AuditFilesParts,
  onRead: (done: number) => void,
): Promise<{ readonly texts: readonly SourcedText[]; readonly unread: readonly SkippedSource[] }> {
  const texts: SourcedText[] = [];
  const unread: SkippedSource[] = [];
  for (const [position, source] of sources.entries()) {
    const ingested = await ingestSource(source, parts);
    if ("skipped" in ingested) unread.push(ingested.skipped);
    else texts.push({ ...ingested, source });
    onRead(position + 1);
  }
  return { texts, unread };
}

function describeText({ document, source }: SourcedText): AuditReport["texts"][number] {
  const { id: documentId, title, language } = document;
  return { documentId, title, language, file: pathOf(source) };
}

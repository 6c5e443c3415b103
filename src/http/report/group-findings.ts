import type { AuditedFile, AuditReport, LocatedFinding } from "../../domain/audit-report.ts";

/** The findings in one text. */
export interface TextFindings {
  /** Counted from 1. */
  readonly number: number;
  /** The name of the text's place on the page. */
  readonly anchor: string;
  readonly text: AuditedFile;
  readonly findings: readonly LocatedFinding[];
}

/** Groups the findings of a report by text, in the order of the texts; those without findings are left out. */
export function groupFindings({ texts, findings }: AuditReport): readonly TextFindings[] {
  const byText = Map.groupBy(findings, ({ documentId }) => documentId);
  return texts
    .map((text) => ({ text, findings: byText.get(text.documentId) ?? [] }))
    .filter((group) => group.findings.length > 0)
    .map((group, position) => ({ number: position + 1, anchor: `text-${position + 1}`, ...group }));
}

import type { AuditReport, LocatedFinding } from "../src/domain/audit-report.ts";

/** A finding about a place that a treaty does not have, against the treaty's own words; each part can be replaced. */
export function sampleFinding(parts: Partial<LocatedFinding> = {}): LocatedFinding {
  return {
    documentId: "guide",
    span: { start: 40, end: 56 },
    words: "Article 21(1)(f)",
    kind: "place",
    problem: "Lanzarote Convention has no Article 21(1)(f), by its text.",
    remedy: "The words stand at Article 20(1)(f): write that.",
    about: { instrument: "lanzarote", article: "21", subdivisions: ["1", "f"] },
    against: { documentId: "lanzarote", span: { start: 0, end: 29 }, words: "f) knowingly obtaining access" },
    before: "It punishes access (",
    after: ").",
    file: "guides/a.md",
    line: 37,
    page: null,
    url: null,
    ...parts,
  };
}

/** An audit of two texts with the sample finding in one of them. */
export function sampleAudit(parts: Partial<AuditReport> = {}): AuditReport {
  return {
    today: "2026-11-21",
    texts: [
      { documentId: "guide", title: "A Guide", language: "en", file: "guides/a.md" },
      { documentId: "lanzarote", title: "Lanzarote Convention", language: "en", file: "treaties/l.md" },
    ],
    findings: [sampleFinding()],
    skipped: [],
    ...parts,
  };
}

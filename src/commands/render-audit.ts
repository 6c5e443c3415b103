import { type AuditReport, countKinds, type LocatedFinding } from "../domain/audit-report.ts";
import type { Paragraph } from "./wrap-text.ts";

/** Renders an audit for people: each finding with its place, what could not be read, and a summary in one line at the end. */
export function renderAudit(report: AuditReport): readonly Paragraph[] {
  const titles = new Map(report.texts.map(({ documentId, title }) => [documentId, title]));
  return [
    ...report.findings.flatMap((finding) => [...renderFinding(finding, titles), { pieces: [] }]),
    ...report.skipped.map(
      ({ file, reason }): Paragraph => ({
        pieces: [{ text: "skipped ", style: "yellow" }, `${file}: ${reason}`],
        hang: 2,
      }),
    ),
    { pieces: [{ text: summarize(report), style: "bold" }] },
  ];
}

/** Words of a finding that are shown, at most; a passage that is too long would fill the screen. */
const shownWords = 40;

function renderFinding(finding: LocatedFinding, titles: ReadonlyMap<string, string>): readonly Paragraph[] {
  const { kind, words, before, after, problem, remedy, against } = finding;
  const otherText: readonly Paragraph[] = against
    ? [
        {
          pieces: [
            { text: `${titles.get(against.documentId) ?? against.documentId}: `, style: "dim" },
            `“${shorten(against.words)}”`,
          ],
          indent: 2,
          hang: 2,
        },
      ]
    : [];
  return [
    { pieces: [{ text: placeOf(finding), style: "bold" }, " ", { text: kind, style: "yellow" }] },
    {
      pieces: [
        { text: before, style: "dim" },
        { text: `“${shorten(words)}”`, style: "bold" },
        { text: after, style: "dim" },
      ],
      indent: 2,
    },
    { pieces: [problem], indent: 2 },
    ...otherText,
    { pieces: [{ text: "→ ", style: "green" }, remedy], indent: 2, hang: 2 },
  ];
}

/** "guides/a.md:12", "treaty.pdf, page 4", or the file alone with the address of the place in it. */
function placeOf({ file, line, page, url }: LocatedFinding): string {
  if (line !== null) return `${file}:${line}`;
  if (page !== null) return `${file}, page ${page}`;
  return url === null ? file : `${file}, ${url}`;
}

function shorten(words: string): string {
  const all = words.split(/\s+/);
  return all.length <= shownWords ? all.join(" ") : `${all.slice(0, shownWords).join(" ")} …`;
}

/** "3 findings in 2 of 5 texts: 2 place, 1 date. 1 file could not be read." */
export function summarize({ findings, texts, skipped }: AuditReport): string {
  const unread = skipped.length === 0 ? "" : ` ${count(skipped.length, "file")} could not be read.`;
  if (findings.length === 0) return `Nothing found in ${count(texts.length, "text")}.${unread}`;
  const concerned = new Set(findings.map(({ documentId }) => documentId)).size;
  const kinds = countKinds(findings).map(([kind, number]) => `${number} ${kind}`);
  return `${count(findings.length, "finding")} in ${concerned} of ${count(texts.length, "text")}: ${kinds.join(", ")}.${unread}`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

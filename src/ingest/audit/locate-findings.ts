import path from "node:path";
import type { LocatedFinding } from "../../domain/audit-report.ts";
import type { Document, Locator } from "../../domain/document.ts";
import type { Finding } from "../../domain/finding.ts";
import { type Span, sliceSpan } from "../../domain/span.ts";
import type { SourceFile } from "../source-file.ts";
import type { AuditedText } from "./audited-text.ts";
import { checkLinkTargets } from "./check-link-targets.ts";
import { createLineFinder } from "./line-finder.ts";

/** A text with the file that it was read from. */
export interface SourcedText extends AuditedText {
  readonly source: SourceFile;
}

/**
 * Looks findings of one text up in its file: the line in a file that people edit as text, else the page or address. Adds what only the
 * file shows: where links lead. In the order of the text. Faults as `SourceFile.read`.
 */
export async function locateFindings(
  text: SourcedText,
  findings: readonly Finding[],
): Promise<readonly LocatedFinding[]> {
  const { document, source } = text;
  const file = source.format.decode?.(await source.read(), source.file) ?? null;
  const all = file === null ? findings : [...findings, ...checkLinkTargets(text, file)];
  if (all.length === 0) return [];
  const findLine = file === null ? () => null : createLineFinder(document.text, file);
  return all.toSorted(compareFindings).map((finding) => ({
    ...finding,
    ...surroundings(document, finding.span),
    file: pathOf(source),
    line: findLine(finding.span.start),
    ...locatorAt(document, finding.span.start),
  }));
}

/** The path of a text's file, with the folder as it was given. */
export function pathOf({ folder, file }: SourceFile): string {
  return path.join(folder, file);
}

function compareFindings(one: Finding, other: Finding): number {
  return one.span.start - other.span.start || (one.kind < other.kind ? -1 : 1);
}

/** The page and address of the block at a position. */
function locatorAt({ blocks }: Document, position: number): Locator {
  return blocks.findLast(({ span }) => span.start <= position)?.locator ?? { page: null, url: null };
}

/** So many characters around the words are shown, at most. */
const shownAround = 80;

/** What stands before and after the words on their line of the text, cut between words. */
function surroundings({ text }: Document, { start, end }: Span): { before: string; after: string } {
  const before = sliceSpan(text, { start: Math.max(0, start - shownAround), end: start });
  const after = sliceSpan(text, { start: end, end: end + shownAround });
  const isCutBefore = start > shownAround && !before.includes("\n");
  const isCutAfter = end + shownAround < text.length && !after.includes("\n");
  const lineBefore = before.slice(before.lastIndexOf("\n") + 1);
  const [lineAfter = ""] = after.split("\n", 1);
  return {
    before: isCutBefore ? lineBefore.replace(/^\S*\s*/, "… ") : lineBefore,
    after: isCutAfter ? lineAfter.replace(/\s*\S*$/, " …") : lineAfter,
  };
}

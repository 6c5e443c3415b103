import type { Finding, FindingKind } from "./finding.ts";
import type { PartialDate } from "./instrument.ts";

/** A finding with the place where a person mends it. What the format of the file does not know is null. */
export interface LocatedFinding extends Finding {
  /** What stands before and after the words in their paragraph, shortened. */
  readonly before: string;
  readonly after: string;
  /** The file that the words stand in, as the report's texts name it. */
  readonly file: string;
  /** The line of the file, from 1. */
  readonly line: number | null;
  /** The page, as the original numbers it. */
  readonly page: string | null;
  /** A web address that leads to the place. */
  readonly url: string | null;
}

/** A text that was audited. */
export interface AuditedFile {
  readonly documentId: string;
  readonly title: string;
  /** BCP 47 language code of the text. */
  readonly language: string | null;
  /** The path of the file; for a text of a collection with "#" and its key in the collection. */
  readonly file: string;
}

/** What an audit found in some texts. */
export interface AuditReport {
  /** The day on which the texts were audited: some statements age. */
  readonly today: PartialDate;
  readonly texts: readonly AuditedFile[];
  /** By text in the order of `texts`, then by place in the text. */
  readonly findings: readonly LocatedFinding[];
  /** Files that could not be read, with the reason. */
  readonly skipped: readonly { readonly file: string; readonly reason: string }[];
}

/** How many findings there are of each kind, the most frequent first. */
export function countKinds(findings: readonly Finding[]): readonly (readonly [FindingKind, number])[] {
  const counts = new Map<FindingKind, number>();
  for (const { kind } of findings) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].toSorted(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1));
}

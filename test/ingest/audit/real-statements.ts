import type { DocumentMetadata } from "../../../src/domain/document.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import { checkStatements } from "../../../src/ingest/audit/check-statements.ts";
import { createTitleFinder } from "../../../src/ingest/audit/title-finder.ts";
import { gatherTreatyTexts } from "../../../src/ingest/audit/treaty-texts.ts";
import { shipped, writtenText } from "./written-text.ts";

const parts = {
  ...shipped,
  treaties: gatherTreatyTexts([]),
  titles: createTitleFinder(shipped.register),
};

/** What the audit finds in a guide of the year 2026 by the register that ships, on the day given or on none. */
export function findingsIn(
  markdown: string,
  known: Partial<DocumentMetadata> = {},
  today: string | null = null,
): readonly Finding[] {
  return checkStatements(writtenText(markdown, { kind: "guide", asOf: "2026-11", ...known }), {
    ...parts,
    today,
  });
}

/** Each finding as "kind: words". */
export function shownIn(
  markdown: string,
  known: Partial<DocumentMetadata> = {},
  today: string | null = null,
): readonly string[] {
  return findingsIn(markdown, known, today).map(({ kind, words }) => `${kind}: ${words}`);
}

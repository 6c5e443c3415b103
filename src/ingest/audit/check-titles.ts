import type { Finding } from "../../domain/finding.ts";
import { shiftSpan } from "../../domain/span.ts";
import type { WordChange } from "./align-title.ts";
import { type AuditContext, quoteWords } from "./audited-text.ts";
import { isAttributed } from "./retelling.ts";
import type { Statement } from "./statement.ts";
import type { TitleFinder } from "./title-finder.ts";

/** Checks long names that are meant for an official title against its words. What is told of another text's wording is
 * no finding, and treaties name each other as they will. */
export function checkTitles(
  statement: Statement,
  { titles }: AuditContext & { readonly titles: TitleFinder },
): readonly Finding[] {
  if (statement.document.kind === "treaty") return [];
  return titles.findChanged(statement.text).flatMap((found) => {
    if (isAttributed(statement.text)) return [];
    return [
      {
        ...quoteWords(statement.document, shiftSpan(found, statement.span.start)),
        kind: "title",
        about: { instrument: found.instrument.id, article: null, subdivisions: [] },
        problem: `The official title ${found.changes.map(describe).join(", and ")}.`,
        remedy: `Write “${found.title}”.`,
      },
    ];
  });
}

function describe({ title, text }: WordChange): string {
  if (title === null) return `does not have “${text}”`;
  return text === null ? `has “${title}”, which is left out here` : `has “${title}” where this has “${text}”`;
}

import type { Finding } from "../../domain/finding.ts";
import type { AuditContext, AuditedText } from "./audited-text.ts";
import { checkAged } from "./check-aged.ts";
import { checkCounts } from "./check-counts.ts";
import { checkDates } from "./check-dates.ts";
import { checkSeries } from "./check-series.ts";
import { checkTitles } from "./check-titles.ts";
import { type Statement, statementsOf } from "./statement.ts";
import type { TitleFinder } from "./title-finder.ts";

/** What single statements are compared with. */
type StatementContext = AuditContext & { readonly titles: TitleFinder };

const checks: readonly ((statement: Statement, context: StatementContext) => readonly Finding[])[] = [
  checkAged,
  checkCounts,
  checkDates,
  checkSeries,
  checkTitles,
];

/** Checks all that a text says, statement by statement, against the register. The statements are read once for all these checks. */
export function checkStatements(text: AuditedText, context: StatementContext): readonly Finding[] {
  return statementsOf(text, context.linker).flatMap((statement) =>
    checks.flatMap((check) => check(statement, context)),
  );
}

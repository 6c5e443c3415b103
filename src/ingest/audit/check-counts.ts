import type { Finding } from "../../domain/finding.ts";
import { type Instrument, titleInText } from "../../domain/instrument.ts";
import { formatPartialDate } from "../../domain/partial-date.ts";
import { type AuditContext, quoteWords } from "./audited-text.ts";
import { type CountClaim, findCountClaims, knownParties } from "./count-claims.ts";
import { isAttributed } from "./retelling.ts";
import type { Statement } from "./statement.ts";

/** Checks how many articles an instrument is said to have, and how many parties on the day of the register's status, against the register. */
export function checkCounts(statement: Statement, { register }: AuditContext): readonly Finding[] {
  return findCountClaims(statement).flatMap((claim) => {
    const instrument = register.find(claim.instrument);
    const right = instrument && rightCount(instrument, claim, statement.document.asOf);
    if (
      !instrument ||
      right === null ||
      right === undefined ||
      right === claim.value ||
      isAttributed(statement.text)
    ) {
      return [];
    }
    const day =
      claim.counted === "parties" ? ` (position of ${formatPartialDate(instrument.status?.asOf ?? "")})` : "";
    return [
      {
        ...quoteWords(statement.document, claim.span),
        kind: "count",
        about: { instrument: claim.instrument, article: null, subdivisions: [] },
        problem: `By the register the ${titleInText(instrument)} has ${right} ${claim.counted}${day}.`,
        remedy: `Write ${right}, or where the register is wrong, correct that.`,
      },
    ];
  });
}

/** The number by the register; null where it does not know it, or knows that of another day. */
export function rightCount(
  instrument: Instrument,
  { counted, day }: CountClaim,
  asOf: string | null,
): number | null {
  if (counted === "articles") return instrument.articles.length === 0 ? null : instrument.articles.length;
  return (day ?? asOf) === instrument.status?.asOf ? knownParties(instrument) : null;
}

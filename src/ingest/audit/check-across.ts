import type { DocumentKind } from "../../domain/document.ts";
import type { Finding, FindingKind, QuotedWords } from "../../domain/finding.ts";
import { type PartialDate, titleInText } from "../../domain/instrument.ts";
import { datesAgree, formatPartialDate } from "../../domain/partial-date.ts";
import type { Register } from "../../domain/register.ts";
import { type AuditedText, quoteWords } from "./audited-text.ts";
import { rightCount } from "./check-counts.ts";
import { knownDates } from "./check-dates.ts";
import { findCountClaims, mayCount } from "./count-claims.ts";
import { findEventClaims, mayDateEvent } from "./event-claims.ts";
import { eventNames } from "./event-forms.ts";
import { isRetold } from "./retelling.ts";
import { type Statement, sentenceStatements } from "./statement.ts";

/** What a text says of something that the register does not know. */
interface OpenClaim {
  readonly kind: FindingKind & ("date" | "count");
  readonly instrument: string;
  /** What is said, without its value: claims of the same thing have the same words. */
  readonly what: string;
  /** Dates, or one number, of which one must agree with one of the other's. */
  readonly values: readonly string[];
  readonly trust: number;
  readonly quote: QuotedWords;
}

/** Which of two texts is likelier to be right. */
const trustOf: Readonly<Record<DocumentKind, number>> = { treaty: 3, report: 2, guide: 1, news: 0 };

/**
 * Compares what different texts say of the same event or number of the same instrument, where the register says nothing. The finding is on
 * the text of the kind that is less to be trusted, of equals on the later one; what a text retells of others is not compared.
 */
export function checkAcross(
  texts: readonly AuditedText[],
  { register }: { readonly register: Register },
): readonly Finding[] {
  const claims = Map.groupBy(
    texts.flatMap((text) => claimsOf(text, register)),
    ({ instrument, what }) => `${instrument} ${what}`,
  );
  return [...claims.values()].flatMap((same) => {
    const [best, ...others] = same.toSorted((one, other) => other.trust - one.trust);
    if (!best) return [];
    return others
      .filter(
        ({ quote, values }) => quote.documentId !== best.quote.documentId && !agree(values, best.values),
      )
      .map((claim) => describe(claim, best, register));
  });
}

function claimsOf({ document, passages }: AuditedText, register: Register): readonly OpenClaim[] {
  const claiming = passages.filter(({ text }) => mayDateEvent(text) || mayCount(text));
  const trust = trustOf[document.kind ?? "news"];
  return sentenceStatements({ document, passages: claiming })
    .flatMap((statement) => {
      const claims = [...eventsOf(statement, register), ...countsOf(statement, register)];
      return claims.length > 0 && isRetold(statement.text) ? [] : claims;
    })
    .map((claim) => ({ ...claim, trust }));
}

function eventsOf(statement: Statement, register: Register): readonly Omit<OpenClaim, "trust">[] {
  return findEventClaims(statement).flatMap(({ instrument: id, kind, dates, span }) => {
    const instrument = register.find(id);
    if (!instrument || knownDates(instrument, kind).length > 0) return [];
    const quote = quoteWords(statement.document, span);
    return [{ kind: "date", instrument: id, what: eventNames[kind], values: dates, quote }];
  });
}

function countsOf(statement: Statement, register: Register): readonly Omit<OpenClaim, "trust">[] {
  return findCountClaims(statement).flatMap((claim) => {
    const instrument = register.find(claim.instrument);
    const day = claim.counted === "articles" ? null : (claim.day ?? statement.document.asOf);
    const isOpen = claim.counted === "articles" || day !== null;
    if (!instrument || !isOpen || rightCount(instrument, claim, statement.document.asOf) !== null) return [];
    const what = day === null ? `has articles` : `had parties on ${formatPartialDate(day)}`;
    const quote = quoteWords(statement.document, claim.span);
    return [{ kind: "count", instrument: claim.instrument, what, values: [String(claim.value)], quote }];
  });
}

function agree(ones: readonly PartialDate[], others: readonly PartialDate[]): boolean {
  return ones.some((one) => others.some((other) => datesAgree(one, other)));
}

function describe(claim: OpenClaim, best: OpenClaim, register: Register): Finding {
  const instrument = register.find(claim.instrument);
  return {
    ...claim.quote,
    kind: claim.kind,
    about: { instrument: claim.instrument, article: null, subdivisions: [] },
    problem: `Another text has it otherwise of the ${instrument ? titleInText(instrument) : claim.instrument}: “${best.quote.words}”.`,
    remedy: "Find out which is right, correct the other, and enter it in the register.",
    against: best.quote,
  };
}

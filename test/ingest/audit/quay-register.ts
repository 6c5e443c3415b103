import type { DocumentMetadata } from "../../../src/domain/document.ts";
import type { Finding } from "../../../src/domain/finding.ts";
import { Register } from "../../../src/domain/register.ts";
import type { AuditContext, AuditedText } from "../../../src/ingest/audit/audited-text.ts";
import { type Statement, statementsOf } from "../../../src/ingest/audit/statement.ts";
import { createTitleFinder } from "../../../src/ingest/audit/title-finder.ts";
import { gatherTreatyTexts } from "../../../src/ingest/audit/treaty-texts.ts";
import { linkDocument } from "../../../src/ingest/link-document.ts";
import { splitPassages } from "../../../src/ingest/split-passages.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { documentOf } from "../documents.ts";
import { instrument } from "../instruments.ts";

/** A treaty of which the register knows everything. */
const quay = {
  ...instrument("quay", "Convention on Quays and on the Safe Mooring of Small Vessels in Tidal Harbours"),
  titles: {
    en: "Convention on Quays and on the Safe Mooring of Small Vessels in Tidal Harbours",
    fr: "Convention sur les quais et sur l'amarrage sûr des petits navires dans les ports à marée",
  },
  authenticLanguages: ["en", "fr"],
  shortTitle: "Quay Convention",
  aliases: {
    en: [
      "Convention on Quays and Mooring of Vessels",
      "Convention on Quays and on the Mooring of Small Vessels in Tidal Harbours",
    ],
    fr: ["Convention des quais"],
    es: ["Convenio de los Muelles"],
  },
  series: [
    { series: "ETS", volume: null, number: "150", text: "ETS No 150" },
    { series: "UNTS", volume: "1700", number: "12", text: "1700 UNTS 12" },
  ],
  adopted: { date: "1994-11-08", place: null },
  opened: { date: "1994-11-23", place: "Porto" },
  inForce: { date: "1997-07-01", place: null },
  articles: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"].map((number) => ({
    number,
    heading: null,
  })),
  status: { text: "In force; 31 parties.", inForce: true, asOf: "2025-03-10", source: "The depositary." },
};

/** A protocol that is not in force. */
const pilots = {
  ...instrument(
    "pilots",
    "Additional Protocol to the Quay Convention, concerning the Licensing of Harbour Pilots and Tugs",
    "quay",
  ),
  shortTitle: "Pilots Protocol",
  series: [{ series: "CETS", volume: null, number: "230", text: "CETS No 230" }],
  adopted: { date: "2021-11-17", place: null },
  opened: { date: "2022-05-12", place: "Porto" },
  status: {
    text: "Not in force: 2 of the 5 ratifications that it needs.",
    inForce: false,
    asOf: "2026-01",
    source: "The depositary.",
  },
};

/** A treaty of which the register knows no dates. */
const buoys = { ...instrument("buoys", "Convention on Buoys"), shortTitle: "Buoy Convention" };

/** A treaty of the United Nations that is new. */
const lamps = {
  ...instrument("lamps", "United Nations Convention against the Theft of Lamps"),
  shortTitle: "Lamp Convention",
  aliases: { en: ["UN Convention against Lamp Theft"] },
  series: [{ series: "A/RES", volume: null, number: "79/999", text: "A/RES/79/999, annex" }],
  adopted: { date: "2024-12-24", place: "New York" },
  opened: { date: "2025-10-25", place: "Hull" },
};

/** The register of the audit's tests. */
export const quayRegister = new Register([quay, pilots, buoys, lamps]);

const linker = createLinker(quayRegister);

/** What checks of statements look at, on the day given or on none. */
export function quayContext(
  today: string | null = null,
): AuditContext & { readonly titles: ReturnType<typeof createTitleFinder> } {
  return {
    register: quayRegister,
    linker,
    treaties: gatherTreatyTexts([]),
    titles: createTitleFinder(quayRegister),
    today,
  };
}

/** A guide of Markdown text, read and linked. */
export function quayText(markdown: string, known: Partial<DocumentMetadata> = {}): AuditedText {
  const document = documentOf(markdown, { kind: "guide", ...known });
  return { document, passages: splitPassages(linkDocument(document, linker)) };
}

/** The statements of a guide. */
export function quayStatements(
  markdown: string,
  known: Partial<DocumentMetadata> = {},
): readonly Statement[] {
  return statementsOf(quayText(markdown, known), linker);
}

/** A check of statements, as a function of a guide's text that gives each finding as "words => problem remedy". */
export function checking(
  check: (statement: Statement, context: ReturnType<typeof quayContext>) => readonly Finding[],
  today: string | null = null,
): (markdown: string, known?: Partial<DocumentMetadata>) => readonly string[] {
  return (markdown, known = {}) =>
    quayStatements(markdown, known)
      .flatMap((statement) => check(statement, quayContext(today)))
      .map(({ words, problem, remedy }) => `${words} => ${problem} ${remedy}`);
}

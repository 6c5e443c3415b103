import type { Finding } from "../../domain/finding.ts";
import { type Instrument, type SeriesCitation, titleInText } from "../../domain/instrument.ts";
import type { Register } from "../../domain/register.ts";
import { shiftSpan } from "../../domain/span.ts";
import { type AuditContext, quoteWords } from "./audited-text.ts";
import { isRetold } from "./retelling.ts";
import { type CitedPlace, findCitations } from "./series-citations.ts";
import { placeOf, type Statement } from "./statement.ts";

/** From this number on, in 2004, the treaty series of the Council of Europe is called CETS; the numbers before are of the ETS (Council of Europe Treaty Office). */
const firstOfCets = 194;

/**
 * Checks every place in a treaty series: that the Council of Europe's series has the name that goes with the number, and that the
 * place is that of the instrument which stands before it, or which the entry around it titles.
 */
export function checkSeries(statement: Statement, { register }: AuditContext): readonly Finding[] {
  return findCitations(statement.text).flatMap((cited) => {
    const instrument = register.find(citedInstrument(statement, cited) ?? "");
    const rightPlace = instrument && placeInSeries(instrument, cited);
    const right = rightPlace?.text ?? rightName(cited);
    const isOfOther = instrument !== undefined && isWrongPlace(instrument, cited, register);
    const problem = isOfOther
      ? describeOther(instrument, cited, register)
      : right !== null &&
        `In the treaty series of the Council of Europe, No ${cited.number} is one of the ${right.split(" ")[0] ?? ""}.`;
    if (!problem || (!isOfOther && rightName(cited) === null)) return [];
    if (isRetold(statement.text) && (right === null || holdsWords(statement.around, right))) return [];
    const about = instrument ?? holderOf(cited, register);
    return [
      {
        ...quoteWords(statement.document, shiftSpan(cited, statement.span.start)),
        kind: "series",
        about: about ? { instrument: about.id, article: null, subdivisions: [] } : null,
        problem,
        remedy: right === null ? "Look the citation up, and correct it or take it out." : `Write ${right}.`,
      },
    ];
  });
}

/** Null where the name of the series goes with the number. */
function rightName({ series, number }: CitedPlace): string | null {
  if (!isEuropean(series)) return null;
  const name = Number(number) < firstOfCets ? "ETS" : "CETS";
  return name === series ? null : `${name} No ${number}`;
}

function isEuropean(series: string): boolean {
  return series === "ETS" || series === "CETS";
}

/** What may stand between the name of an instrument and its citation: "(adopted 20 November 1989, entered into force 2 September 1990)" too. */
const leadsToCitation =
  /^(?:\s(?:is|was|as|has|bears)(?:\s(?:now|cited|published|printed|registered|numbered|as|at|in|under|the|its|number|citation))*\s|[\s,(:;–—-]{0,4}(?:\(?[12]\d{3}\)?[\s,(:;–—-]{0,4})?|\s\((?:opened|adopted|signed|done)[^()]{0,120}\)[\s,]{1,2})$/iu;

/** What may stand before the citation in a line that gives nothing else: "Citation:". */
const leadsLine =
  /^[^\p{L}]*(?:official )?(?:(?:citations?|cite as|series|treaty series|symbol|references?|published(?: in)?|cita|référence)\s?[:–—-]?\s?)?$/iu;

/** The instrument that a citation is said to be of: the one named right before it, or in a line of its own the one that the entry is about. */
function citedInstrument(statement: Statement, cited: CitedPlace): string | null {
  const { text, span, mentions, subject, isTitle } = statement;
  const before = mentions.findLast((mention) => mention.span.end <= span.start + cited.start);
  if (before === undefined) return leadsLine.test(text.slice(0, cited.start)) || isTitle ? subject : null;
  const { start, end } = placeOf(statement, before);
  const isProtocolTo = /\bprotocol\p{L}?(?: \p{L}+)? (?:to|à|al?) (?:the |la )?$/iu.test(
    text.slice(Math.max(0, start - 40), start),
  );
  if (isProtocolTo || !leadsToCitation.test(text.slice(end, cited.start))) return null;
  const [place, ...others] = before.pinpoints;
  const isCitation = findCitations(text.slice(start, end)).length > 0;
  return place?.article === null && others.length === 0 && !isCitation ? place.instrument : null;
}

/** Whether the register has another place for the instrument in the series, or another instrument in the place. */
function isWrongPlace(instrument: Instrument, cited: CitedPlace, register: Register): boolean {
  if (instrument.series.some((known) => isPlace(known, cited))) return false;
  return placeInSeries(instrument, cited) !== undefined || holderOf(cited, register) !== undefined;
}

function placeInSeries(instrument: Instrument, { series }: CitedPlace): SeriesCitation | undefined {
  return instrument.series.find(
    (known) => known.series === series || (isEuropean(known.series) && isEuropean(series)),
  );
}

function holderOf(cited: CitedPlace, register: Register): Instrument | undefined {
  return register.instruments.find(({ series }) => series.some((known) => isPlace(known, cited)));
}

function isPlace(known: SeriesCitation, { series, volume, number }: CitedPlace): boolean {
  const isSeries = known.series === series || (isEuropean(known.series) && isEuropean(series));
  return isSeries && (known.volume?.replace(/\s/g, "") ?? null) === volume && known.number === number;
}

function describeOther(instrument: Instrument, cited: CitedPlace, register: Register): string {
  const holder = holderOf(cited, register);
  const known = placeInSeries(instrument, cited);
  const title = titleInText(instrument);
  if (holder)
    return `By the register this is the citation of the ${titleInText(holder)}, and not of the ${title}.`;
  return `By the register the citation of the ${title} is ${known?.text ?? "another"}.`;
}

function holdsWords(text: string, words: string): boolean {
  const plain = (from: string): string => from.replace(/[.\s]|\bNo\b/g, "");
  return plain(text).includes(plain(words));
}

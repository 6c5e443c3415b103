import type { DocumentMetadata } from "../domain/document.ts";
import {
  hasParties,
  type Instrument,
  type InstrumentKind,
  officialTitle,
  type SeriesCitation,
} from "../domain/instrument.ts";
import { formatPartialDate } from "../domain/partial-date.ts";
import type { Pinpoint } from "../domain/pinpoint.ts";
import { formatPinpoints, type PlaceWord } from "./format-pinpoints.ts";

/** What a citation can be made of: an instrument, as a whole or at some of its places, or a text that is no instrument. */
export type CitableSource =
  | { readonly instrument: Instrument; readonly pinpoints: readonly Pinpoint[] }
  | { readonly document: Pick<DocumentMetadata, "title" | "publisher" | "published" | "asOf" | "url"> };

/** Where a reader is sent to look a treaty up, first choice first: OSCOLA puts the United Nations Treaty Series before all others. */
const seriesByPreference = ["UNTS", "LNTS", "CTS", "UKTS", "CETS", "ETS", "ILM", "A/RES", "A", "A/AC"];

const articles: PlaceWord = { one: "art", several: "arts" };
const paragraphs: PlaceWord = { one: "para", several: "paras" };
const sections: PlaceWord = { one: "s", several: "ss" };
const rules: PlaceWord = { one: "r", several: "rr" };

/**
 * Writes a citation in OSCOLA style (4th edition) as plain text:
 * "Convention on the Rights of the Child (adopted 20 November 1989, entered into force 2 September 1990) 1577 UNTS 3, art 34",
 * "UNGA Res 74/247 (27 December 2019) UN Doc A/RES/74/247", "Directive 2013/40/EU … [2013] OJ L218/8",
 * "‘Title’ (Publisher, 3 May 2022) <https://…>".
 * What the register or the document does not know is left out. The pinpoints must lie in the instrument.
 */
export function formatOscola(source: CitableSource): string {
  if ("document" in source) return formatWebText(source.document);
  const { instrument, pinpoints } = source;
  const stray = pinpoints.find((place) => place.instrument !== instrument.id);
  if (stray) throw new Error(`A place in ${stray.instrument} cannot be cited as one in ${instrument.id}`);
  const places = formatPinpoints(pinpoints, placeWord(instrument));
  const name = formatInstrument(instrument);
  return places === undefined ? name : `${name}, ${places}`;
}

/** What the parts of an instrument are called: articles, where it is known to have some or nothing else is customary. */
function placeWord({ kind, articles: known }: Instrument): PlaceWord {
  return known.length > 0 ? articles : (customaryWords[kind] ?? articles);
}

const customaryWords: Readonly<Partial<Record<InstrumentKind, PlaceWord>>> = {
  resolution: paragraphs,
  declaration: paragraphs,
  report: paragraphs,
  "model-law": sections,
  study: rules,
};

function formatInstrument(instrument: Instrument): string {
  const { kind, series, adopted } = instrument;
  if (hasParties(kind)) return formatTreaty(instrument);
  const resolution = kind === "resolution" ? series.find((place) => place.series === "A/RES") : undefined;
  if (resolution) return formatResolution(instrument, resolution);
  const journal = series.find((place) => place.series === "OJ");
  if (journal) return joinParts([officialTitle(instrument), formatJournal(journal)]);
  const date = adopted ? [formatPartialDate(adopted.date)] : [];
  return joinParts([officialTitle(instrument), inBrackets(date), findSeries(instrument)]);
}

function formatTreaty(instrument: Instrument): string {
  const dates = [formatBirth(instrument), formatForce(instrument)].filter((part) => part !== undefined);
  return joinParts([officialTitle(instrument), inBrackets(dates), findSeries(instrument)]);
}

/** The Official Journal is cited by the year of the issue, "[2013] OJ L218/8", for "OJ L 218, 14.8.2013, p. 8". */
function formatJournal({ volume, number, text }: SeriesCitation): string {
  const year = /\b(?:19|20)\d\d\b/.exec(text)?.[0];
  if (year === undefined || volume === null) return text;
  return `[${year}] OJ ${volume.replace(" ", "")}/${number}`;
}

/** A treaty that others may join is dated by its opening for signature, and by its adoption where that day is not known. */
function formatBirth({ opened, adopted }: Instrument): string | undefined {
  if (opened) return `opened for signature ${formatPartialDate(opened.date)}`;
  return adopted ? `adopted ${formatPartialDate(adopted.date)}` : undefined;
}

/** That a treaty is not in force is only said where the register has it from a dated source: an unknown date is no denial. */
function formatForce({ inForce, status }: Instrument): string | undefined {
  if (inForce) return `entered into force ${formatPartialDate(inForce.date)}`;
  return status?.inForce === false ? "not yet in force" : undefined;
}

function findSeries({ series }: Instrument): string | undefined {
  for (const preferred of seriesByPreference) {
    const citation = series.find((candidate) => candidate.series === preferred);
    if (citation) return isUnitedNations(citation) ? `UN Doc ${citation.text}` : citation.text;
  }
  return series[0]?.text;
}

function isUnitedNations({ series }: SeriesCitation): boolean {
  return series === "A" || series.startsWith("A/");
}

function formatResolution({ adopted }: Instrument, { number, text }: SeriesCitation): string {
  const date = adopted ? [formatPartialDate(adopted.date)] : [];
  return joinParts([`UNGA Res ${number}`, inBrackets(date), `UN Doc ${text}`]);
}

/** The day of access, with which OSCOLA ends, is the reader's to add: nothing here has looked at the address. */
function formatWebText(document: Extract<CitableSource, { document: unknown }>["document"]): string {
  const { title, publisher, published, asOf, url } = document;
  const asOfDate = asOf === null ? undefined : `as of ${formatPartialDate(asOf)}`;
  const date = published === null ? asOfDate : formatPartialDate(published);
  const source = [publisher, date].filter((part) => part !== null && part !== undefined);
  return joinParts([`‘${title}’`, inBrackets(source), url === null ? undefined : `<${url}>`]);
}

function inBrackets(parts: readonly string[]): string | undefined {
  return parts.length === 0 ? undefined : `(${parts.join(", ")})`;
}

function joinParts(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(" ");
}

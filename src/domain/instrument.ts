/** What an instrument can be in law. A declaration, a report or a study is no law at all, but is cited beside it. */
export const instrumentKinds = [
  "treaty",
  "protocol",
  "resolution",
  "declaration",
  "directive",
  "regulation",
  "framework-decision",
  "model-law",
  "report",
  "study",
] as const;

/** What an instrument is in law. */
export type InstrumentKind = (typeof instrumentKinds)[number];

/** Whether States or organisations become parties to instruments of a kind. To all others nobody accedes, and nobody ratifies them. */
export function hasParties(kind: InstrumentKind): boolean {
  return kind === "treaty" || kind === "protocol";
}

/** A calendar date of which the day, or the day and the month, may be unknown: "2022-05-12", "2022-12", "2007". */
export type PartialDate = string;

/** One event in an instrument's life. `place` is null where it is not known. */
export interface InstrumentDate {
  readonly date: PartialDate;
  readonly place: string | null;
}

/**
 * A place in a series of treaties or documents. `text` is the printed form ("2171 UNTS 227", "CETS No 224", "A/RES/74/247");
 * `series` its key in capitals without stops ("UNTS", "ETS", "CETS", "ILM", "A/RES").
 * Volume is null in series that number instruments instead of volumes and pages.
 */
export interface SeriesCitation {
  readonly series: string;
  readonly volume: string | null;
  readonly number: string;
  readonly text: string;
}

/** An article of an instrument. `heading` is null where the instrument gives none, or none has been checked. */
export interface InstrumentArticle {
  readonly number: string;
  readonly heading: string | null;
  /** How many numbered paragraphs it has; 0 where it has none. Not there where nobody has counted. */
  readonly paragraphs?: number | undefined;
}

/** How many parties an instrument has and whether it is in force, as one source stated it on one day. */
export interface InstrumentStatus {
  readonly text: string;
  readonly inForce: boolean;
  readonly asOf: PartialDate;
  readonly source: string;
}

/**
 * Fields of an instrument that say where they come from, in the order of the file. Its id and kind are the register's own,
 * and its status names a source beside each date.
 */
export const sourcedFields = [
  "titles",
  "shortTitle",
  "aliases",
  "sharedNames",
  "series",
  "adopted",
  "opened",
  "inForce",
  "parent",
  "depositary",
  "authenticLanguages",
  "articles",
  "url",
] as const;

/** A field of an instrument that says where it comes from. */
export type SourcedField = (typeof sourcedFields)[number];

/** By what people tell an instrument from others who do not know its name, in the keys of `references/description-words.ts`. */
export interface InstrumentTraits {
  /** Who made it. */
  readonly makers: readonly string[];
  /** The towns by which it, or what it supplements, is called. */
  readonly towns?: readonly string[] | undefined;
  /** What it is about. */
  readonly matters: readonly string[];
}

/** A treaty, protocol, resolution or law in the register. Texts are data: they are never markup. */
export interface Instrument {
  readonly id: string;
  readonly kind: InstrumentKind;
  /** Official titles by language code; "en" is always there. */
  readonly titles: { readonly en: string } & Readonly<Record<string, string>>;
  /** What the instrument is called in running text: "Budapest Convention". */
  readonly shortTitle: string;
  /** Other names by language code, each of which names this instrument and no other. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /**
   * Names by language code that other instruments bear too, each of which declares it: "Vienna Convention". They are never
   * resolved to one of them. A title that two instruments share stands here as well.
   */
  readonly sharedNames: Readonly<Record<string, readonly string[]>>;
  /**
   * What people call it who do not know its name, by language code, each for this instrument alone: "African Union cyber treaty". They are
   * references like names; a text on the instrument is not found by their words, which are any law's.
   */
  readonly descriptions?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Absent where nothing but a name tells it from texts that the register does not hold. */
  readonly traits?: InstrumentTraits | undefined;
  readonly series: readonly SeriesCitation[];
  readonly adopted: InstrumentDate | null;
  readonly opened: InstrumentDate | null;
  readonly inForce: InstrumentDate | null;
  /** The id of the instrument that this one supplements. */
  readonly parent: string | null;
  readonly depositary: string | null;
  readonly authenticLanguages: readonly string[];
  /** All articles in order. Empty where the list has not been checked: then no article can be called missing. */
  readonly articles: readonly InstrumentArticle[];
  readonly status: InstrumentStatus | null;
  readonly url: string | null;
  /** Where each filled field comes from, in words; what nobody has looked up says so. */
  readonly sources: Readonly<Partial<Record<SourcedField, string>>>;
}

/** The official English title. */
export function officialTitle(instrument: Instrument): string {
  return instrument.titles.en;
}

/** The title for running text: the official one, unless it is so long that the sentence is lost in it. */
export function titleInText(instrument: Instrument): string {
  return officialTitle(instrument).length <= longestTitleInText
    ? officialTitle(instrument)
    : instrument.shortTitle;
}

/** Two thirds of a line of print; "United Nations Convention against Transnational Organized Crime" fits. */
const longestTitleInText = 72;

/** The article of that number; undefined where the register does not have it. */
export function findArticle(instrument: Instrument, article: string): InstrumentArticle | undefined {
  return instrument.articles.find(({ number }) => number === article);
}

/** Whether the register can say for certain that the instrument has no such article. "preamble" always exists. */
export function lacksArticle(instrument: Instrument, article: string): boolean {
  if (instrument.articles.length === 0 || /^(preamble|annex)/.test(article)) return false;
  return !instrument.articles.some((known) => known.number === article);
}

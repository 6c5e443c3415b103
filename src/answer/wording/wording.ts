import type { DocumentMetadata } from "../../domain/document.ts";
import type { Instrument, InstrumentArticle, InstrumentDate, PartialDate } from "../../domain/instrument.ts";
import type { QuestionKind } from "../../domain/question.ts";
import type { ScopeLimit } from "../scope/scope-forms.ts";

/** What is told of a source without naming it. */
export type SourceFacts = Pick<DocumentMetadata, "kind" | "published" | "asOf">;

/** Where in the texts something stands: a document and, where it has one, a heading. */
export interface SourcePlace {
  readonly heading: string | undefined;
  readonly document: Pick<DocumentMetadata, "kind" | "title">;
}

/** Why no sentence of the texts answers, and what comes nearest. */
export interface MissingAnswer {
  /** Whether the texts speak of the matter at all. */
  readonly isNear: boolean;
  readonly kind: QuestionKind;
  /** The instrument that is asked about and spoken of. */
  readonly about: Instrument | undefined;
  readonly asksForStatus: boolean;
  /** How many documents were searched. */
  readonly documents: number;
  readonly nearest: SourcePlace | undefined;
}

/** A paragraph that an article does not have, and how many it has; 0 where they are not numbered. */
export interface MissingParagraph {
  readonly article: string;
  readonly paragraph: string;
  readonly count: number;
}

/** What happens to an instrument on a day. */
export type InstrumentEvent = "adopted" | "opened" | "in-force";

/** Words of a document that the register, a treaty text or another document contradicts. */
export interface Disagreement {
  /** Undefined where the document itself is not shown. */
  readonly document: SourceFacts | undefined;
  readonly words: string;
  /** What the audit says of them, an English sentence. */
  readonly problem: string;
}

/** A place that a document gives otherwise than the treaty text does. */
export interface MisnumberedPlace extends Pick<Disagreement, "document"> {
  readonly article: string | null;
  readonly rightArticle: string | null;
  /** What the treaty text says at the right one. */
  readonly rightWords: string | undefined;
}

/** Why the sentences of a model are not all that is shown. */
export type WritingOutcome = "unheard" | "unusable" | "unverified" | "no-answer";

/** Something to be told, in whatever language the answer is given. */
export type Told = (wording: Wording) => string;

/**
 * What Pinpoint itself says, in one language: a function for each thing said. They take data and no sentences, so that each language says it
 * in its own order. Words of sources stay as they are, between the language's quotation marks; titles are the register's.
 */
export interface Wording {
  /** The language, as an ISO 639-1 code. */
  readonly language: string;

  /** The title of an instrument as it opens a frame. */
  readonly title: (instrument: Instrument) => string;
  /** An article as it stands in a frame: "Article 34", "Preamble". */
  readonly article: (article: string) => string;
  /** The frame of words on a place: its instrument and article. */
  readonly place: (instrument: Instrument, article: string | null) => string;
  /** A frame with the date whose state of things its words give. */
  readonly asOf: (frame: string, date: PartialDate) => string;
  readonly accordingTo: (document: SourceFacts) => string;
  /** The frame that answers a question with no. */
  readonly notAccordingTo: (document: SourceFacts) => string;
  /** A frame, which may be empty, and the words of a source between quotation marks. */
  readonly quoting: (frame: string, words: string) => string;

  readonly missingAnswer: (missing: MissingAnswer) => string;
  readonly sourcePlace: (place: SourcePlace) => string;
  readonly outOfScope: (limit: ScopeLimit, nearest: SourcePlace | undefined) => string;
  readonly ambiguous: (article: string | null, instruments: number) => string;
  /** One of the things that an ambiguous question can mean. */
  readonly possibleMeaning: (instrument: Instrument, article: string | null) => string;
  readonly unclear: () => string;
  readonly howToBeClear: () => readonly string[];
  /** What can be asked of an instrument instead. */
  readonly askInstead: (instrument: Instrument) => string;

  readonly noSuchArticle: (instrument: Instrument, article: string) => string;
  readonly noSuchParagraph: (instrument: Instrument, missing: MissingParagraph) => string;
  readonly articleCount: (instrument: Instrument) => string;
  readonly protocolsOf: (parent: Instrument, protocols: readonly Instrument[]) => string;
  readonly event: (instrument: Instrument, event: InstrumentEvent, on: InstrumentDate) => string;
  readonly organisationOf: (instrument: Instrument, organisation: string) => string;
  readonly depositaryOf: (instrument: Instrument, depositary: string) => string;
  readonly otherHeading: (
    instrument: Instrument,
    named: InstrumentArticle,
    right: InstrumentArticle,
  ) => string;
  readonly notATreaty: (instrument: Instrument) => string;
  readonly notBinding: (instrument: Instrument) => string;
  readonly neverInForce: (instrument: Instrument) => string;
  readonly notInForce: (instrument: Instrument, asOf: PartialDate) => string;
  /** What the texts deny, with their words and where these stand. */
  readonly deniedBy: (words: string, instrument: Instrument | undefined, article: string | null) => string;
  /** The same where the words are quoted first. */
  readonly deniedByQuote: () => string;

  readonly statedPosition: (date: PartialDate) => string;
  /** Of a source that speaks of the future; its date, if it is known. */
  readonly layAhead: (written: PartialDate | null) => string;
  readonly aged: (problem: string) => string;
  readonly disagreement: (found: Disagreement) => string;
  readonly misnumbered: (found: MisnumberedPlace) => string;
  readonly newsOnly: () => string;
  /** Of a comparison for one side of which, that of the instrument, the texts have nothing. */
  readonly oneSided: (instrument: Instrument) => string;
  readonly olderIndex: () => string;
  readonly unofficialTranslation: () => string;

  /** Why quotes are shown in place of written sentences. */
  readonly quotedInstead: (outcome: WritingOutcome) => string;
  /** Why written sentences are not all that was drafted: the model broke off, or what it wrote did not stand. */
  readonly notWhole: (brokeOff: boolean, isFilledUp: boolean) => string;
  /** Of a model that wrote in the place of the configured one. */
  readonly anotherWrote: () => string;
  readonly modelNeeded: () => string;
}

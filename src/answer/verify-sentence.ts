import { containsPinpoint, formatArticle, formatPinpoint, type Pinpoint } from "../domain/pinpoint.ts";
import type { Register } from "../domain/register.ts";
import { containsSpan, sliceSpan } from "../domain/span.ts";
import type { FindHeadingPlace } from "../references/heading-place.ts";
import type { Linker } from "../references/linker.ts";
import { findNumbers } from "../text/numbers.ts";
import type { DraftQuote, DraftSentence } from "./draft-sentence.ts";
import type { Wording } from "./wording/wording.ts";

/** What sentences are verified with. */
export interface VerificationParts {
  readonly linker: Linker;
  readonly register: Register;
  readonly findHeadingPlace: FindHeadingPlace;
  /** The words that frames are made of. */
  readonly wording: Wording;
  /** The whole canonical text of a document. */
  readonly textOf: (documentId: string) => string | undefined;
}

/**
 * Checks the promises that every shown sentence keeps: it cites at least one passage; each quote is verbatim in its document,
 * inside the passage or one of its headings; each treaty and article that it names stands in a passage that it cites, and so does each number.
 * Returns null where all hold, else the first promise that is broken, for the trace.
 */
export function verifySentence(draft: DraftSentence, parts: VerificationParts): string | null {
  if (draft.quotes.length === 0) return "cites nothing";
  const broken = draft.quotes.find((quote) => !isVerbatim(quote, parts));
  if (broken) return "a quote is not verbatim in its document";
  const whole = parts.textOf(draft.quotes[0]?.document.id ?? "");
  if (!whole?.includes(draft.quoted)) return "the quoted words are not verbatim in their document";
  const foreign = namedPlaces(draft, parts).find(
    (place) => !draft.quotes.some((quote) => speaksOf(quote, place, parts)),
  );
  if (foreign) return `${formatPinpoint(foreign)} does not stand in a cited passage`;
  const invented = numbersOf(withoutNames(draft, parts)).find(
    (value) => !draft.quotes.some((quote) => holdsNumber(quote, value)),
  );
  return invented === undefined ? null : `the number ${invented} does not stand in a cited passage`;
}

function isVerbatim(quote: DraftQuote, parts: VerificationParts): boolean {
  const text = parts.textOf(quote.document.id);
  return (
    text !== undefined &&
    quote.words !== "" &&
    (containsSpan(quote.passage.span, quote.span) || quote.passage.headings.includes(quote.words)) &&
    sliceSpan(text, quote.span) === quote.words
  );
}

/** The places that the frame names, and those that the references will bear. */
function namedPlaces(draft: DraftSentence, parts: VerificationParts): readonly Pinpoint[] {
  const subjects = draft.quotes.flatMap((quote) => quote.place?.instrument ?? []);
  const named = parts.linker.link(draft.frame, { subjects }).mentions.flatMap((mention) => mention.pinpoints);
  return [...named, ...draft.quotes.flatMap((quote) => quote.place ?? [])];
}

function speaksOf(quote: DraftQuote, place: Pinpoint, parts: VerificationParts): boolean {
  if (place.article === null && quote.passage.subject === place.instrument) return true;
  const heading = parts.findHeadingPlace(quote.passage);
  const spoken = quote.passage.mentions.flatMap((mention) => mention.pinpoints);
  return [...spoken, ...(heading ? [heading] : [])].some((known) => containsPinpoint(place, known));
}

/**
 * The frame less the names of the instruments, whose numbers ("resolution 74/247") are theirs, and of the articles, which are checked
 * as places: the paragraph of a point may have its number in the passage before.
 */
function withoutNames({ frame, quotes }: DraftSentence, { register, wording }: VerificationParts): string {
  const names = quotes.flatMap(({ place }) => {
    const instrument = place && register.find(place.instrument);
    const article = place && formatArticle(place);
    return [
      ...(instrument ? [wording.title(instrument)] : []),
      ...(article ? [wording.article(article)] : []),
    ];
  });
  return names.reduce((rest, name) => rest.replaceAll(name, ""), frame);
}

function numbersOf(text: string): readonly number[] {
  return findNumbers(text).map((number) => number.value);
}

function holdsNumber(quote: DraftQuote, value: number): boolean {
  const { title, published, asOf } = quote.document;
  const sources = [quote.passage.text, ...quote.passage.headings, title, published ?? "", asOf ?? ""];
  return sources.some((source) => numbersOf(source.replaceAll("-", " ")).includes(value));
}

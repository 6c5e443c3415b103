import { type Span, sliceSpan } from "../../domain/span.ts";
import { findCitations } from "./series-citations.ts";
import { placeOf, type Statement } from "./statement.ts";

/** A year in brackets behind the name of an instrument: "Convention on Cybercrime (2001)". */
export interface TitleYear {
  readonly instrument: string;
  readonly year: string;
  /** The name with the year, in the positions of the document. */
  readonly span: Span;
}

const bracketedYear = /\((\d{4})\)/g;

/** The years behind names in a statement. In a heading or entry that titles an instrument, the year that ends it is that of the title. */
export function findTitleYears(statement: Statement): readonly TitleYear[] {
  const { text, span, mentions, isTitle, subject } = statement;
  return [...text.matchAll(bracketedYear)].flatMap((match) => {
    const year = match[1] ?? "";
    const end = match.index + match[0].length;
    const named = mentions.find(
      (mention) =>
        mention.span.end <= span.start + match.index &&
        mention.pinpoints.every(({ article }) => article === null) &&
        /^\s{0,3}\*{0,2}\s{0,3}$/.test(text.slice(placeOf(statement, mention).end, match.index)),
    );
    const instrument = isTitle ? subject : named?.pinpoints[0]?.instrument;
    if (instrument === undefined || instrument === null) return [];
    // The year behind "41 ILM 282" is that of the volume.
    if (named && findCitations(sliceSpan(statement.document.text, named.span)).length > 0) return [];
    if (isTitle && /\p{L}/u.test(text.slice(end))) return [];
    const start = isTitle ? 0 : (named?.span.start ?? span.start) - span.start;
    return [{ instrument, year, span: { start: span.start + start, end: span.start + end } }];
  });
}

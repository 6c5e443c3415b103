import type { Span } from "../../domain/span.ts";

/** A place in a treaty series or a series of documents, as a text gives it. */
export interface CitedPlace extends Span {
  /** "ETS" or "CETS" as the text has it, also for their French and Spanish names; "UNTS", "ILM", "OJ", "A/RES". */
  readonly series: string;
  /** Null in series that number instruments. */
  readonly volume: string | null;
  readonly number: string;
}

interface SeriesForm {
  readonly series: string;
  readonly form: RegExp;
}

const no = "\\s{0,2}(?:[Nn](?:o|r|º|°)?s?\\.?|núm\\.)?\\s{0,2}";

/** The ways in which series are cited, with the groups `volume` and `number`. */
const seriesForms: readonly SeriesForm[] = [
  { series: "CETS", form: form(`(?:C\\.?E\\.?T\\.?S|S\\.?T\\.?C\\.?E)\\.?${no}(?<number>\\d{1,3})(?!\\d)`) },
  { series: "ETS", form: form(`(?:E\\.?T\\.?S|S\\.?T\\.?E)\\.?${no}(?<number>\\d{1,3})(?!\\d)`) },
  {
    series: "UNTS",
    form: form(
      `(?<volume>\\d{1,4})\\s(?:U\\.?N\\.?T\\.?S|R\\.?T\\.?N\\.?U)\\.?\\s(?<number>\\d{1,4}|[XVI]+)(?!\\d)`,
    ),
  },
  {
    series: "UNTS",
    form: form(
      `(?:U\\.?N\\.?T\\.?S|R\\.?T\\.?N\\.?U)\\.?,?\\s{1,2}vol\\.\\s?(?<volume>\\d{1,4}),?\\s{1,2}p(?:ág)?\\.\\s?(?<number>\\d{1,4})`,
    ),
  },
  { series: "ILM", form: form(`(?<volume>\\d{1,3})\\sI\\.?L\\.?M\\.?\\s(?<number>\\d{1,4})(?!\\d)`) },
  {
    series: "OJ",
    form: form(
      `(?:OJ|JO|DO)\\s(?<volume>[LC]\\s?\\d{1,3})(?:/|,\\s[\\d./]{6,10},\\sp\\.\\s?|\\s(?:du|de)\\s[\\d./]{6,10},\\sp\\.\\s?)(?<number>\\d{1,4})(?!\\d)`,
    ),
  },
  { series: "A/RES", form: form("A/RES/(?<number>\\d{1,4}/\\d{1,4}|\\d{1,4}\\s?\\(\\w{1,8}\\))") },
];

function form(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d/]|\\p{L}\\.)${words}`, "gu");
}

/** A word that every citation holds. Statements without one are not read for citations. */
const anySeries = /E\.?T\.?S|S\.?T\.?C?\.?E|N\.?T\.?S|T\.?N\.?U|I\.?L\.?M|OJ|JO|DO|A\/RES/;

/** The citations of a text, in text order; positions in the text. */
export function findCitations(text: string): readonly CitedPlace[] {
  if (!anySeries.test(text)) return [];
  return seriesForms
    .flatMap(({ series, form: pattern }) =>
      [...text.matchAll(pattern)].map((match) => ({
        series,
        volume: match.groups?.volume?.replace(/\s/g, "") ?? null,
        number: (match.groups?.number ?? "").replace(/\s/g, ""),
        start: match.index,
        end: match.index + match[0].length,
      })),
    )
    .toSorted((one, other) => one.start - other.start);
}

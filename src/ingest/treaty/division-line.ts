/** A line that heads a part of a treaty, parted from the words that run on behind it. */
export interface DivisionLine {
  /** "Article 5", "Article 5 – System interference", "CHAPTER II", "Preamble". */
  readonly heading: string;
  /** The text that begins on the same line; "" where the line is all heading. */
  readonly text: string;
}

const number = String.raw`(?:\d{1,3}(?:[  ]?(?:bis|ter|quater|quinquies))?|[IVXLC]{1,7}|premier|1er|primero)`;
const articleStart = new RegExp(String.raw`^(?:article|art[ií]culo|art\.)[  ]${number}(?![\p{L}\d(])`, "iu");
const divisionStart = new RegExp(
  String.raw`^(?:part|partie|parte|book|livre|libro|chapter|chapitre|cap[ií]tulo|section|secci[oó]n|title|titre|t[ií]tulo|annex|annexe|anexo)(?:[  ](?:${number}|one|two|three|four|five|[A-Z]))?(?![\p{L}\d(])`,
  "iu",
);
const preambleStart = /^(?:preamble|pr[eé]ambule|pre[aá]mbulo)(?!\p{L})/iu;

/** Between the number of an article and what it is about. */
const separator = /^ ?(?:[.:–—-]+|\)) ?/;

/** Words in what an article is about, at most: "General principles and procedures …" of the longest known has 14. */
const maxCaptionWords = 20;

/**
 * Reads a line as the heading of an article, a chapter, an annex or the preamble, in English, French or Spanish. Undefined for a line that
 * only begins like one: "Article 5 of this Convention applies", "Part of the data".
 */
export function readDivisionLine(line: string): DivisionLine | undefined {
  const preamble = preambleStart.exec(line)?.[0];
  if (preamble !== undefined) return readPreambleLine(line, preamble);
  const article = articleStart.exec(line)?.[0];
  const start = article ?? divisionStart.exec(line)?.[0];
  if (start === undefined) return undefined;
  const mark = separator.exec(line.slice(start.length))?.[0] ?? "";
  const rest = line.slice(start.length + mark.length).trim();
  if (rest === "") return { heading: line.trim(), text: "" };
  if (!/^["“«(¿]?[\p{Lu}\d]/u.test(rest)) return undefined;
  if (isCaption(rest)) return { heading: line.trim(), text: "" };
  return article === undefined ? undefined : { heading: line.slice(0, start.length), text: rest };
}

function readPreambleLine(line: string, preamble: string): DivisionLine | undefined {
  const rest = line.slice(preamble.length).replace(/^[\s.:–—-]+/, "");
  return rest === "" || /^\p{Lu}/u.test(rest) ? { heading: preamble, text: rest } : undefined;
}

/** Whether a line reads as what an article is about: short, beginning with a capital, no sentence and no paragraph of its own. */
export function isCaption(line: string): boolean {
  if (!/^["“«¿(]?\p{Lu}/u.test(line) || /[.;:,!?]["”»]?\)?$/.test(line)) return false;
  return line.split(" ").length <= maxCaptionWords;
}

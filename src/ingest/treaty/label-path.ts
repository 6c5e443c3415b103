/** How a label is written: what counts on with "2" after "1", "b" after "a", "ii" after "i". */
type Style = "number" | "letter" | "roman";

interface Label {
  readonly style: Style;
  /** In small letters, without its brackets: "1", "1bis", "c", "iv". */
  readonly text: string;
  /** Its place in the count, from 1. */
  readonly count: number;
}

const labelForm =
  /^(?:\(?(?<text>\d{1,3})(?:[  ]?(?<suffix>bis|ter|quater))?[.)]|\(?(?<text>[a-zA-Z]{1,2}|[ivxlIVXL]{1,6})\)|(?<text>[a-zA-Z])\.|§ ?(?<text>\d{1,3}))(?:\s+|$)/u;

/** A label to which its paragraph is set without a blank: "a)Each Party", "(i)That", "b.stored". */
const closeLabelForm =
  /^(?:\(?(?<text>[a-z]{1,2}|[ivxl]{1,6}|\d{1,3})\)(?=[\p{L}"“«])|(?<text>[a-z]|\d{1,3})\.(?=\p{L}{2}))/u;

/** The labels with which a paragraph begins ("2. a) ") and how many characters they take. */
export interface LabelsRead {
  readonly labels: readonly string[];
  readonly length: number;
}

/** Reads the labels at the beginning of a paragraph: numbers, letters and Roman numerals, with a stop or in brackets. */
export function readLabels(paragraph: string): LabelsRead {
  const labels: string[] = [];
  let length = 0;
  for (let rest = paragraph; rest !== ""; rest = paragraph.slice(length)) {
    const match = labelForm.exec(rest) ?? closeLabelForm.exec(rest);
    if (!match) break;
    labels.push(`${match.groups?.text}${match.groups?.suffix ?? ""}`.toLowerCase());
    length += match[0].length;
  }
  return { labels, length: paragraph.slice(0, length).trimEnd().length };
}

/**
 * Follows the labels of an article's paragraphs from the first to the last, and tells for each where it stands: "1", then "1(a)", "1(a)(i)",
 * "1(b)", "2". Letters that are also Roman numerals are what the count before them makes them.
 */
export class LabelPath {
  #open: readonly Label[] = [];

  /** The labels of the paragraph that the given ones begin, outermost first. */
  enter(labels: readonly string[]): readonly string[] {
    for (const text of labels) this.#open = place(text, this.#open);
    return this.here();
  }

  /** The labels of the last paragraph. */
  here(): readonly string[] {
    return this.#open.map((label) => label.text);
  }

  /** Where a paragraph without a label stands: behind the points that came before it, in the paragraph that they belong to. */
  leavePoints(): readonly string[] {
    const numbered = this.#open.findLastIndex(({ style }) => style === "number");
    this.#open = this.#open.slice(0, numbered + 1);
    return this.here();
  }
}

/** The open labels with the new one: next in the count of one of them, the innermost first, or else the first of a list below them. */
function place(text: string, open: readonly Label[]): readonly Label[] {
  const readings = readingsOf(text);
  for (let level = open.length - 1; level >= 0; level--) {
    const before = open[level];
    const next = readings.find(({ style, count }) => style === before?.style && follows(before.count, count));
    if (next) return [...open.slice(0, level), next];
  }
  const first = readings.find(({ count }) => count === 1) ?? readings[0];
  if (!first) return open;
  const sameStyle = open.findLastIndex(({ style }) => style === first.style);
  // Points may hold points of their own kind, "(a)" below "(i)" below "(a)"; paragraphs hold no paragraphs.
  const isNested = first.count === 1 && first.style !== "number" && sameStyle < open.length - 1;
  return sameStyle < 0 || isNested ? [...open, first] : [...open.slice(0, sameStyle), first];
}

/** A count goes on, or stays for "2 bis" after "2". */
function follows(before: number, count: number): boolean {
  return count === Math.floor(before) + 1 || (count > before && count < before + 1);
}

function readingsOf(text: string): readonly Label[] {
  const figure = /^(\d+)(bis|ter|quater)?$/.exec(text);
  if (figure) {
    const fraction = figure[2] === undefined ? 0 : (["bis", "ter", "quater"].indexOf(figure[2]) + 1) / 10;
    return [{ style: "number", text, count: Number(figure[1]) + fraction }];
  }
  const roman = valueOfRoman(text);
  const readings: Label[] = [];
  if (text.length === 1) readings.push({ style: "letter", text, count: text.charCodeAt(0) - codeBeforeA });
  if (roman !== undefined) readings.push({ style: "roman", text, count: roman });
  if (text.length === 2 && text[0] === text[1]) {
    readings.push({ style: "letter", text, count: 26 + text.charCodeAt(0) - codeBeforeA });
  }
  return readings;
}

const codeBeforeA = "a".charCodeAt(0) - 1;

/** The value of a Roman numeral up to 89; undefined for other letters. */
function valueOfRoman(text: string): number | undefined {
  const match = /^(l?x{0,3}|xl)(ix|iv|v?i{0,3})$/.exec(text);
  if (!match || text === "") return undefined;
  const tens =
    { "": 0, x: 10, xx: 20, xxx: 30, xl: 40, l: 50, lx: 60, lxx: 70, lxxx: 80 }[match[1] ?? ""] ?? 0;
  const ones =
    { "": 0, i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9 }[match[2] ?? ""] ?? 0;
  return tens + ones;
}

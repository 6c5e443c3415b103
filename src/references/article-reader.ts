import { monthOf } from "../text/month-names.ts";
import { foldWord } from "../text/words.ts";
import { expandRange, parseRoman } from "./article-numbers.ts";
import { LabelCursor } from "./label-cursor.ts";
import type { ReferenceText } from "./reference-text.ts";
import { readSubdivisions } from "./subdivisions.ts";

/** A place in an instrument that is not known yet: its article, as in a pinpoint, and the labels below it. */
export interface ArticlePlace {
  readonly article: string;
  readonly subdivisions: readonly string[];
}

/** Articles as a text names them ("Articles 2 to 6", "art. 3(1)(c)", "the Preamble"): where, and which, at least one. */
export interface ArticleReference {
  readonly start: number;
  readonly end: number;
  readonly places: readonly ArticlePlace[];
}

const singular = new Set(["article", "articulo"]);
const listing = new Set(["articles", "articulos", "arts", "art"]);
const preambles = new Set(["preamble", "preambule", "preambulo"]);
const annexes = new Set(["annex", "annexe", "anexo"]);

const arabic = /^(\d{1,3})(?:[ -]?(bis|ter|quater|quinquies)|([a-z]))?(?![\p{L}\p{N}])/iu;
const roman = /^([IVXLC]{1,7}|[ivx]{2,5})(?![\p{L}\p{N}])/u;
/** A lone "I" or "V" is a numeral where the sentence does not go on with it as with a word. */
const afterLoneRoman = /^(?:\s?[(,.;:)\]]|\s(?:of|and|to|du|de|del)(?!\p{L})|$)/u;

const listJoint =
  /^(?:\s?,\s?(?:(?:and|or|et|ou|[yeou])\s)?|\s(?:and|or|et|ou|[yeou]|&)\s|(\s?[-–—]\s?|\s(?:to|through|à|a|al)\s))/i;
const rangeSign = /^(\s?[-–—]\s?)/;

/** A subdivision named before its article: "paragraph 1 (a) of", "point (c) of". */
const namedBefore =
  /(?:(?:sub-?)?paragraphe?|para\.?|point|apartado|p[áa]rrafo|alin[ée]a|inciso|letra|letter|lettre)\s\(?(\d{1,2}|[a-z]|[ivx]{2,4})\)?((?:\s?\((?:\d{1,2}|[a-z]|[ivx]{2,4})\)){0,3}),?\s(?:of|du|del?|de l['’])\s?$/iu;

/** More articles than this are no citation. */
const mostArticles = 250;

/** Reads the articles that the word at a position introduces, or returns undefined where it introduces none. */
export function readArticles(source: ReferenceText, position: number): ArticleReference | undefined {
  const keyword = source.word(position);
  const start = source.start(position);
  if (preambles.has(keyword)) {
    return { start, end: source.end(position), places: [{ article: "preamble", subdivisions: [] }] };
  }
  const cursor = new LabelCursor(source.text, source.end(position));
  if (annexes.has(keyword)) return source.isCapital(position) ? readAnnex(cursor, start) : undefined;
  if (!singular.has(keyword) && !listing.has(keyword)) return undefined;
  if (!cursor.take(/^(?:\.\s{0,2}|\s{1,3})/)) return undefined;
  const places = readList(cursor, { isList: listing.has(keyword), isCapital: source.isCapital(position) });
  if (places.length === 0) return undefined;
  return {
    ...widenBefore(source.text, start, places),
    end: withoutForeignBracket(source.text, start, cursor.position),
  };
}

/** How far back, in UTF-16 code units, a bracket may have been opened that closes behind an article. */
const longestAside = 100;

/** "(see Article 9, paragraph 1)": the bracket that closes was opened before the article and is no part of a label "a)". */
function withoutForeignBracket(text: string, start: number, end: number): number {
  const before = text.slice(Math.max(0, start - longestAside), start);
  const isOpened = before.lastIndexOf("(") > before.lastIndexOf(")");
  const words = text.slice(start, end);
  const isForeign = words.endsWith(")") && words.split(")").length > words.split("(").length;
  return isOpened && isForeign && !/^,?\s(?:of|du|del?)\s/.test(text.slice(end, end + 6)) ? end - 1 : end;
}

function readAnnex(cursor: LabelCursor, start: number): ArticleReference | undefined {
  const label = cursor.take(/^\s(\d{1,2}|[IVX]{1,5})(?![\p{L}\p{N}])/u)?.[1]?.toLowerCase();
  return label === undefined
    ? undefined
    : { start, end: cursor.position, places: [{ article: `annex ${label}`, subdivisions: [] }] };
}

/** One article, a range, or a list; after the singular a hyphen may still make a range ("Article 12-14"). */
function readList(
  cursor: LabelCursor,
  { isList, isCapital }: { readonly isList: boolean; readonly isCapital: boolean },
): readonly ArticlePlace[] {
  const places = [...readArticle(cursor, isCapital)];
  while (places.length > 0 && places.length < mostArticles) {
    const back = cursor.position;
    const joint = cursor.take(isList ? listJoint : rangeSign);
    if (!joint) break;
    const next = cursor.look(/^\d/) || isList ? readArticle(cursor, isCapital) : [];
    const previous = places.at(-1);
    const [first] = next;
    if (!first || !previous) {
      cursor.return(back);
      break;
    }
    const isRange = joint[1] !== undefined && previous.subdivisions.length === 0;
    const between = isRange ? expandRange(previous.article, first.article).slice(0, -1) : [];
    places.push(...between.map((article) => ({ article, subdivisions: [] })), ...next);
  }
  return places;
}

function readArticle(cursor: LabelCursor, isCapital: boolean): readonly ArticlePlace[] {
  const back = cursor.position;
  const number = cursor.take(arabic);
  const numeral = number ? null : cursor.take(roman);
  const value = numeral?.[1] === undefined ? undefined : parseRoman(numeral[1]);
  const isLone = numeral?.[1]?.length === 1;
  const isNumeral = value !== undefined && (!isLone || (isCapital && cursor.look(afterLoneRoman) !== null));
  const label = number?.[1] ?? (isNumeral ? String(value) : undefined);
  if (label === undefined || Number(label) === 0 || isDay(cursor)) {
    cursor.return(back);
    return [];
  }
  const article = [String(Number(label)), number?.[2]?.toLowerCase()].filter(Boolean).join(" ");
  const letter = number?.[3]?.toLowerCase();
  return readSubdivisions(cursor).map((labels) => ({
    article,
    subdivisions: letter === undefined ? labels : [letter, ...labels],
  }));
}

/** "Articles 3, 26 November 2019": a number before a month is a day. */
function isDay(cursor: LabelCursor): boolean {
  const next = cursor.look(/^\s(\p{L}{3,10})(?!\p{L})/u)?.[1];
  return next !== undefined && /^\p{Lu}/u.test(next) && monthOf(foldWord(next)) !== undefined;
}

/** Takes in subdivisions that stand before a single article: "point (c) of paragraph 1 of Article 3" is 3(1)(c). */
function widenBefore(
  text: string,
  articleStart: number,
  places: readonly ArticlePlace[],
): { readonly start: number; readonly places: readonly ArticlePlace[] } {
  const [place] = places;
  let start = articleStart;
  let labels: readonly string[] = [];
  for (let step = 0; step < 2; step++) {
    const match = namedBefore.exec(text.slice(Math.max(0, start - 48), start));
    if (!match || places.length > 1) break;
    start -= match[0].length;
    const inner = [...(match[2] ?? "").matchAll(/[a-z\d]+/gi)].map(([label]) => label);
    labels = [...labels, match[1] ?? "", ...inner].map((label) => label.toLowerCase());
  }
  if (!place || labels.length === 0) return { start, places };
  return { start, places: [{ article: place.article, subdivisions: [...labels, ...place.subdivisions] }] };
}

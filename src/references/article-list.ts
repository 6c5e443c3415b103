import { monthOf } from "../text/month-names.ts";
import { foldWord } from "../text/words.ts";
import { expandRange, parseRoman } from "./article-numbers.ts";
import type { ArticlePlace } from "./article-place.ts";
import type { LabelCursor } from "./label-cursor.ts";
import { labelOfOrdinal } from "./ordinals.ts";
import { readSubdivisions } from "./subdivisions.ts";

const arabic = /^(\d{1,3})(?:\.?[ºª°])?(?:[ -]?(bis|ter|quater|quinquies)|([a-z]))?(?![\p{L}\p{N}])/iu;
const roman = /^([IVXLC]{1,7}|[ivx]{2,5})(?![\p{L}\p{N}])/u;
/** A lone "I" or "V" is a numeral where the sentence does not go on with it as with a word. */
const afterLoneRoman = /^(?:\s?[(,.;:)\]]|\s(?:of|and|to|du|de|del)(?!\p{L})|$)/u;
/** "article 1er". */
const numberedFirst = /^1er(?![\p{L}\p{N}])/iu;
/** "l'article premier", "artículo segundo". */
const wordBehind = /^(\p{L}{5,9})(?!\p{L})/u;

const and = "and|or|et|ou|[yeou]";
const range = String.raw`(\s?[-–—]\s?|\s(?:to|through|à|a|al)\s)`;
const listJoint = new RegExp(
  String.raw`^(?:\s?,\s?(?:(?:${and})\s)?|;\s(?:${and})\s|\/|\s(?:${and}|&|as well as)\s|${range})`,
  "i",
);
const keyword = /^(?:articles?|arts?\.?|art[íi]culos?)\s/i;
const dashBeforeEnd = String.raw`\s?[-–—]\s?(?=\d{1,3}(?:[,.;:)]|$|\s(?:of|du|de|del)\s))`;
const toArticle = String.raw`\s(?:to|through|à|a|al)\s(?=[Aa]rt)`;
const ofName = String.raw`\s(?:of|du|de|del)\s(?:the\s|this\s|la\s|l['’])?\p{Lu}`;
/**
 * After the singular: a dash, unless a title follows it ("Article 9 – 18 years"); "Article 2 to Article 11"; and "Article 3 and 4 of the
 * Convention", where the numbers are two articles of one name.
 */
const singularJoint = new RegExp(
  String.raw`^(?:([-–—]|${dashBeforeEnd}|${toArticle})|\s(?:${and}|&)\s(?=\d{1,3}(?:\([a-z\d]{1,3}\)){0,3}${ofName}))`,
  "u",
);

/** More articles than this are no citation. */
const mostArticles = 250;

/** How a list of articles is introduced. */
export interface ListForm {
  /** Whether the word before it lets a list follow: "Articles", "arts". */
  readonly isList: boolean;
  /** Whether that word has a capital, without which a lone "I" is no numeral. */
  readonly isCapital: boolean;
}

/**
 * Reads one article, a range, or a list, with the subdivisions of each. Empty where no number stands at the cursor, and where a dash goes on to
 * a lower number: "article 323-1" is one number of a national code. In "Article 35 – 24/7 Network" it parts the number from a title.
 */
export function readArticleList(
  cursor: LabelCursor,
  { isList, isCapital }: ListForm,
): readonly ArticlePlace[] {
  const places = [...readArticle(cursor, isCapital)];
  while (places.length > 0 && places.length < mostArticles) {
    const back = cursor.position;
    const joint = cursor.take(isList ? listJoint : singularJoint);
    const range = joint?.[1];
    if (range !== undefined) cursor.take(keyword);
    const next = joint ? readArticle(cursor, isCapital) : [];
    const [previous, following] = [places.at(-1), next[0]];
    const isRising = Number(following?.article) > Number(previous?.article);
    if (following && !isRising && /^[-–—]$/.test(range ?? "")) return [];
    if (!previous || !following || (!isRising && /[-–—]/.test(range ?? ""))) {
      cursor.return(back);
      break;
    }
    places.push(...(range === undefined ? [] : between(previous, following)), ...next);
  }
  return places;
}

/** The articles of a range that are not written. None where the first is only named in part, as in "2(1) to 4". */
function between(from: ArticlePlace, to: ArticlePlace): readonly ArticlePlace[] {
  if (from.subdivisions.length > 0) return [];
  const steps = expandRange(from.article, to.article).slice(0, -1);
  return steps.map((article) => ({ article, subdivisions: [] }));
}

function readArticle(cursor: LabelCursor, isCapital: boolean): readonly ArticlePlace[] {
  const back = cursor.position;
  const isFirst = cursor.take(numberedFirst) !== null;
  const number = isFirst ? null : cursor.take(arabic);
  const inWords = isFirst ? "1" : takeOrdinal(cursor);
  const value = number?.[1] ?? inWords ?? takeRoman(cursor, isCapital);
  if (value === undefined || Number(value) === 0 || isDay(cursor)) {
    cursor.return(back);
    return [];
  }
  const article = [String(Number(value)), number?.[2]?.toLowerCase()].filter(Boolean).join(" ");
  const letter = number?.[3]?.toLowerCase();
  return readSubdivisions(cursor).map((labels) => ({
    article,
    subdivisions: letter === undefined ? labels : [letter, ...labels],
  }));
}

function takeOrdinal(cursor: LabelCursor): string | undefined {
  const label = labelOfOrdinal(cursor.look(wordBehind)?.[1] ?? "");
  if (label !== undefined) cursor.take(wordBehind);
  return label;
}

function takeRoman(cursor: LabelCursor, isCapital: boolean): number | undefined {
  const numeral = cursor.take(roman)?.[1] ?? "";
  const isLone = numeral.length === 1;
  return !isLone || (isCapital && cursor.look(afterLoneRoman)) ? parseRoman(numeral) : undefined;
}

/** "Articles 3, 26 November 2019": a number before a month is a day. */
function isDay(cursor: LabelCursor): boolean {
  const next = cursor.look(/^\s(\p{L}{3,10})(?!\p{L})/u)?.[1];
  return next !== undefined && /^\p{Lu}/u.test(next) && monthOf(foldWord(next)) !== undefined;
}

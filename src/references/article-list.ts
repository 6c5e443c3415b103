import { monthOf } from "../text/month-names.ts";
import { foldWord } from "../text/words.ts";
import { expandRange, parseRoman } from "./article-numbers.ts";
import type { ArticlePlace } from "./article-place.ts";
import type { LabelCursor } from "./label-cursor.ts";
import { readSubdivisions } from "./subdivisions.ts";

const arabic = /^(\d{1,3})(?:[ -]?(bis|ter|quater|quinquies)|([a-z]))?(?![\p{L}\p{N}])/iu;
const roman = /^([IVXLC]{1,7}|[ivx]{2,5})(?![\p{L}\p{N}])/u;
/** A lone "I" or "V" is a numeral where the sentence does not go on with it as with a word. */
const afterLoneRoman = /^(?:\s?[(,.;:)\]]|\s(?:of|and|to|du|de|del)(?!\p{L})|$)/u;
/** "l'article premier", "article 1er". */
const first = /^(?:premier|1er|1º|1°)(?![\p{L}\p{N}])/iu;

const listJoint =
  /^(?:\s?,\s?(?:(?:and|or|et|ou|[yeou])\s)?|;\s(?:and|or|et|ou|[yeou])\s|\/|\s(?:and|or|et|ou|[yeou]|&|as well as)\s|(\s?[-–—]\s?|\s(?:to|through|à|a|al)\s))/i;
const rangeSign = /^(\s?[-–—]\s?)/;

/** More articles than this are no citation. */
const mostArticles = 250;

/** How a list of articles is introduced. */
export interface ListForm {
  /** Whether the word before it lets a list follow: "Articles", "arts". After the singular a hyphen still makes a range ("Article 12-14"). */
  readonly isList: boolean;
  /** Whether that word has a capital, without which a lone "I" is no numeral. */
  readonly isCapital: boolean;
}

/** Reads one article, a range, or a list, with the subdivisions of each. Empty where no number stands at the cursor. */
export function readArticleList(
  cursor: LabelCursor,
  { isList, isCapital }: ListForm,
): readonly ArticlePlace[] {
  const places = [...readArticle(cursor, isCapital)];
  while (places.length > 0 && places.length < mostArticles) {
    const back = cursor.position;
    const joint = cursor.take(isList ? listJoint : rangeSign);
    if (!joint) break;
    const next = cursor.look(/^\d/) || isList ? readArticle(cursor, isCapital) : [];
    const previous = places.at(-1);
    const [following] = next;
    if (!following || !previous) {
      cursor.return(back);
      break;
    }
    const isRange = joint[1] !== undefined && previous.subdivisions.length === 0;
    const between = isRange ? expandRange(previous.article, following.article).slice(0, -1) : [];
    places.push(...between.map((article) => ({ article, subdivisions: [] })), ...next);
  }
  return places;
}

function readArticle(cursor: LabelCursor, isCapital: boolean): readonly ArticlePlace[] {
  const back = cursor.position;
  const number = cursor.take(first) ? null : cursor.take(arabic);
  const value = number ? Number(number[1]) : cursor.position > back ? 1 : takeRoman(cursor, isCapital);
  if (value === undefined || value === 0 || isDay(cursor)) {
    cursor.return(back);
    return [];
  }
  const article = [String(value), number?.[2]?.toLowerCase()].filter(Boolean).join(" ");
  const letter = number?.[3]?.toLowerCase();
  return readSubdivisions(cursor).map((labels) => ({
    article,
    subdivisions: letter === undefined ? labels : [letter, ...labels],
  }));
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

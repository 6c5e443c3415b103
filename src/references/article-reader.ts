import { readArticleList } from "./article-list.ts";
import type { ArticleReference } from "./article-place.ts";
import { LabelCursor } from "./label-cursor.ts";
import { readOutsideArticles } from "./preamble-reader.ts";
import type { ReferenceText } from "./reference-text.ts";
import { findNumberedUnit } from "./unit-words.ts";
import { readWithin } from "./within-reader.ts";

/** Reads the articles that the word at a position introduces, or returns undefined where it introduces none. */
export function readArticles(source: ReferenceText, position: number): ArticleReference | undefined {
  return readWithin(source, position, readWhole) ?? readWhole(source, position);
}

/** Reads a reference that begins with its article: "Articles 2 to 6", "Preamble, recital 5", "Article 3 of Annex II". */
function readWhole(source: ReferenceText, position: number): ArticleReference | undefined {
  const outside = readOutsideArticles(source, position);
  if (outside) return outside;
  const numbered = readNumbered(source, position);
  return numbered && (readInAnnex(source, numbered) ?? numbered);
}

/** An article of an annex is a subdivision of that annex: the instrument has another article of that number. */
function readInAnnex(source: ReferenceText, numbered: ArticleReference): ArticleReference | undefined {
  const joint = ofAnnex.exec(source.text.slice(numbered.end, numbered.end + 24));
  if (!joint) return undefined;
  const annex = readOutsideArticles(source, source.positionAt(numbered.end + joint[0].length));
  const [place, ...others] = annex?.places ?? [];
  if (!annex || !place || others.length > 0) return undefined;
  const places = numbered.places.map(({ article, subdivisions }) => ({
    article: place.article,
    subdivisions: [...(article === null ? [] : [article]), ...subdivisions],
  }));
  return { ...numbered, end: annex.end, places };
}

function readNumbered(source: ReferenceText, position: number): ArticleReference | undefined {
  const introduced = findNumberedUnit(source.word(position));
  if (!introduced) return undefined;
  const cursor = new LabelCursor(source.text, source.end(position));
  if (!cursor.take(/^(?:\.\s{0,2}|\s{1,3})/)) return undefined;
  const { unit, isList } = introduced;
  const places = readArticleList(cursor, { isList, isCapital: source.isCapital(position) });
  if (places.length === 0) return undefined;
  const start = source.start(position);
  return { start, end: withoutForeignBracket(source.text, start, cursor.position), unit, places };
}

/** "of Annex II", "de l'annexe II", "del anexo II": what follows must be read as an annex yet. */
const ofAnnex = /^,?\s(?:of|to|in|de|del|du)\s(?:the\s|l['’])?(?=ann?ex)/i;

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

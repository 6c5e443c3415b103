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

/** Reads a reference that begins with its article: "Articles 2 to 6", "Preamble, recital 5". */
function readWhole(source: ReferenceText, position: number): ArticleReference | undefined {
  return readOutsideArticles(source, position) ?? readNumbered(source, position);
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

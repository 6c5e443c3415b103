import type { ArticleReference } from "./article-place.ts";
import { LabelCursor } from "./label-cursor.ts";
import type { ReferenceText } from "./reference-text.ts";
import { readSubdivisions } from "./subdivisions.ts";
import { isAnnexWord, isPreambleWord } from "./unit-words.ts";

const annexLabel = /^\s(\d{1,2}|[IVX]{1,5}|[A-H])(?![\p{L}\p{N}])/u;
const nextAnnex = /^(?:,\s|,?\s(?:and|or|et|ou|y|o)\s)(\d{1,2}|[IVX]{1,5})(?![\p{L}\p{N}])/u;

/** More annexes than this are no citation. */
const mostAnnexes = 12;

/** Reads what stands around the articles: "the Preamble", "Preamble, recital 5", "Annex II, para. 4", "Annexes I and II". */
export function readOutsideArticles(source: ReferenceText, position: number): ArticleReference | undefined {
  const word = source.word(position);
  const isAnnex = isAnnexWord(word) && source.isCapital(position);
  if (!isAnnex && !isPreambleWord(word)) return undefined;
  const cursor = new LabelCursor(source.text, source.end(position));
  const places = isAnnex ? readAnnexes(cursor) : placesIn("preamble", cursor);
  if (places.length === 0) return undefined;
  return { start: source.start(position), end: cursor.position, unit: "article", places };
}

/** An annex without a number is one only with a subdivision of it: "the Annex" alone is as often another paper. */
function readAnnexes(cursor: LabelCursor): ArticleReference["places"] {
  const label = cursor.take(annexLabel)?.[1];
  if (label === undefined)
    return placesIn("annex", cursor).filter(({ subdivisions }) => subdivisions.length > 0);
  const places = [...placesIn(`annex ${label.toLowerCase()}`, cursor)];
  while (places.length < mostAnnexes) {
    const next = cursor.take(nextAnnex)?.[1];
    if (next === undefined) break;
    places.push(...placesIn(`annex ${next.toLowerCase()}`, cursor));
  }
  return places;
}

function placesIn(article: string, cursor: LabelCursor): ArticleReference["places"] {
  return readSubdivisions(cursor).map((subdivisions) => ({ article, subdivisions }));
}

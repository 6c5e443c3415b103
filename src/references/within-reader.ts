import type { ArticleReference } from "./article-place.ts";
import { LabelCursor } from "./label-cursor.ts";
import { labelOfFolded } from "./ordinals.ts";
import type { ReferenceText } from "./reference-text.ts";
import { readSubdivisions } from "./subdivisions.ts";
import { findNumberedUnit, isParagraphWord, isRecitalWord, type Unit } from "./unit-words.ts";

/** Reads the article, preamble or annex that begins with the word at a position. */
type ReadWhole = (source: ReferenceText, position: number) => ArticleReference | undefined;

/** "point (ii) of subparagraph (b) of paragraph 1 of Article 3" is as far as texts go. */
const longestChain = 3;

/** More places than this are no citation. */
const mostPlaces = 60;

const ofArticle =
  /^[.,]?\s{1,2}(?:(?:of|in|du|des|del|de)(?:\s(?:the|la|los|las|les))?(?:\s(?:above|said))?\s{1,2}(?:l['’]\s?)?|(?=dudit\s))/;
const pointsBack = /^,?\s(?:above|below|supra|ci-dessus|ci-dessous|precedente|anterior)(?!\p{L})/iu;

const definite = new Set(["the", "le", "el"]);
/** Words that point, and to which article. */
const pointing: ReadonlyMap<string, Unit> = new Map(
  (
    [
      ["here", "this present ce cet este presente"],
      ["there", "that same said ledit dudit meme dicho mismo"],
    ] as const
  ).flatMap(([unit, words]) => words.split(" ").map((word) => [word, unit] as const)),
);

/**
 * Reads a reference that begins with a subdivision, and names the article behind it, if at all: "paragraphs 1 and 2 of Article 9",
 * "point (c) of paragraph 1 of this article", "recital 5", "paragraph 1 above". Also "this article" alone.
 */
export function readWithin(
  source: ReferenceText,
  position: number,
  readWhole: ReadWhole,
): ArticleReference | undefined {
  const phrases: Phrase[] = [];
  let at = position;
  let isJoined = true;
  while (isJoined && phrases.length < longestChain) {
    const phrase = readPhrase(source, at);
    if (!phrase) break;
    phrases.push(phrase);
    const joint = ofArticle.exec(source.text.slice(phrase.end, phrase.end + 32));
    isJoined = joint !== null;
    if (joint) at = source.positionAt(phrase.end + joint[0].length);
  }
  const [first] = phrases;
  if (!first) return readPointed(source, position);
  const outer = isJoined
    ? (readPointed(source, at) ?? readThisParagraph(source, at) ?? readWhole(source, at))
    : undefined;
  const { unit, end, places } = outer ?? readAlone(source, phrases);
  const count = phrases.reduce((product, { paths }) => product * paths.length, places.length);
  if (count === 0 || count > mostPlaces) return undefined;
  return { start: first.start, end, unit, places: phrases.toReversed().reduce(nest, places) };
}

/** Subdivisions as one phrase names them: "paragraphs 1 and 2" has two paths of one label each. */
interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly isRecital: boolean;
  readonly paths: readonly (readonly string[])[];
}

function nest(places: ArticleReference["places"], { paths }: Phrase): ArticleReference["places"] {
  return places.flatMap(({ article, subdivisions }) =>
    paths.map((path) => ({ article, subdivisions: [...subdivisions, ...path] })),
  );
}

/** What phrases are in that no article follows: the preamble for a recital, else an article that only the surroundings can tell. */
function readAlone(
  source: ReferenceText,
  phrases: readonly Phrase[],
): Pick<ArticleReference, "unit" | "end" | "places"> {
  const last = phrases.at(-1);
  const end = last?.end ?? 0;
  if (last?.isRecital) return { unit: "article", end, places: [{ article: "preamble", subdivisions: [] }] };
  const isPlain = /\d|[()]/.test(source.text.slice(phrases[0]?.start, end));
  const isCertain = isPlain || pointsBack.test(source.text.slice(end, end + 16));
  return { unit: "paragraph", end, places: isCertain ? [{ article: null, subdivisions: [] }] : [] };
}

/** "this article", "du présent article", "that article": no article with a number of its own. */
function readPointed(source: ReferenceText, position: number): ArticleReference | undefined {
  const last = readPointing(source, position);
  if (!pointing.has(source.word(last))) return undefined;
  const noun = findNumberedUnit(source.word(last + 1));
  return noun?.unit === "article" && !noun.isList ? pointAt(source, { first: position, last }) : undefined;
}

/** "subparagraph (b) of this paragraph": the article is the same as with "this article". */
function readThisParagraph(source: ReferenceText, position: number): ArticleReference | undefined {
  const isThis = pointing.get(source.word(position)) === "here" && isParagraphWord(source.word(position + 1));
  return isThis ? pointAt(source, { first: position, last: position }) : undefined;
}

/** The last word of what points, before the noun: of "this" and of "the present". */
function readPointing(source: ReferenceText, position: number): number {
  return definite.has(source.word(position)) && source.gapAfter(position) === " " ? position + 1 : position;
}

function pointAt(
  source: ReferenceText,
  { first, last }: { readonly first: number; readonly last: number },
): ArticleReference | undefined {
  const unit = pointing.get(source.word(last));
  if (!unit || !/^\s{1,3}$/.test(source.gapAfter(last))) return undefined;
  if (/^\d/.test(source.word(last + 2)) && source.gapAfter(last + 1) === " ") return undefined;
  const place = { article: null, subdivisions: [] };
  return { start: source.start(first), end: source.end(last + 1), unit, places: [place] };
}

function readPhrase(source: ReferenceText, position: number): Phrase | undefined {
  if (source.word(position) === "preambular") return readPreambularPhrase(source, position);
  const label = labelOfFolded(source.word(position));
  if (label !== undefined) return readOrdinalPhrase(source, position, label);
  const word = wordOfUnit(source, position);
  if (!word) return undefined;
  const start = source.start(position);
  const cursor = new LabelCursor(source.text, start);
  const paths = readSubdivisions(cursor).filter((path) => path.length > 0);
  return paths.length > 0
    ? { start, end: cursor.position, isRecital: isRecitalWord(word.word), paths }
    : undefined;
}

/** "preambular paragraph 5" is a recital. */
function readPreambularPhrase(source: ReferenceText, position: number): Phrase | undefined {
  const phrase = isParagraphWord(source.word(position + 1)) ? readPhrase(source, position + 1) : undefined;
  return phrase && { ...phrase, start: source.start(position), isRecital: true };
}

/** "the first paragraph", "the first and second paragraphs". */
function readOrdinalPhrase(source: ReferenceText, position: number, label: string): Phrase | undefined {
  const isAnd = /^(?:and|or|et|ou|y|o)$/.test(source.word(position + 1));
  const second = isAnd ? labelOfFolded(source.word(position + 2)) : undefined;
  const word = wordOfUnit(source, second === undefined ? position + 1 : position + 3);
  if (!word) return undefined;
  const paths = second === undefined ? [[label]] : [[label], [second]];
  return {
    start: source.start(position),
    end: source.end(word.last),
    isRecital: isRecitalWord(word.word),
    paths,
  };
}

/** The word for a subdivision at a position; "sub-paragraph" is two words of the text. */
function wordOfUnit(source: ReferenceText, position: number): { word: string; last: number } | undefined {
  const isSub = source.word(position) === "sub" && source.gapAfter(position) === "-";
  const last = isSub ? position + 1 : position;
  const word = source.word(last);
  return isParagraphWord(word) || isRecitalWord(word) ? { word, last } : undefined;
}

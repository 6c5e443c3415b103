import { stemOf, termsOf } from "../../text/terms.ts";
import type { TreatyPlace, TreatyTexts } from "./treaty-texts.ts";

/** How well some words fit the articles that they are pinned to, and how well the article that they fit best. Weights are in nats. */
export interface ArticleContest {
  /** Weight of the words that stand in the pinned articles. */
  readonly pinned: number;
  /** The article outside the sentence's own that holds the heaviest words, the first of equals. */
  readonly best: string;
  /** Weight of the words that stand in the best one. */
  readonly weight: number;
  /** How much more each word weighs in the best one than in the pinned ones, the greatest gain first. */
  readonly gains: readonly number[];
  /** The heaviest word that a pinned article has and the best one lacks; 0 where there is none. */
  readonly heaviestPinned: number;
  /** Share of all the words that stand in the best one; words that the treaty never uses stand nowhere. */
  readonly coverage: number;
}

/** Tells which article of a treaty some words are about. */
export interface ArticleFinder {
  /**
   * Weighs the words in every numbered article: each counts by how few articles of the treaty hold it, ln(articles / those that hold it),
   * and double where it stands in the heading. Undefined where no other article holds any. Articles named in `known` are no rivals.
   */
  contest(words: string, pins: ArticlePins): ArticleContest | undefined;
}

/** The articles of an instrument that a sentence names. */
export interface ArticlePins {
  readonly instrument: string;
  /** Those to which the words are pinned. */
  readonly pinned: ReadonlySet<string>;
  /** All those of the sentence. */
  readonly known: ReadonlySet<string>;
}

/** What a word counts for that stands in an article's heading, against one that stands in its text. */
const weightOfHeading = 2;

/** The words of a treaty: in which of its articles each stands, and how much it tells. */
interface ArticleIndex {
  readonly articles: readonly string[];
  readonly terms: ReadonlyMap<string, IndexedTerm>;
}

interface IndexedTerm {
  readonly weight: number;
  /** By article: 1 where the word stands in its text, `weightOfHeading` where it stands in its heading. */
  readonly factors: ReadonlyMap<string, number>;
}

/** Prepares the articles of all treaty texts of a corpus; each treaty when it is first asked for. */
export function createArticleFinder(treaties: TreatyTexts): ArticleFinder {
  const indexes = new Map<string, ArticleIndex>();
  const indexOf = (instrument: string) => {
    const index = indexes.get(instrument) ?? indexArticles(treaties.placesOf(instrument));
    indexes.set(instrument, index);
    return index;
  };
  return {
    contest(words, pins) {
      const index = indexOf(pins.instrument);
      const distinct = new Set(tellingTerms(termsOf(words)));
      const terms = [...distinct].flatMap((term) => index.terms.get(term) ?? []);
      const rivals = index.articles.filter(
        (article) => !pins.known.has(article) && !pins.pinned.has(article),
      );
      const best = findHeaviest(rivals, terms);
      if (!best) return undefined;
      const { held, ...rival } = best;
      return { ...rival, ...compare(terms, pins.pinned, best.best), coverage: held / distinct.size };
    },
  };
}

/**
 * The terms that tell what a text is about. Adverbs count as their adjectives, which a stem does not: "fairly" as "fair". Everyday verbs
 * do not count: an article that says "leave the territory" has nothing in common with a guide that says "leaves it to the States".
 */
function tellingTerms(terms: Iterable<string>): readonly string[] {
  return [...terms].flatMap((term) => {
    const root = term.length > 5 && term.endsWith("li") ? stemOf(term.slice(0, -2)) : term;
    return everyday.has(root) ? [] : [root];
  });
}

const everyday: ReadonlySet<string> = new Set(
  "deal dealt leave free keep take bring put come carry serve follow allow let want ask tell lay set turn stand hold say name call work need new first second third"
    .split(" ")
    .map(stemOf),
);

function findHeaviest(rivals: readonly string[], terms: readonly IndexedTerm[]) {
  let best: { readonly best: string; readonly weight: number } | undefined;
  for (const article of rivals) {
    const weight = sumOf(terms, ({ weight, factors }) => weight * (factors.get(article) ?? 0));
    if (weight > (best?.weight ?? 0)) best = { best: article, weight };
  }
  return best && { ...best, held: terms.filter(({ factors }) => factors.has(best.best)).length };
}

function compare(terms: readonly IndexedTerm[], pinned: ReadonlySet<string>, best: string) {
  const factorOf = ({ factors }: IndexedTerm) =>
    Math.max(0, ...[...pinned].map((article) => factors.get(article) ?? 0));
  const gainOf = (term: IndexedTerm) => term.weight * ((term.factors.get(best) ?? 0) - factorOf(term));
  const kept = terms.filter((term) => factorOf(term) > 0 && !term.factors.has(best));
  return {
    pinned: sumOf(terms, (term) => term.weight * factorOf(term)),
    gains: terms.map(gainOf).toSorted((one, other) => other - one),
    heaviestPinned: Math.max(0, ...kept.map(({ weight }) => weight)),
  };
}

function sumOf(terms: readonly IndexedTerm[], measure: (term: IndexedTerm) => number): number {
  return terms.reduce((sum, term) => sum + measure(term), 0);
}

function indexArticles(places: readonly TreatyPlace[]): ArticleIndex {
  const factors = new Map<string, Map<string, number>>();
  const articles = new Set<string>();
  for (const { place, terms, headingTerms } of places) {
    const { article } = place;
    if (article === null || !/^\d/.test(article)) continue;
    articles.add(article);
    const headed = new Set(tellingTerms(headingTerms));
    for (const term of tellingTerms(terms)) {
      const held = factors.get(term) ?? new Map<string, number>();
      held.set(article, Math.max(held.get(article) ?? 0, headed.has(term) ? weightOfHeading : 1));
      factors.set(term, held);
    }
  }
  const weigh = (held: ReadonlyMap<string, number>) => Math.log(articles.size / held.size);
  return {
    articles: [...articles],
    terms: new Map([...factors].map(([term, held]) => [term, { weight: weigh(held), factors: held }])),
  };
}

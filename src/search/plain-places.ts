import { compareScored } from "../arrays/ranking.ts";
import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import { termsOf } from "../text/terms.ts";
import type { WeightedClause } from "./clause-scorer.ts";
import { countFields } from "./count-fields.ts";
import { buildLexicalIndex, openLexicalIndex } from "./lexical-index.ts";
import { createPhraseMatcher } from "./match-phrases.ts";
import { articleKey, type PlainPlace } from "./plain-words.ts";

/**
 * How much the likeness of the few best phrases counts beside all phrases of an article taken together. Chosen on development questions,
 * docs/decisions/0013-plain-places.md.
 */
const phraseShare = 0.5;

/** An article, or an instrument as a whole, that people may mean by the words of a question. */
export interface FoundPlace {
  readonly instrument: string;
  readonly article: string | null;
  /** How well it fits beside the one that fits best, from 0 to 1. */
  readonly fit: number;
  /** How much of the question its best phrases say in as few words, from 0 to 1. */
  readonly likeness: number;
  /** Runs of terms that passages on the article hold: its number and its instrument's name, and its heading with them. */
  readonly runs: WeightedClause["alternatives"];
}

/** Finds what people may mean by a question's words, best first. */
export type FindPlainPlaces = (question: Pick<Question, "text" | "pinpoints">) => readonly FoundPlace[];

/** So many places are given at most. */
const placesGiven = 10;

/** An article, or an instrument as a whole, with all that people call it and its parts. */
interface PlainArticle extends Pick<FoundPlace, "instrument" | "article" | "runs"> {
  readonly phrases: readonly (readonly string[])[];
}

/**
 * Prepares finding articles by plain words: a small index of its own, in which each article is one text, and beside it the likeness of
 * single phrases. Where the question names instruments, only their articles are looked for.
 */
export function createPlainPlaceFinder(places: readonly PlainPlace[], register: Register): FindPlainPlaces {
  const articles = gatherArticles(places, register);
  const index = openLexicalIndex(
    buildLexicalIndex(articles.map(({ phrases }) => countFields([], phrases.flat()))),
  );
  const matchPhrases = createPhraseMatcher(
    articles.map(({ phrases }) => phrases),
    (term) => index.inverseDocumentFrequency(term),
  );
  const positions = Map.groupBy(articles.keys(), (position) => articles[position]?.instrument ?? "");
  return ({ text, pinpoints }) => {
    const named = [...new Set(pinpoints.map(({ instrument }) => instrument))];
    const within = named.flatMap((instrument) => positions.get(instrument) ?? []);
    const terms = [...new Set(termsOf(text))];
    const hits = index.search(terms, articles.length, named.length > 0 ? { within } : {});
    const likenesses = matchPhrases(terms);
    const bestHit = hits[0]?.score ?? 1;
    const bestLikeness = Math.max(0, ...hits.map(({ position }) => likenesses.get(position) ?? 0)) || 1;
    const mixed = hits
      .map(({ position, score }) => {
        const likeness = (likenesses.get(position) ?? 0) / bestLikeness;
        return { position, score: score / bestHit + phraseShare * likeness };
      })
      .toSorted(compareScored)
      .slice(0, placesGiven);
    const best = mixed[0]?.score ?? 1;
    return mixed.flatMap(({ position, score }) => {
      const { instrument, article, runs } = articles[position] ?? {};
      if (instrument === undefined || article === undefined || runs === undefined) return [];
      return [{ instrument, article, runs, fit: score / best, likeness: likenesses.get(position) ?? 0 }];
    });
  };
}

function gatherArticles(all: readonly PlainPlace[], register: Register): readonly PlainArticle[] {
  const groups = Map.groupBy(all, ({ pinpoint }) => articleKey(pinpoint));
  return [...groups.values()].flatMap((places) => {
    const pinpoint: Pinpoint | undefined = places[0]?.pinpoint;
    const instrument = pinpoint && register.find(pinpoint.instrument);
    if (!pinpoint || !instrument) return [];
    const { article } = pinpoint;
    const heading = termsOf(instrument.articles.find(({ number }) => number === article)?.heading ?? "");
    const named = [...new Set([...termsOf(article ?? ""), ...termsOf(instrument.shortTitle)])];
    return [
      {
        instrument: instrument.id,
        article,
        phrases: [...places.flatMap(({ phrases }) => phrases), heading],
        runs: [named, [...new Set([...named, ...heading])]],
      },
    ];
  });
}

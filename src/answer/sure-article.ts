import type { FoundPlace } from "../search/plain-places.ts";
import type { Candidate } from "./candidate.ts";
import { type ChoiceLimits, chooseSentences } from "./choose-sentences.ts";
import { type RankedSentence, type RankingParts, rankSentences } from "./rank-sentences.ts";

/** The phrases of an article must be as like a question as this, and no other may fit better than that share of it. */
const leastLikeness = 0.15;
const mostOfSecond = 0.8;
/** And so much of the question its sentence must speak of. All three were set on development questions, docs/decisions/0013-plain-places.md. */
const leastCoverage = 0.35;

/** These an article answers by what it is about; a number, a day or a person has to be told. */
const answeredByArticle: ReadonlySet<string> = new Set([
  "which-article",
  "yes-no",
  "where",
  "list",
  "definition",
  "other",
]);

/**
 * Where no sentence says the very thing that is asked for: chooses sentences of the article that is surely meant, which need only speak of
 * much of the question and of every name and number in it. It is one of an instrument that is named; its phrases fit the question far better
 * than those of any other, and its passage was found first. None where there is no such article.
 */
export function chooseFromSureArticle(
  candidates: readonly Candidate[],
  parts: RankingParts & { readonly limits: ChoiceLimits },
): readonly RankedSentence[] {
  const article = findSureArticle(parts);
  const first = candidates.find(({ rank }) => rank === 1);
  if (!article || !first || !isUnder(first, article, parts)) return [];
  const under = candidates.filter((candidate) => isUnder(candidate, article, parts));
  const facets = parts.facets.map((facet) => ({ ...facet, asked: false }));
  const ranked = rankSentences(under, { ...parts, facets });
  return chooseSentences(
    ranked.filter(({ coverage }) => coverage >= leastCoverage),
    parts.limits,
  );
}

/**
 * Where a case is told and nothing that is to be shown says much of it: chooses sentences of the article that surely fits the case as a whole,
 * of which its law needs share no word ("wrote to my daughter in a game" is solicitation). None where there is no such article, or what replies
 * is of it already.
 */
export function chooseFromToldArticle(
  candidates: readonly Candidate[],
  replying: readonly RankedSentence[],
  parts: RankingParts & { readonly limits: ChoiceLimits },
): readonly RankedSentence[] {
  const article = parts.question.story === "" ? undefined : findSureArticle(parts);
  const isSaid = replying.length === 0 || replying.some(({ coverage }) => coverage >= leastCoverage);
  if (!article || isSaid || replying.some(({ candidate }) => isUnder(candidate, article, parts))) return [];
  const under = candidates.filter((candidate) => isUnder(candidate, article, parts));
  const facets = parts.facets.map((facet) => ({ ...facet, asked: false }));
  return chooseSentences(rankSentences(under, { ...parts, facets, leastCoverage: 0 }), parts.limits);
}

function findSureArticle({ question, place, meant }: RankingParts): FoundPlace | undefined {
  const [best, second] = meant;
  const isNamed = place.instruments.length > 0 && place.articles.length === 0;
  if (!best || best.article === null || !isNamed || !answeredByArticle.has(question.kind)) return undefined;
  return best.likeness >= leastLikeness && (second?.fit ?? 0) <= mostOfSecond ? best : undefined;
}

function isUnder(candidate: Candidate, wanted: FoundPlace, { findHeadingPlace }: RankingParts): boolean {
  const place = candidate.place ?? findHeadingPlace(candidate.passage);
  return place?.instrument === wanted.instrument && place.article === wanted.article;
}

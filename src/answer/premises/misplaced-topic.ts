import type { Instrument } from "../../domain/instrument.ts";
import type { Question } from "../../domain/question.ts";
import type { Register } from "../../domain/register.ts";
import { shiftSpan, sliceSpan } from "../../domain/span.ts";
import { termsOf } from "../../text/terms.ts";
import { findClauses } from "../clauses.ts";
import { creditOf } from "../coverage.ts";
import type { Facet } from "../facets.ts";
import type { FalsePremise } from "../find-premise.ts";
import type { RankedSentence } from "../rank-sentences.ts";

/** What the check of a topic's place works on. */
export interface TopicParts {
  readonly facets: readonly Facet[];
  readonly register: Register;
  /** The sentences considered. */
  readonly ranked: readonly RankedSentence[];
}

/** Words that put the whole matter into the article, where others may only mention it there. */
const claiming =
  /\b(?:why|how)\b.*\b(?:in|under|by|does|do|did)\b|\b(?:punish|ban|prohibit|forbid|criminali[sz]|defin|make|set|protect)\w*\b/i;
/** A question that weighs two places, or doubts, claims nothing. */
const weighing = /\b(?:differ\w*|compar\w*|versus|vs|relat\w*|instead|not|or)\b/i;
const says = 0.9;
/** What weighs less than this beside the topic ("a crime") is said of many articles. */
const weighty = 0.5;

/**
 * Finds that the one article a question names is about another matter than the one it asks of it, by the headings: another article of the
 * instrument is headed with the matter, the named one with something else, and no text says of the named one that it deals with the
 * matter. Headings that are not in the register contradict nothing.
 */
export function findMisplacedTopic(question: Question, parts: TopicParts): FalsePremise | undefined {
  const [place, ...others] = question.pinpoints.filter(({ article }) => article !== null);
  if (!place || others.length > 0 || question.kind === "yes-no" || weighing.test(question.text))
    return undefined;
  if (question.kind === "which-article") return undefined;
  const instrument = parts.register.find(place.instrument);
  const named = instrument?.articles.find(({ number }) => number === place.article);
  const topic = findTopic(parts.facets);
  if (!instrument || !named?.heading || !topic) return undefined;
  const heading = new Set(termsOf(named.heading));
  if (
    parts.facets.some((facet) => facet.weight >= topic.weight * weighty && creditOf(facet, heading) >= says)
  )
    return undefined;
  const right = findHeaded(instrument, topic);
  if (!right) return undefined;
  const isClaim = claiming.test(question.text);
  if (!isClaim && isSpokenOfThere(parts.ranked, place.article, topic)) return undefined;
  return { instrument, tell: (wording) => wording.otherHeading(instrument, named, right) };
}

/** The weightiest concept: what the thesaurus does not know stands in no heading either. */
function findTopic(facets: readonly Facet[]): Facet | undefined {
  return facets
    .filter(({ telling, alternatives }) => telling && alternatives.length > 0)
    .toSorted((one, other) => other.weight - one.weight)[0];
}

/** The first article whose heading says the topic. */
function findHeaded(instrument: Instrument, topic: Facet) {
  return instrument.articles.find(
    ({ heading }) => heading !== null && creditOf(topic, new Set(termsOf(heading))) >= says,
  );
}

function isSpokenOfThere(ranked: readonly RankedSentence[], article: string | null, topic: Facet): boolean {
  return ranked.some(({ candidate }) =>
    findClauses(candidate).some(
      ({ own, pinpoints }) =>
        pinpoints.some((pinpoint) => pinpoint.article === article) &&
        creditOf(topic, new Set(termsOf(sliceSpan(candidate.text, shiftSpan(own, -candidate.span.start))))) >=
          says,
    ),
  );
}

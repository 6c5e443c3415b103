import type { Question } from "../../domain/question.ts";
import type { Register } from "../../domain/register.ts";
import type { Facet } from "../facets.ts";
import type { FalsePremise } from "../find-premise.ts";
import type { RankedSentence } from "../rank-sentences.ts";
import type { Told } from "../wording/wording.ts";
import { claimsOfRules, claimsReservation, deniesReservation } from "./claims.ts";
import { findDeniedTopic } from "./denied-topic.ts";
import { findOtherMembership } from "./membership-claims.ts";
import { findOtherNumber } from "./wrong-number.ts";

/** So many sentences from the top are read for a contradiction. */
const sentencesRead = 14;
/** And so many of those that reply, which may stand below better worded ones that do not. */
const repliesRead = 5;
/** A question that itself denies is not contradicted by a text that does. */
const denying =
  /\b(?:no(?! (?:more|less|later|fewer|longer) than\b)(?! one['’]s\b)|not(?! (?:more|less|later) than\b)|never|neither|nobody|except|unless|exclude[ds]?|missing|left out)\b|n['’]t\b/i;
const presuming =
  /\b(?:which|what|who|whom|whose|when|where|why|how|since|because|now that)\b|\b(?:says?|explain|summari[sz]e)\b/i;

/**
 * Finds a sentence on an instrument that a question names, or may mean, which denies what the question takes for granted: another number, another
 * standing of a State, a rule the other way round, a matter that the instrument does not have. The message quotes it with its place.
 */
export function findTextualPremise(
  asked: Question,
  parts: {
    readonly facets: readonly Facet[];
    readonly register: Register;
    readonly ranked: readonly RankedSentence[];
  },
): FalsePremise | undefined {
  const question = withStatements(asked);
  const meant = question.pinpoints.map(({ instrument }) => instrument);
  const open = question.unresolved.flatMap(({ candidates }) => candidates);
  const replies = parts.ranked.filter(({ failure }) => failure === null).slice(0, repliesRead);
  const [reply] = replies;
  const named = new Set([meant, open, reply ? instrumentsOf(reply) : []].find((ids) => ids.length > 0));
  if (named.size === 0 || !presuming.test(question.text)) return undefined;
  const read = [...new Set([...parts.ranked.slice(0, sentencesRead), ...replies])];
  const near = read.filter((sentence) => instrumentsOf(sentence).some((id) => named.has(id)));
  const denied = findOtherMembership(question, near) ?? findContradiction(question, parts.facets, near);
  const subject = denied?.headingPlace?.instrument ?? denied?.candidate.passage.subject ?? "";
  const instrument = parts.register.find(named.has(subject) ? subject : ([...named][0] ?? ""));
  return denied && instrument && { instrument, tell: quoting(denied, parts.register) };
}

/** What is stated before it is asked of a treaty is taken for granted too: "Article 29 gives 60 days at most. How can they be extended?" */
function withStatements(question: Question): Question {
  const isOfLaw = question.language === "en" && speaksOfLaw.test(question.asked.replace(question.text, ""));
  return isOfLaw ? { ...question, text: question.asked } : question;
}

/** What tells of a treaty; a story of anything else claims nothing of one. */
const speaksOfLaw = /\b(?:art(?:icles?|\.)|conventions?|treaty|protocol|agreement|directive|regulation)\b/i;

function findContradiction(
  question: Question,
  facets: readonly Facet[],
  near: readonly RankedSentence[],
): RankedSentence | undefined {
  if (question.kind === "yes-no" && !/[.;]/.test(question.text)) return undefined;
  const claimed = claimsOfRules
    .filter(({ claims }) => claims.test(question.text))
    .map(({ denies, leastCoverage }) =>
      near.find(({ candidate, coverage }) => coverage >= leastCoverage && denies.test(candidate.text)),
    )
    .find((sentence) => sentence !== undefined);
  const barred = claimed ?? findBarredReservation(question, near);
  // A story is of many things, and texts deny some of them.
  if (barred || denying.test(question.text) || question.story !== "") return barred;
  return (
    findOtherNumber(question, near) ??
    findDeniedTopic(
      question,
      facets,
      near.filter((sentence) => isOn(sentence, question)),
    )
  );
}

/** An article that is asked for its reservations, and bars them. */
function findBarredReservation(
  { text, pinpoints }: Question,
  near: readonly RankedSentence[],
): RankedSentence | undefined {
  const [only, ...others] = pinpoints.filter(({ article }) => article !== null);
  if (!only || others.length > 0 || !claimsReservation.test(text)) return undefined;
  return near.find(
    ({ candidate, headingPlace }) =>
      deniesReservation.test(candidate.text) &&
      [headingPlace, ...candidate.mentions.flatMap(({ pinpoints: named }) => named)].some(
        (place) => place?.instrument === only.instrument && place.article === only.article,
      ),
  );
}

function instrumentsOf({ candidate, headingPlace }: RankedSentence): readonly string[] {
  const spoken = candidate.mentions.flatMap(({ pinpoints }) => pinpoints.map(({ instrument }) => instrument));
  return [candidate.passage.subject ?? [], headingPlace?.instrument ?? [], spoken].flat();
}

/** "No article of the GDPR makes hacking a crime; Directive 2013/40/EU does" denies nothing of the directive. */
function isOn({ candidate, headingPlace }: RankedSentence, { pinpoints }: Question): boolean {
  const on = headingPlace?.instrument ?? candidate.passage.subject;
  return on === null || pinpoints.some(({ instrument }) => instrument === on);
}

/** Tells the words that deny it, and where they stand. */
function quoting({ candidate, headingPlace }: RankedSentence, register: Register): Told {
  const place = candidate.place ?? headingPlace;
  const instrument = register.find(place?.instrument ?? candidate.passage.subject ?? "");
  return (wording) => wording.deniedBy(candidate.text, instrument, place?.article ?? null);
}

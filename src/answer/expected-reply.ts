import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Question } from "../domain/question.ts";
import { monthOf } from "../text/month-names.ts";
import { termsOf } from "../text/terms.ts";
import type { Candidate } from "./candidate.ts";
import { sameConcept } from "./concept-labels.ts";
import { findCountTest } from "./count-reply.ts";
import { creditOf } from "./coverage.ts";
import { findDateTest } from "./date-reply.ts";
import type { Facet } from "./facets.ts";
import { asksToCite, isModelCitation } from "./model-citation.ts";
import { findCountries } from "./names.ts";
import { findOffice, namesPerson } from "./offices.ts";
import { findPresumedEvent } from "./presumed-event.ts";

/**
 * How well a sentence holds the sort of thing that a question asks for, a date for "when", an article for "which article": 1, it
 * does; 0.5, only vaguely; 0, it does not, and so is no reply.
 */
export type HoldsReply = (candidate: Candidate, headingPlace: Pinpoint | null) => 0 | 0.5 | 1;

/**
 * The test that a sentence must pass to be a reply to this question at all. Questions that ask for nothing of a certain form pass
 * every sentence; the line that titles a passage replies only where a date or an instrument is asked for.
 */
export function findExpectedReply(question: Question, facets: readonly Facet[]): HoldsReply {
  const holdsReply = findTest(question, facets);
  const event = findPresumedEvent(question.text);
  const takesTitles =
    question.kind === "which-instrument" || question.kind === "when" || dateWord.test(question.text);
  return (candidate, headingPlace) => {
    if (candidate.order < 0 && !takesTitles) return 0;
    if (event && !event.test(candidate.text)) return 0;
    if (isModelCitation(candidate.text) && !asksToCite(question.text)) return 0;
    const held = holdsReply(candidate, headingPlace);
    return typeof held === "boolean" ? toNumber(held) : held;
  };
}

const dateWord = /\b(?:year|date|dated|année|año|fecha)\b/i;

function toNumber(held: boolean): 0 | 1 {
  return held ? 1 : 0;
}

type Test = (candidate: Candidate, headingPlace: Pinpoint | null) => boolean | 0 | 0.5 | 1;

function findTest(question: Question, facets: readonly Facet[]): Test {
  // Whatever a text on a treaty that is named says of the matter, it says of its law.
  if (question.pinpoints.length === 0 && asksForLegality.test(question.text)) {
    return ({ text, terms }) => statesLegality.test(text) && speaksOfAll(facets, terms);
  }
  if (asksForCountry.test(question.text) && !asksForRule.test(question.text))
    return (candidate) => findCountries(candidate.text).length > 0;
  switch (question.kind) {
    case "which-article":
      if (asksWhatDefines.test(question.text)) return definesAll(facets);
      return (candidate, headingPlace) => headingPlace !== null || namesArticle(candidate);
    case "which-instrument":
      return ({ passage, mentions, text }) =>
        passage.subject !== null || mentions.length > 0 || instrumentNoun.test(text);
    case "when":
      return asksForCondition.test(question.text) ? () => true : findDateTest(question.text);
    case "how-many":
      return findCountTest(question.text, facets);
    case "who": {
      if (asksWhoIsOne.test(question.text)) return ({ text }) => (defines.test(text) ? 1 : 0.5);
      const office = findOffice(question.text);
      if (office) return ({ text }) => office.test(text) && namesPerson(text);
      return (candidate) => /\p{Lu}/u.test(candidate.text.slice(1));
    }
    case "where":
      return asksForTown.test(question.text) ? ({ text }) => namesPlace(text) : () => true;
    case "definition":
      return asksForMeaning.test(question.text) ? ({ text }) => (defines.test(text) ? 1 : 0.5) : () => true;
    case "yes-no":
      return asksWhetherInForce.test(question.text)
        ? ({ text }) => (tellsOfForce.test(text) ? 1 : 0.5)
        : () => true;
    case "list":
    case "why":
    case "other":
      return () => true;
  }
}

/** "When does the treaty apply to a gang?" asks under which conditions, "When does it enter into force?" on which day. */
const asksForCondition =
  /^\W*(?:about [^:]{1,120}: *)?when (?:do|does|is|are|can|may|must|should|would|could|might)\b(?!.*\b(?:force|start|begin|held|open|published|updated|expire|end|meet)\b)/i;

/** "Which article defines spam?" is no question for what only speaks of spam. */
const asksWhatDefines = /\b(?:define[sd]?|definition of)\b/i;

const defining = new Set(termsOf("define defines defined definition definitions meaning term word"));

function definesAll(facets: readonly Facet[]): Test {
  const defined = facets.filter(
    ({ telling, terms }) => telling && !terms.every((term) => defining.has(term)),
  );
  return ({ text, terms, context }, headingPlace) =>
    (headingPlace !== null || /\barticles?\b/i.test(text)) &&
    defined.every(
      (facet) => creditOf(facet, terms) >= sameConcept || creditOf(facet, context) >= sameConcept,
    ) &&
    (defines.test(text) ? 1 : 0.5);
}

/** "Is it in force?" is answered by what says so, rather than by how many ratifications it takes. */
const asksWhetherInForce = /\b(?:in|into) (?:force|effect)\b|\b(?:valid|active|effective)\W*$/i;
const tellsOfForce =
  /\b(?:is|are|was|were|been|not|yet|both) (?:yet |still |already |now )?in force\b|\bin force since\b|\bentered into force\b/i;

/** "Who is a child?" asks what the word means. */
const asksWhoIsOne =
  /\bwho (?:is|are|counts as|qualifies as) (?:an? |considered )|\bqui est (?:un|une) |\bquién es un[ao]? /i;

const asksForMeaning =
  /\bqu['’]est-ce qu['’e]|\bmean(?:s|t|ing)?\b|\bdefin|\bwhat(?:'s| is| are) (?:an? )?["“']?[\w-]+(?: [\w-]+){0,3}["”']?(?: (?:in|under|by|according to) .*)?\?*$/i;

const defines =
  /\bdefin|\bmeans?\b|\bmeant\b|\bis (?:a|an|the|any|called|known)\b|\bare (?:called|known)\b|\bstands for\b|\bsays (?:what|who)\b/i;

/** Whether a sentence itself, whatever stands around it, speaks of each thing that the question is about. */
function speaksOfAll(facets: readonly Facet[], terms: ReadonlySet<string>): boolean {
  return facets.every((facet) => !facet.telling || creditOf(facet, terms) >= speaks);
}

const speaks = 0.5;

/** "Is hacking illegal?" is answered by a text that forbids or allows, and not by one that only speaks of it. */
const asksForLegality =
  /^\W*(?:is|are) (?:it )?(?:[\w-]+ ){0,4}?(?:legal|illegal|lawful|unlawful|a crime|forbidden|prohibited|punishable)\b/i;
const statesLegality =
  /\b(?:crimes?|criminal\w*|offences?|offenses?|punish\w*|illegal\w*|illicit|unlawful\w*|lawful\w*|legal|ban(?:s|ned)?|prohibit\w*|forbid\w*|allow\w*|permit\w*)\b/i;

const asksForTown =
  /\b(?:which|what) (?:city|town|capital|place(?! (?:does|do|of the (?:treaty|text|convention))\b)(?!\W*$))\b|\bwhere (?:was|were|is|will|did)\b.*\b(?:held|meet|met|place|signed|opened|adopted)\b/i;

/** Whether a text says "in" or "at" and a name that is no month. */
function namesPlace(text: string): boolean {
  const after = [...text.matchAll(/\b(?:in|at|near) (?:the )?(\p{Lu}\p{L}+)/gu)].map(
    (match) => match[1] ?? "",
  );
  return after.some((name) => monthOf(name.toLowerCase()) === undefined);
}

const asksForCountry =
  /^\W*(?:(?:which|what) (?:countr(?:y|ies)|nations?|states)\b|who (?:has |have |had )?(?:voted|ratified|signed|acceded|joined)\b|quels? (?:pays|états)\b|qué países?\b)/iu;

/** "Which countries may try him?" asks for a rule, and not for names. */
const asksForRule =
  /\b(?:countr(?:y|ies)|nations?|states) (?:may|can|could|must|shall|should|would|gets? to|ha(?:s|ve) (?:to|jurisdiction|the (?:right|power))|(?:is|are) (?:allowed|entitled|competent))\b/i;

const instrumentNoun =
  /\b(?:treat(?:y|ies)|conventions?|protocols?|agreements?|instruments?|resolutions?)\b/i;

function namesArticle(candidate: Candidate): boolean {
  return candidate.mentions.some((mention) =>
    mention.pinpoints.some((pinpoint) => pinpoint.article !== null),
  );
}

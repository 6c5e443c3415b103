import type { Question } from "../domain/question.ts";
import { termsOf } from "../text/terms.ts";
import type { Facet } from "./facets.ts";
import { isScaffolding } from "./telling-words.ts";

/** What was said before is known to the reader alone. */
const refersBack =
  /\b(?:we|you|i) (?:just )?(?:discussed|mentioned|talked about|spoke (?:of|about)|asked (?:about|before)|said (?:before|earlier|yesterday))\b|\b(?:my|the) (?:last|previous|earlier) (?:question|message)\b/i;
/** "The second one" of what, only an earlier sentence could say. */
const oneOfThem =
  /\b(?:the|this|that) (?:first|second|third|other|last|former|latter|next|previous) (?:one|ones)\b(?! (?:of|to|in|on|that|who|which|with|from)\b)|\bthe (?:former|latter)\b(?! \p{L}{4,})/iu;

/** A question for what there is in general, "What is a treaty?", asks enough. */
const definesWord = /\b(?:what(?:['’]s| is| are)|define|explain|meaning|difference)\b.*\p{L}{5,}/iu;
/** The same where a thing is asked for that every treaty has: of all of them, of any, or of the word. */
const inGeneral =
  /\b(?:treaties|conventions|protocols|agreements|instruments|laws)\b|\b(?:an?|any|all|most|every|each|which|what|first|oldest|newest|latest|only) (?:[\p{L}-]+ ){0,2}(?:treaty|convention|protocol|agreement|instrument|law)\b|\b(?:differen\w+ between|what is an? |what(?:['’]s| is| are) \p{L}+\W*$|the (?:word|term)|define|meaning of|meant|(?:does|do) ["“'‘]?\p{L}+["”'’]? means?)\b/iu;

/**
 * Words for what every treaty has and every reader may ask of one: who joined, from when it holds, its parts. Beside the words that
 * questions are built with, they say nothing by which to tell of which treaty.
 */
const formWords = new Set(
  termsOf(
    `time limit limits period periods term terms duration deadline date year reservation reservations declaration definition definitions paragraph subparagraph section point
    annex sentence force enter entry expire expires expiry sign signed signs signing signature signatory signatories ratify
    ratified ratification ratifications join joined joining member members membership party parties accede accession adopt adopted adoption depositary
    status amend amended amendment withdraw withdrawal leave denounce bind binding bound open opened close closed scope exception exceptions
    apply applies applied obligation obligations duty duties requirement requirements condition conditions same other others before again
    still now currently today yet too well also here there just really actually please me to for from one until wait
    first second third fourth fifth last previous next`,
  ),
);

/** What a question points to without saying what it is. */
const pointing =
  /\b(?:it|its|that|this|these|those|they|them|he|she|one|ones|same|such|the (?:first|second|third|fourth|last|next|previous) (?:paragraph|point|part|sentence|clause|section|page|chapter)|the other (?:case|way|thing|part|point|paragraph))\b/i;

/**
 * Beside these nothing tells what is pointed to: that something is a crime, that the police or a company did it, that somebody said so. "Is that a
 * crime?" is asked of everything.
 */
const caseWords = new Set(
  termsOf(
    `crime criminal offence offense illegal legal lawful unlawful allowed forbidden prohibited permitted punished punishable punishment
    police officer prosecutor judge court company companies firm firms business user users victim
    prison jail fine sentence penalty years fix fixed change changed stricter strict weaker stronger fourth cite cites quote
    teacher supervisor professor lawyer boss colleague friend tutor minister official employee employer mentioned told genre case cases happen happens country us out inside`,
  ),
);

/** Whether a question says nothing by which anything could be looked up: "Which one is it?", "How many countries have signed?" */
export function lacksMatter(question: Question, facets: readonly Facet[]): boolean {
  if (question.pinpoints.length > 0) return false;
  if (isOfForm(question, facets)) return true;
  if (question.unresolved.length > 0) return false;
  if (refersBack.test(question.text)) return true;
  if (oneOfThem.test(question.text) && question.concepts.length <= fewConcepts) return true;
  return (
    !facets.some(({ telling }) => telling) &&
    question.concepts.length === 0 &&
    !definesWord.test(question.text)
  );
}

const fewConcepts = 1;

/** Whether every word of a question is one with which anything may be asked of any treaty. */
function isOfForm({ text, unresolved }: Question, facets: readonly Facet[]): boolean {
  const isKnownArticle = unresolved.some(
    ({ article, candidates }) => article !== null && candidates.length > 0,
  );
  if (isKnownArticle || inGeneral.test(text)) return false;
  const isPointing = pointing.test(text);
  return facets.every(({ terms }) =>
    terms.every((term) => saysNothing(term) || (isPointing && caseWords.has(term))),
  );
}

function saysNothing(term: string): boolean {
  return formWords.has(term) || /^\d{1,2}$/.test(term) || isScaffolding(term);
}

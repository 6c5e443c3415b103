import type { Question, QuestionKind } from "../domain/question.ts";
import { termsOf } from "../text/terms.ts";
import { creditOf } from "./coverage.ts";
import { isLeftOut, isPremiseDenied } from "./denial.ts";
import type { Facet } from "./facets.ts";
import { topicLength } from "./topic-prefix.ts";

/** Who asks what a thing is, or which treaties there are, takes nothing for granted but that a treaty named has it. */
const asksOpenly: ReadonlySet<QuestionKind> = new Set(["definition", "which-instrument"]);

/** "How does the treaty define it?" */
const asksToDefine = /\bdefine[sd]?\b|\bdefinition\b/i;
const asksWhoMay =
  /^\W*(?:who|which (?:states?|countr(?:y|ies))) (?:can|may|could|must|needs?)\b|^\W*what do(?:es)? [\p{L}\d]+ do\W*$/iu;
/** "Does it say who helps?" asks whether. */
const doubts =
  /^\W*(?:do|does|did|is|are|was|were|can|could|may|might|must|has|have|had|shall|should|will|would)\b/i;

/** Words by which a question takes for granted that there is what it asks for. */
const presuming =
  /\b(?:which|what|who|whom|whose|when|where|why|how (?:many|much|long|often|does|do|did|is|are)|quels?|quelles?|qué|cuál|cuándo|cuánt[oa]s)\b/i;

/** A question that itself speaks of what is not, or that weighs two things, is not contradicted by a "not". */
const weighing =
  /\b(?:no|not|never|cannot|without|except|unless|exclude[ds]?|missing|instead|leaves?|left to|differ\w*|compar\w*|versus|vs|left out|ne|pas|sans|sin)\b|n['’]t\b/i;

/** A sentence that denies as a whole. */
const denyingOpening = /^(?:no|none|nobody|nothing|neither|there (?:is|are|was|were) no)\b/i;
const thereIsNone = /^there (?:is|are|was|were) no\b/i;
/** "When did Chile ratify it?" where Chile "had not ratified" it. */
const presumesJoining =
  /^(?!.*(?<!\p{L})(?:was|were|is|est|fue) (?:\p{L}+ ){0,3}?(?:signed|opened|adopted)(?!\p{L})).*(?<!\p{L})(?:when|why|how|since when|(?:on|in) (?:which|what) (?:day|date|year|month)|quand|pourquoi|cuándo|por qué)(?!\p{L}).*(?<!\p{L})(?:ratif|sign|acced|join|adh[eé]r|firm[óa]|becom|became)/iu;
const notJoined =
  /\b(?:not|never|neither)\b(?: \w+){0,3} (?:ratified|signed|joined|acceded|(?:a |among the )?part(?:y|ies)|(?:as )?signator(?:y|ies))\b|\bsigned but not ratified\b|\bdo(?:es)? not (?:appear|stand)\b/i;
/** "Why did the United States refuse to ratify it?" where it "ratified" it. */
const presumesRefusal = /\bwhy\b.*\b(?:refus|reject|declin|oppos)\w*\b.*\b(?:ratif|sign|acced|join)/i;
const joined = /\b(?:ratified|acceded|joined|is a party|became a party)\b/i;
const negation = /\b(?:not|never|neither|refus\w*|reject\w*|declin\w*)\b/i;
/** "How many years in prison …?" where the text sets none. */
const asksForSentence =
  /\b(?:how (?:many|long)|which|what|why|minimum|maximum)\b.*\b(?:prison|jail|imprisonment|sentences?|fines?|penalt)/i;
const setsNone =
  /\b(?:sets?|fix(?:es)?|mandates?|gives?|names?|requires?|prescribes?|contains?) (?:no|neither)\b|\bno (?:minimum|maximum|length|prison|number of years)\b|\b(?:does|do) not (?:say|set|fix|mandate)\b/i;
const mostOfIt = 0.6;

/**
 * Whether the sentence that answers a question denies what the question takes for granted: "No article of the Budapest Convention bans spam"
 * for "Which Budapest article bans spam?". True only where the denial reaches the weightiest thing that is asked about.
 */
export function deniesPremise(question: Question, sentence: string, facets: readonly Facet[]): boolean {
  const asking = question.text.slice(topicLength(question.text));
  if (question.kind === "yes-no" || doubts.test(asking) || !presuming.test(asking) || weighing.test(asking))
    return false;
  const telling = facets.filter((facet) => facet.telling);
  if (telling.length === 0) return false;
  if (presumesRefusal.test(asking)) return joined.test(sentence) && !negation.test(sentence);
  if (presumesJoining.test(asking) && notJoined.test(sentence)) return true;
  if (asksForSentence.test(asking) && setsNone.test(sentence)) return true;
  const isPlaced = question.pinpoints.some(({ article }) => article !== null) || asksToDefine.test(asking);
  const isOpen = !isPlaced && (asksOpenly.has(question.kind) || asksWhoMay.test(asking));
  if (isOpen && question.pinpoints.length === 0 && !thereIsNone.test(sentence)) return false;
  if (denyingOpening.test(sentence)) {
    return shareHeld(telling, sentence) >= mostOfIt && shareHeld(telling, openingOf(sentence)) > 0;
  }
  return (!isOpen && isPremiseDenied(sentence, telling)) || isLeftOut(sentence, telling);
}

/** What a sentence denies stands near its beginning; behind that it says of what: "No article sets a prison term of any length for grooming". */
function openingOf(sentence: string): string {
  return sentence.split(/\s+/, wordsOfOpening).join(" ");
}

const wordsOfOpening = 16;

function shareHeld(facets: readonly Facet[], sentence: string): number {
  const terms = new Set(termsOf(sentence));
  const total = facets.reduce((sum, { weight }) => sum + weight, 0);
  return total === 0
    ? 0
    : facets.reduce((sum, facet) => sum + facet.weight * creditOf(facet, terms), 0) / total;
}

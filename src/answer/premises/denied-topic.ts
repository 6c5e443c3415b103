import type { Question } from "../../domain/question.ts";
import { type Span, shiftSpan } from "../../domain/span.ts";
import { isStopWord } from "../../text/stop-words.ts";
import { termsOf } from "../../text/terms.ts";
import { wordsOf } from "../../text/words.ts";
import type { Candidate } from "../candidate.ts";
import { sameConcept } from "../concept-labels.ts";
import { creditOf } from "../coverage.ts";
import type { Facet } from "../facets.ts";
import type { RankedSentence } from "../rank-sentences.ts";
import { isScaffolding } from "../telling-words.ts";

/** What a text may deny of an instrument, each by the verbs that say so; and how a question speaks that takes it for granted. */
const denials: readonly { readonly denies: RegExp; readonly claims: RegExp }[] = [
  {
    denies:
      /\b(?:punish\w*|bans?|forbids?|prohibits?|criminali[sz]es?|covers?|deals? with|is about|makes?|(?:has|have|contains?) no (?:article|paragraph|provision|rule|offence)s? (?:on|about|against|for))\b/i,
    claims: /\b(?:which|what|how|why|where|who)\b/i,
  },
  {
    denies: /\b(?:protects?|shields?)\b/i,
    claims: /\b(?:protect\w*|shield\w*|punish\w*|insult\w*|forbid\w*|ban\w*)\b/i,
  },
  {
    denies:
      /\b(?:obliges?|forces?|requires?|demands?|(?:has|have|contains?) no (?:duty|obligation)s? (?:on|for|to))\b/i,
    claims: /\b(?:oblig\w+|forc\w+|requir\w+|demand\w*|must|have to|has to|dut(?:y|ies))\b/i,
  },
  { denies: /\bdefines?\b/i, claims: /\b(?:defin\w+|meaning|means?)\b/i },
  { denies: /\b(?:allows?|lets?|permits?)\b/i, claims: /\b(?:allow\w*|lets?|permit\w*|may|can)\b/i },
  { denies: /\b(?:mentions?|names?)\b/i, claims: /\b(?:by name|mentions?|names?|named|the word)\b/i },
];
const deniesPlace =
  /(?:^|, and )(?:no (?:article|paragraph|provision|rule|offence|part)s?|nothing in)\b|\b(?:has|have|contains?) no (?:article|paragraph|provision|rule|offence|dut(?:y|ie)|obligation)s? (?:on|about|against|for|to)\b/i;
const leftOut =
  /\b(?:is|are) (?:not|nowhere) (?:covered|punished|included|protected|regulated|defined)\b|\b(?:is|are) left out\b/i;
/** What only a name is missing for may be there under another. */
const onlyTheName = /\bby name\b|\bas such\b|\bof its own\b/i;
const asksForName = /\bby name\b|\b(?:the word|mentions?|named)\b/i;
const doubts = /^\W*(?:do|does|did|is|are|was|were|can|could|may|must|has|have|should|shall|will|would)\b/i;
/** Where the matter ends and the text goes on to something else. */
const matterEnds = /[;:(]|\.(?:\s|$)|, (?:which|although|though|but|while|since|as|so|not|unlike|if)\b/i;
const listed = /, (?:or |and )?| or | and /i;
/** The reply itself may deny in wider words than the question's. */
const halfOfIt = 0.5;
const mostOfIt = 0.7;
const says = 0.7;

/** Finds the sentence by which an instrument has nothing on the very matter that a question asks of it. */
export function findDeniedTopic(
  question: Pick<Question, "text" | "kind">,
  facets: readonly Facet[],
  near: readonly RankedSentence[],
): RankedSentence | undefined {
  if (question.kind === "yes-no" || question.kind === "how-many" || doubts.test(question.text))
    return undefined;
  const reply = near.find(({ failure }) => failure === null);
  return near.find((sentence) => {
    const { candidate } = sentence;
    if (onlyTheName.test(candidate.text) && !asksForName.test(question.text)) return false;
    const matter = findDeniedMatter(candidate, question.text);
    return (
      matter?.some((item) => isAskedFor(item, facets, sentence === reply ? halfOfIt : mostOfIt)) ?? false
    );
  });
}

/**
 * What a sentence denies, as far as the question takes just that for granted, item by item: the words behind the verb, or the first before "is
 * not covered", since the others lean on it ("the attempt to gain access, to misuse …").
 */
function findDeniedMatter(candidate: Candidate, question: string): readonly string[] | undefined {
  const text = withoutMentions(candidate);
  const left = leftOut.exec(text);
  if (left) return text.slice(0, left.index).split(listed, 1);
  if (!deniesPlace.test(text)) return undefined;
  const [first] = denials
    .flatMap((denial) => {
      const match = denial.denies.exec(text);
      return match ? [{ ...denial, end: match.index + match[0].length, start: match.index }] : [];
    })
    .toSorted((one, other) => one.start - other.start);
  if (!first?.claims.test(question)) return undefined;
  const [matter = ""] = text.slice(first.end).split(matterEnds, 1);
  return matter.split(listed);
}

/** The text with the names of instruments and articles blanked, so that "against Cybercrime" is no matter. */
function withoutMentions({ text, mentions, span }: Candidate): string {
  return mentions
    .map((mention): Span => shiftSpan(mention.span, -span.start))
    .reduce((rest, { start, end }) => rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end), text);
}

/** Whether a question asks for a thing that is denied: its head and most of its other words are the question's, and one is a matter. */
function isAskedFor(item: string, facets: readonly Facet[], least: number): boolean {
  const terms = wordsOf(item).flatMap(({ word }) => (saysNothing(word) ? [] : termsOf(word)));
  const [head] = terms;
  const held = new Set(terms);
  const spoken = facets.filter((facet) => creditOf(facet, held) >= says);
  const known = new Set(
    spoken.flatMap(({ terms: own, alternatives }) => [
      ...own,
      ...alternatives.filter(({ credit }) => credit >= sameConcept).flatMap((one) => one.terms),
    ]),
  );
  if (head === undefined || !known.has(head)) return false;
  const isMatter = spoken.some(
    ({ telling, alternatives, weight }) => telling && (alternatives.length > 0 || weight >= weighty),
  );
  return isMatter && terms.filter((term) => known.has(term)).length >= terms.length * least;
}

/** Function words, manners and those whom every rule is about. */
function saysNothing(word: string): boolean {
  return isStopWord(word) || /\wly$/.test(word) || termsOf(word).every(isScaffolding);
}

/** In nats of inverse document frequency: rarer than most words of the texts. */
const weighty = 3;

import type { Question, QuestionKind } from "../../domain/question.ts";
import { containsSpan, type Span, sliceSpan } from "../../domain/span.ts";
import { termsOf } from "../../text/terms.ts";
import { wordsOf } from "../../text/words.ts";
import { isInNoPassage, rarityOf } from "../facet-weight.ts";
import type { Facet, FacetParts } from "../facets.ts";
import { shareOfWeight } from "../telling-words.ts";
import { pointsBack } from "./asking-forms.ts";

/** What asks and points back to the story ("Is there an article on decisions like this?") says part of the matter itself. */
const shareBesideMatter = 0.5;
/** A plain word of a story may be of the matter or of the scenery; a concept is more likely of the matter. */
const plainShare = 0.4;

/** Words by which a question only ties what was told to the law: "Which article does this fall under?" */
const tying = new Set(
  termsOf(
    "fit match fall touch belong hit punish forbid prohibit ban crime criminal offence offense illegal unlawful legal cybercrime case story choose apply cover concern right wrong",
  ),
);

/**
 * Whether an article is asked for, or whether a treaty says something, after a case was told: then it is asked of that case, pointing back
 * or not. A statement on the law tells no case.
 */
function asksOfCase({ kind, story }: Pick<Question, "kind" | "story">): boolean {
  return kindsOfCase.has(kind) && !speaksOfLaw.test(story);
}

const kindsOfCase: ReadonlySet<QuestionKind> = new Set(["which-article", "yes-no", "where", "other"]);
const speaksOfLaw = /\b(?:art(?:icles?|\.)|conventions?|treaty|protocol|agreement|directive|regulation)\b/i;

/** Whether a facet says what is asked, and does not only tie what was told to the law. */
function isMatter({ telling, terms }: Facet): boolean {
  return telling && !terms.every((term) => tying.has(term));
}

/**
 * The facets of a question with those of what was told before it, where it is to be understood by that: where nothing else says what it
 * asks, or it points back. Undefined where the question stands for itself.
 */
export function findToldFacets(
  question: Pick<Question, "text" | "story" | "pinpoints" | "kind">,
  own: readonly Facet[],
  parts: FacetParts,
): readonly Facet[] | undefined {
  const namesArticle = question.pinpoints.some(({ article }) => article !== null);
  const hasMatter = namesArticle || own.some(isMatter);
  if (question.story === "") return undefined;
  const asksOfStory = pointsBack.test(question.text) || (!namesArticle && asksOfCase(question));
  if (hasMatter && !asksOfStory) return undefined;
  const story = findStoryFacets(question.story, parts);
  if (hasMatter)
    return [...own, ...story.map((facet) => ({ ...facet, weight: shareBesideMatter * facet.weight }))];
  return [...own.filter((facet) => facet.essential || !facet.telling), ...story];
}

/**
 * The facets of what a question tells before it asks: the concepts that the story names, and its other words so far as any text has
 * them. None of them, be it a name or a number, has to be spoken of by what answers: no treaty says a word of anybody's grandmother.
 */
function findStoryFacets(story: string, parts: FacetParts): readonly Facet[] {
  const matches = [
    ...Map.groupBy(parts.findConcepts(story, "en"), ({ span }) => `${span.start}-${span.end}`).values(),
  ];
  const named = matches.flatMap(([first]) => (first ? [first.span] : []));
  const concepts = matches.flatMap((found) => createConceptFacet(story, found, parts));
  const plain = wordsOf(story)
    .filter((word) => !named.some((span) => containsSpan(span, word)))
    .flatMap((word) => createPlainFacet(sliceSpan(story, word), parts));
  return [...concepts, ...plain];
}

function createConceptFacet(
  story: string,
  found: readonly { readonly concept: string; readonly span: Span }[],
  parts: FacetParts,
): readonly Facet[] {
  const labels = found.map(({ concept }) => parts.labelsOf(concept));
  const terms = termsOf(found[0] ? sliceSpan(story, found[0].span) : "");
  const preferred = labels.flatMap(({ own }) => own.slice(0, 1));
  const share = Math.min(...[terms, ...preferred].map((label) => shareOfWeight(label, true)));
  const rarity = Math.min(...preferred.map((label) => rarityOf(label, parts.vocabulary)));
  const alternatives = labels.flatMap((label) => label.alternatives);
  return [{ ...unasked, terms, alternatives, weight: share * rarity }];
}

function createPlainFacet(word: string, { vocabulary }: FacetParts): readonly Facet[] {
  const terms = termsOf(word);
  if (terms.every((term) => isInNoPassage(term, vocabulary))) return [];
  const weight = plainShare * shareOfWeight(terms, false) * rarityOf(terms, vocabulary);
  return [{ ...unasked, terms, alternatives: [], weight }];
}

const unasked = { essential: false, phrase: null, asked: false, telling: true };

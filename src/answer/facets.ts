import type { Question } from "../domain/question.ts";
import { containsSpan, overlapsSpan, type Span } from "../domain/span.ts";
import { type Concept, labelsOf, type Thesaurus } from "../domain/thesaurus.ts";
import type { FindConcepts } from "../search/find-concepts.ts";
import { termsOf } from "../text/terms.ts";
import { wordsOf } from "../text/words.ts";
import { findFocus } from "./find-focus.ts";
import { findCountries, isName, opensName } from "./names.ts";
import { isTelling, shareOfWeight } from "./telling-words.ts";

/** Another way to say what a facet says. `credit`, in (0, 1], tells how nearly it says the same. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly credit: number;
}

/** One of the things that a question is about, and all the words by which a sentence can speak of it. */
export interface Facet {
  /** Stems of the question's own words. */
  readonly terms: readonly string[];
  readonly alternatives: readonly Alternative[];
  /** How much of the question it carries; words that are rare in the corpus carry more. */
  readonly weight: number;
  /** A name or a number: what does not speak of it does not answer the question. */
  readonly essential: boolean;
}

/** What facets need to know of the indexed texts. */
export interface Vocabulary {
  /** How many passages there are. */
  readonly size: number;
  /** The inverse document frequency of a stem, in nats; that of a word in no passage is the highest. */
  inverseDocumentFrequency(term: string): number;
}

/** What facets are made with. */
export interface FacetParts {
  readonly thesaurus: Thesaurus;
  readonly findConcepts: FindConcepts;
  readonly vocabulary: Vocabulary;
}

interface FacetDraft {
  readonly span: Span;
  readonly alternatives: readonly Alternative[];
}

/**
 * Cuts a question into its facets: the countries that it names, then the words that name a concept, then every other word that
 * is neither a stop word nor one of the `spoken` spans, which other checks take care of (the instruments that it names). Where
 * nothing but scaffolding is left there are no facets.
 */
export function findFacets(question: Question, spoken: readonly Span[], parts: FacetParts): readonly Facet[] {
  const isFree = (span: Span, taken: readonly Span[]) => !taken.some((other) => overlapsSpan(span, other));
  const countries = findCountries(question.text).filter((span) => isFree(span, spoken));
  const concepts = draftConcepts(question, parts).filter(({ span }) =>
    isFree(span, [...spoken, ...countries]),
  );
  const taken = [...spoken, ...countries, ...concepts.map(({ span }) => span)];
  const words = wordsOf(question.text).filter((word) => !taken.some((span) => containsSpan(span, word)));
  const drafts = [...concepts, ...[...countries, ...words].map((span) => ({ span, alternatives: [] }))];
  const focus = findFocus(question.text);
  const facets = drafts
    .map((draft) =>
      createFacet(question, draft, { parts, spoken, isFocus: containsStart(focus, draft.span) }),
    )
    .filter((facet) => facet.terms.length > 0);
  return facets.some((facet) => isTelling(facet.terms)) ? facets : [];
}

function draftConcepts(question: Question, parts: FacetParts): readonly FacetDraft[] {
  const concepts = new Map(parts.thesaurus.concepts.map((concept) => [concept.id, concept]));
  const drafts = new Map<string, FacetDraft>();
  for (const { concept, span } of parts.findConcepts(question.text)) {
    const key = `${span.start}-${span.end}`;
    const alternatives = alternativesOf(concepts.get(concept), parts.thesaurus);
    drafts.set(key, { span, alternatives: [...(drafts.get(key)?.alternatives ?? []), ...alternatives] });
  }
  return [...drafts.values()];
}

function containsStart(focus: Span | undefined, span: Span): boolean {
  return focus !== undefined && focus.start <= span.start && span.start < focus.end;
}

function createFacet(
  question: Question,
  { span, alternatives }: FacetDraft,
  {
    parts,
    isFocus,
    spoken,
  }: { readonly parts: FacetParts; readonly isFocus: boolean; readonly spoken: readonly Span[] },
): Facet {
  const words = question.text.slice(span.start, span.end);
  const terms = termsOf(words);
  const essential = /\d/.test(words) || isName(question.text, span) || opensName(question.text, span, spoken);
  const rarest = Math.max(0, ...terms.map((term) => weightOf(term, parts.vocabulary)));
  const foreign = question.language !== "en" && !essential && alternatives.length === 0 ? foreignShare : 1;
  const share = essential ? 1 : shareOfWeight(terms);
  const emphasis = isFocus && share === 1 ? focusEmphasis : 1;
  return { terms, alternatives, weight: rarest * share * foreign * emphasis, essential };
}

/** A word in no passage weighs no more than one in a single passage: that it is missing is counted by its not being found. */
function weightOf(term: string, { inverseDocumentFrequency, size }: Vocabulary): number {
  return Math.min(inverseDocumentFrequency(term), Math.log(1 + (size - 0.5) / 1.5));
}

/** Words of another language are not to be found in these texts; what they name is found by the concepts' labels. */
const foreignShare = 0.3;
/** The thing asked for ("the maximum penalty for …") carries more than what it is asked of. */
const focusEmphasis = 1.5;

const sameConcept = 0.9;
const narrowerConcept = 0.7;
const nearbyConcept = 0.35;

function alternativesOf(concept: Concept | undefined, thesaurus: Thesaurus): readonly Alternative[] {
  if (!concept) return [];
  const credited = thesaurus.concepts.flatMap((other): readonly (readonly [Concept, number])[] => {
    if (other.id === concept.id) return [[other, sameConcept]];
    if (other.broader.includes(concept.id)) return [[other, narrowerConcept]];
    const isNearby =
      concept.broader.includes(other.id) ||
      concept.related.includes(other.id) ||
      other.related.includes(concept.id);
    return isNearby ? [[other, nearbyConcept]] : [];
  });
  return credited.flatMap(([other, credit]) =>
    labelsOf(other).map((label) => ({ terms: termsOf(label), credit })),
  );
}

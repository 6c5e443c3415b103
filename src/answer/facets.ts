import type { Question } from "../domain/question.ts";
import { containsSpan, overlapsSpan, type Span } from "../domain/span.ts";
import { type Concept, labelsOf, type Thesaurus } from "../domain/thesaurus.ts";
import type { FindConcepts } from "../search/find-concepts.ts";
import { termsOf } from "../text/terms.ts";
import { wordsOf } from "../text/words.ts";
import { isName } from "./names.ts";

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
  /** The inverse document frequency of a stem, in nats; that of a word in no passage is the highest. */
  inverseDocumentFrequency(term: string): number;
}

/** What facets are made with. */
export interface FacetParts {
  readonly thesaurus: Thesaurus;
  readonly findConcepts: FindConcepts;
  readonly vocabulary: Vocabulary;
}

/**
 * Cuts a question into its facets: first the words that name a concept, then every other word that is neither a stop word nor
 * one of the `spoken` spans, which other checks take care of (the instruments that it names).
 */
export function findFacets(question: Question, spoken: readonly Span[], parts: FacetParts): readonly Facet[] {
  const isSpoken = (span: Span) => spoken.some((other) => overlapsSpan(span, other));
  const matches = parts.findConcepts(question.text).filter((match) => !isSpoken(match.span));
  const concepts = new Map(parts.thesaurus.concepts.map((concept) => [concept.id, concept]));
  const spans = [...new Map(matches.map(({ span }) => [`${span.start}-${span.end}`, span])).values()];
  const named = spans.map((span) => {
    const here = matches.filter((match) => match.span.start === span.start && match.span.end === span.end);
    const alternatives = here.flatMap(({ concept }) =>
      alternativesOf(concepts.get(concept), parts.thesaurus),
    );
    return createFacet(question, span, { alternatives, parts });
  });
  const plain = wordsOf(question.text)
    .filter((word) => !isSpoken(word) && !spans.some((span) => containsSpan(span, word)))
    .map((word) => createFacet(question, word, { alternatives: [], parts }));
  return [...named, ...plain].filter((facet) => facet.terms.length > 0);
}

function createFacet(
  question: Question,
  span: Span,
  { alternatives, parts }: { readonly alternatives: readonly Alternative[]; readonly parts: FacetParts },
): Facet {
  const words = question.text.slice(span.start, span.end);
  const terms = termsOf(words);
  const essential = /\d/.test(words) || isName(question.text, span);
  const rarest = Math.max(0, ...terms.map((term) => parts.vocabulary.inverseDocumentFrequency(term)));
  return {
    terms,
    alternatives,
    weight: rarest * shareOf(question, terms, essential || alternatives.length > 0),
    essential,
  };
}

/** Words that a question is built with say little of its matter, and so do foreign words to texts in another language. */
function shareOf(question: Question, terms: readonly string[], isTelling: boolean): number {
  if (terms.every((term) => scaffolding.has(term))) return scaffoldingShare;
  return isTelling || question.language === "en" ? 1 : foreignShare;
}

const scaffoldingShare = 0.15;
const foreignShare = 0.3;

/** Words with which questions on treaties are built whatever they ask. */
const scaffolding = new Set(
  termsOf(
    `article articles provision section paragraph clause rule rules treaty treaties convention conventions protocol agreement
    instrument instruments law laws legal text texts guide source say says said tell explain describe mean means find look read
    know want need please question answer thing things something kind sort type way people person anyone someone international
    cover covers covered deal deals address addresses concern concerns regulate relate relates apply applies give gives call
    called name named describe description speak speaks mention mentions provide provides state states exist exists happen
    happened use used work works go`,
  ),
);

const sameConcept = 0.9;
const narrowerConcept = 0.7;
const relatedConcept = 0.5;
const broaderConcept = 0.5;

function alternativesOf(concept: Concept | undefined, thesaurus: Thesaurus): readonly Alternative[] {
  if (!concept) return [];
  const credited = thesaurus.concepts.flatMap((other): readonly (readonly [Concept, number])[] => {
    if (other.id === concept.id) return [[other, sameConcept]];
    if (other.broader.includes(concept.id)) return [[other, narrowerConcept]];
    if (concept.related.includes(other.id) || other.related.includes(concept.id))
      return [[other, relatedConcept]];
    return concept.broader.includes(other.id) ? [[other, broaderConcept]] : [];
  });
  return credited.flatMap(([other, credit]) =>
    labelsOf(other).map((label) => ({ terms: termsOf(label), credit })),
  );
}

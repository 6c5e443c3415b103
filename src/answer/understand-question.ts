import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Thesaurus } from "../domain/thesaurus.ts";
import { findToldFacets } from "./asking/story-facets.ts";
import { createConceptLabels } from "./concept-labels.ts";
import { type Facet, type FacetParts, findFacets } from "./facets.ts";
import { findNamedPlace, type NamedPlace } from "./named-place.ts";

/** What a question is about, as far as can be told before any text is looked at. */
export interface UnderstoodQuestion {
  /** The question; its story is left to it only where it has to be understood by that. */
  readonly question: Question;
  readonly place: NamedPlace;
  readonly facets: readonly Facet[];
}

/** What understanding takes. */
export interface UnderstandingParts extends Omit<FacetParts, "labelsOf"> {
  readonly register: Register;
  readonly thesaurus: Thesaurus;
  readonly isSpokenOf: (instrument: string) => boolean;
}

/** Prepares the understanding of questions: the place that they name, their facets, and whether they need what was told before them. */
export function createUnderstanding(parts: UnderstandingParts): (question: Question) => UnderstoodQuestion {
  const facetParts = { ...parts, labelsOf: createConceptLabels(parts.thesaurus) };
  return (question) => {
    const place = findNamedPlace(question, parts);
    const own = findFacets(question, place.spans, { ...facetParts, describing: place.describing });
    const told = findToldFacets(question, own, facetParts);
    return { question: told ? question : { ...question, story: "" }, place, facets: told ?? own };
  };
}

/** A question as it is searched for: what was told helps to find the texts, since "he changed the sender" finds forgery. */
export function withStory(question: Question): Question {
  return question.story === "" ? question : { ...question, text: `${question.text} ${question.story}` };
}

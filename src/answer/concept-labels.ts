import { type Concept, labelsOf, type Thesaurus } from "../domain/thesaurus.ts";
import { createTermReader } from "../text/terms.ts";

/** Another way to say what words of a question say. `credit`, in (0, 1], tells how nearly it says the same. */
export interface Alternative {
  readonly terms: readonly string[];
  readonly credit: number;
}

/** The words by which texts speak of a concept. */
export interface ConceptLabels {
  /** The labels of the concept itself, the treaties' own word first. */
  readonly own: readonly (readonly string[])[];
  /** The own labels and those of concepts that are narrower, broader or related, each with its credit. */
  readonly alternatives: readonly Alternative[];
}

/** A text that says the very same in other words. */
export const sameConcept = 0.9;
const narrowerConcept = 0.7;
/** A broader or related concept is near, but seldom an answer. */
const nearbyConcept = 0.35;

/** Prepares the look-up of a concept's labels as stems. Each concept is prepared when it is first asked for. */
export function createConceptLabels(thesaurus: Thesaurus): (concept: string) => ConceptLabels {
  const concepts = new Map(thesaurus.concepts.map((concept) => [concept.id, concept]));
  const prepared = new Map<string, ConceptLabels>();
  const termsOf = createTermReader();
  const labelled = new Map<string, readonly (readonly string[])[]>();
  const termsOfLabels = (concept: Concept) => {
    const known = labelled.get(concept.id) ?? labelsOf(concept).map((label) => termsOf(label));
    labelled.set(concept.id, known);
    return known;
  };
  const prepare = (concept: Concept | undefined): ConceptLabels => {
    if (!concept) return { own: [], alternatives: [] };
    const alternatives = thesaurus.concepts.flatMap((other) => {
      const credit = creditBetween(concept, other);
      return credit === 0 ? [] : termsOfLabels(other).map((terms) => ({ terms, credit }));
    });
    return { own: termsOfLabels(concept), alternatives };
  };
  return (id) => {
    const labels = prepared.get(id) ?? prepare(concepts.get(id));
    prepared.set(id, labels);
    return labels;
  };
}

function creditBetween(concept: Concept, other: Concept): number {
  if (other.id === concept.id) return sameConcept;
  if (other.broader.includes(concept.id)) return narrowerConcept;
  const isNearby =
    concept.broader.includes(other.id) ||
    concept.related.includes(other.id) ||
    other.related.includes(concept.id);
  return isNearby ? nearbyConcept : 0;
}

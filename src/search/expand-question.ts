import type { Question } from "../domain/question.ts";
import { type Concept, labelsOf, type Thesaurus } from "../domain/thesaurus.ts";
import { termsOf } from "../text/terms.ts";
import type { QueryClause, WeightedClause } from "./clause-scorer.ts";

/**
 * What a concept that the question names weighs beside a word of the question: enough to find a passage that says it in the treaty's
 * words alone, not enough to put it before one that uses the question's own.
 */
const conceptWeight = 0.5;

/** A question as the indexes are asked it. */
export interface ExpandedQuestion {
  /** What is embedded: the question, followed by the treaties' own words for the concepts that it names. */
  readonly text: string;
  /** The question's own terms, in order, repeats kept. */
  readonly terms: readonly string[];
  /** The question's terms, repeats kept, and one clause for each concept. */
  readonly clauses: readonly QueryClause[];
}

/**
 * Prepares expansion by a thesaurus. The labels of a concept, in every language, are the alternatives of one clause: a concept with
 * twenty labels counts as much as one with two.
 */
export function createQuestionExpander(
  thesaurus: Thesaurus,
): (question: Pick<Question, "text" | "concepts">) => ExpandedQuestion {
  const expansions = new Map(thesaurus.concepts.map((concept) => [concept.id, expandConcept(concept)]));
  return ({ text, concepts }) => {
    const terms = termsOf(text);
    const named = concepts.map((id) => expansions.get(id)).filter((expansion) => expansion !== undefined);
    return {
      text: [text, ...named.map(({ words }) => words)].join("\n"),
      terms,
      clauses: [...terms, ...named.map(({ clause }) => clause)],
    };
  };
}

function expandConcept(concept: Concept): { readonly words: string; readonly clause: WeightedClause } {
  const runs = labelsOf(concept).map((label) => [...new Set(termsOf(label))]);
  const distinct = new Map(runs.map((run) => [run.toSorted().join(" "), run]));
  distinct.delete("");
  return {
    words: Object.values(concept.prefLabel).join(" "),
    clause: { weight: conceptWeight, alternatives: [...distinct.values()] },
  };
}

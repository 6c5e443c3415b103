/**
 * A concept of the thesaurus, in SKOS terms (https://www.w3.org/TR/skos-reference/).
 * `prefLabel` is the treaties' own word; `altLabel` are other words for the same, everyday ones among them. All by language code.
 */
export interface Concept {
  readonly id: string;
  readonly prefLabel: Readonly<Record<string, string>>;
  readonly altLabel: Readonly<Record<string, readonly string[]>>;
  readonly broader: readonly string[];
  readonly related: readonly string[];
}

/** The thesaurus: concepts in file order. Finding the concepts of a text is the work of `search/`. */
export interface Thesaurus {
  readonly concepts: readonly Concept[];
}

/** Every label of a concept in every language, the preferred ones first. */
export function labelsOf(concept: Concept): readonly string[] {
  return [...new Set([...Object.values(concept.prefLabel), ...Object.values(concept.altLabel).flat()])];
}

import type { Thesaurus } from "../domain/thesaurus.ts";
import { type ConceptMatch, createConceptFinder } from "../search/find-concepts.ts";

/** Finds the thesaurus concepts that a text in a language names, in text order. */
export type FindConceptsInLanguage = (text: string, language: string) => readonly ConceptMatch[];

/**
 * Prepares the labels of a thesaurus by language: a text is searched for the labels of its own language and for the English ones, since
 * "fines" is a purpose in Spanish and no purpose in English. A text that names nothing so, or that is taken
 * for English and has letters with accents, is searched for the labels of every language: its own was not told for certain.
 */
export function createConceptFinderByLanguage(thesaurus: Thesaurus): FindConceptsInLanguage {
  const inAny = createConceptFinder(thesaurus);
  const languages = new Set(thesaurus.concepts.flatMap(({ prefLabel }) => Object.keys(prefLabel)));
  const finders = new Map(
    [...languages].map((language) => [language, createConceptFinder(labelledIn(thesaurus, language))]),
  );
  return (text, language) => {
    const isMixed = language === "en" && /[à-ÿ]/i.test(text);
    const found = isMixed ? [] : (finders.get(language)?.(text) ?? []);
    return found.length > 0 ? found : inAny(text);
  };
}

function labelledIn({ concepts }: Thesaurus, language: string): Thesaurus {
  const ofLanguage = <Labels>(labels: Readonly<Record<string, Labels>>) =>
    Object.fromEntries(Object.entries(labels).filter(([code]) => code === "en" || code === language));
  return {
    concepts: concepts.map((concept) => ({
      ...concept,
      prefLabel: ofLanguage(concept.prefLabel),
      altLabel: ofLanguage(concept.altLabel),
    })),
  };
}

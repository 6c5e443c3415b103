import type { Thesaurus } from "../../domain/thesaurus.ts";
import type { FindConceptsInLanguage } from "../find-concepts-in-language.ts";
import { topicLength } from "../topic-prefix.ts";

/** A turn that is one proper name, and such a name within a question: "and Russia?" after "Is Ireland a party?" */
const soleName = /^\p{Lu}\p{L}+$/u;
const aName = /(?<=\s)\p{Lu}\p{Ll}{2,}(?!\p{L}| (?:Convention|Protocol|Directive|Regulation|Agreement))/u;

/** Asks the question before of another matter. */
export type ReplaceMatter = (question: string, matter: string) => string;

/**
 * Prepares asking a question of another matter: "and distribution?" takes the place of "production" where the thesaurus has both under one
 * concept. Where nothing in the question is its like, the matter is added: "Is grooming a crime, for companies?"
 */
export function createMatterReplacer(parts: {
  readonly thesaurus: Thesaurus;
  readonly findConcepts: FindConceptsInLanguage;
}): ReplaceMatter {
  const broader = new Map(parts.thesaurus.concepts.map((concept) => [concept.id, concept.broader]));
  const areAlike = (one: string, other: string) =>
    one !== other && (broader.get(one) ?? []).some((id) => broader.get(other)?.includes(id));
  return (question, matter) => {
    const words = matter.replace(/[\s?.!]+$/, "");
    const asked = parts.findConcepts(words, "en").map(({ concept }) => concept);
    const like = parts
      .findConcepts(question, "en")
      .find(({ concept }) => asked.some((other) => areAlike(concept, other)));
    const length = topicLength(question);
    const name = soleName.exec(words) && aName.exec(question.slice(length))?.[0];
    if (name) return question.slice(0, length) + question.slice(length).replace(name, words);
    if (!like) return `${question.replace(/[\s?.!]+$/, "")}, ${words}?`;
    return `${question.slice(0, like.span.start)}${words}${question.slice(like.span.end)}`;
  };
}

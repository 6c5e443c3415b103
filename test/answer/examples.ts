import type { Candidate } from "../../src/answer/candidate.ts";
import type { Facet } from "../../src/answer/facets.ts";
import type { DocumentMetadata } from "../../src/domain/document.ts";
import type { Mention } from "../../src/domain/mention.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { parsePinpoint } from "../../src/domain/pinpoint.ts";
import type { Question } from "../../src/domain/question.ts";
import { termsOf } from "../../src/text/terms.ts";

/** A document for tests; what is not said is unknown. */
export function exampleDocument(known: Partial<DocumentMetadata> = {}): DocumentMetadata {
  return {
    id: "guide",
    title: "A guide to treaties",
    kind: "guide",
    publisher: null,
    url: null,
    language: "en",
    published: null,
    asOf: null,
    instrument: null,
    ...known,
  };
}

/** Mentions of a text: each pair is the words of a mention and the pinpoints that they were resolved to. */
export function mentionsIn(
  text: string,
  named: readonly (readonly [string, ...string[]])[],
): readonly Mention[] {
  return named.map(([words, ...places]) => {
    const start = text.indexOf(words);
    if (start < 0) throw new Error(`${words} does not stand in the text`);
    const pinpoints = places.map((place) => {
      const pinpoint = parsePinpoint(place);
      if (!pinpoint) throw new Error(`${place} is no pinpoint`);
      return pinpoint;
    });
    return { span: { start, end: start + words.length }, pinpoints };
  });
}

/** A passage that is a whole document's text. */
export function examplePassage(text: string, known: Partial<Passage> = {}): Passage {
  const span = { start: 0, end: text.length };
  return { id: "p-1", documentId: "guide", span, headings: [], text, mentions: [], subject: null, ...known };
}

/** The candidate for a sentence that is a whole passage. */
export function exampleCandidate(passage: Passage, known: Partial<Candidate> = {}): Candidate {
  return {
    passage,
    document: exampleDocument(),
    rank: 1,
    order: 0,
    span: passage.span,
    text: passage.text,
    mentions: passage.mentions,
    place: null,
    terms: new Set(termsOf(passage.text)),
    context: new Set(termsOf(passage.headings.join("\n"))),
    called: new Set(),
    before: new Set(),
    ...known,
  };
}

/** A facet of some words, with other words for the same. */
export function exampleFacet(
  words: string,
  known: Partial<Facet> & { readonly labels?: readonly string[] } = {},
): Facet {
  const { labels = [], ...rest } = known;
  const alternatives = labels.map((label) => ({ terms: termsOf(label), credit: 0.9 }));
  return {
    terms: termsOf(words),
    alternatives,
    weight: 1,
    essential: false,
    phrase: null,
    asked: false,
    telling: true,
    ...rest,
  };
}

/** A question as the analysis would give it; what is not said is not in it. */
export function exampleQuestion(text: string, known: Partial<Question> = {}): Question {
  return {
    asked: text,
    story: "",
    asks: true,
    text,
    language: "en",
    answerLanguage: "en",
    kind: "other",
    mentions: [],
    unresolved: [],
    pinpoints: [],
    concepts: [],
    ...known,
  };
}

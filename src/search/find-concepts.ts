import type { Span } from "../domain/span.ts";
import { labelsOf, type Thesaurus } from "../domain/thesaurus.ts";
import { termsOf } from "../text/terms.ts";
import { wordsOf } from "../text/words.ts";

/** A concept named in a text, and the words that name it. */
export interface ConceptMatch {
  readonly concept: string;
  /** From the first word of the label to its last, in positions of the text. */
  readonly span: Span;
}

/** Finds the thesaurus concepts that a text names, in text order. */
export type FindConcepts = (text: string) => readonly ConceptMatch[];

interface LabelNode {
  readonly next: Map<string, LabelNode>;
  readonly concepts: string[];
}

/**
 * Prepares the labels of a thesaurus for matching. Labels and texts are compared as sequences of stems without stop words,
 * so that "hacked into" finds "hacking". At each word the longest label wins, unless it lies within one found before; labels may overlap ("sell child porn"). A label that
 * several concepts share names them all.
 */
export function createConceptFinder(thesaurus: Thesaurus): FindConcepts {
  const root: LabelNode = { next: new Map(), concepts: [] };
  for (const concept of thesaurus.concepts) {
    for (const label of labelsOf(concept)) plant(root, termsOf(label), concept.id);
  }
  return (text) => {
    const words = positionedTerms(text);
    const matches: ConceptMatch[] = [];
    let reached = 0;
    for (const [at, word] of words.entries()) {
      const found = longestLabelAt(root, words, at);
      if (!found || found.end <= reached) continue;
      reached = found.end;
      const span = { start: word.start, end: words[found.end - 1]?.end ?? word.end };
      for (const concept of found.concepts) matches.push({ concept, span });
    }
    return matches;
  };
}

function plant(root: LabelNode, terms: readonly string[], concept: string): void {
  if (terms.length === 0) return;
  let node = root;
  for (const term of terms) {
    const next = node.next.get(term) ?? { next: new Map(), concepts: [] };
    node.next.set(term, next);
    node = next;
  }
  if (!node.concepts.includes(concept)) node.concepts.push(concept);
}

interface PositionedTerm extends Span {
  readonly term: string;
}

function positionedTerms(text: string): readonly PositionedTerm[] {
  return wordsOf(text).flatMap(({ word, start, end }) => termsOf(word).map((term) => ({ term, start, end })));
}

function longestLabelAt(
  root: LabelNode,
  words: readonly PositionedTerm[],
  start: number,
): { readonly concepts: readonly string[]; readonly end: number } | undefined {
  let node: LabelNode | undefined = root;
  let best: { readonly concepts: readonly string[]; readonly end: number } | undefined;
  for (let at = start; at < words.length; at += 1) {
    node = node.next.get(words[at]?.term ?? "");
    if (!node) break;
    if (node.concepts.length > 0) best = { concepts: node.concepts, end: at + 1 };
  }
  return best;
}

/** What weighing words needs to know of the indexed texts. */
export interface Vocabulary {
  /** How many passages there are. */
  readonly size: number;
  /** The inverse document frequency of a stem, in nats; that of a word in no passage is the highest. */
  inverseDocumentFrequency(term: string): number;
}

/** How rare a phrase is, in nats: as rare as its rarest word. */
export function rarityOf(terms: readonly string[], vocabulary: Vocabulary): number {
  return Math.max(
    0,
    ...terms.map((term) => Math.min(vocabulary.inverseDocumentFrequency(term), highestWeight(vocabulary))),
  );
}

/** Whether a word stands in no passage at all. */
export function isInNoPassage(term: string, vocabulary: Vocabulary): boolean {
  return vocabulary.inverseDocumentFrequency(term) > highestWeight(vocabulary) + Number.EPSILON;
}

/**
 * The inverse document frequency of a word in a single passage, by the formula of the lexical index. A word in no passage weighs no
 * more: that it is missing is counted already by its not being found.
 */
function highestWeight({ size }: Vocabulary): number {
  return Math.log(1 + (size - 0.5) / 1.5);
}

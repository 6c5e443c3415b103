/** The judgements of one topic: how relevant each judged document is. A document that is not named is not judged. */
export type Judgements = ReadonlyMap<string, number>;

/** The judgements of every judged topic, in the order in which they were read. */
export type Qrels = ReadonlyMap<string, Judgements>;

/** A document that was found for a topic. */
export interface RankedDocument {
  readonly document: string;
  readonly score: number;
}

/** What was found for a topic, best first. */
export interface TopicRanking {
  readonly topic: string;
  readonly ranking: readonly RankedDocument[];
}

/** What measures of rankings are taken of: what was found for a topic, best first, and the topic's judgements. */
export interface RankedTopic {
  readonly ranking: readonly RankedDocument[];
  readonly judgements: Judgements;
}

/**
 * Puts what was found for a topic into the order in which trec_eval sees it, whatever ranks a run claims: by score, highest first, and
 * where scores are equal by document id, last first, compared by bytes (`comp_sim_docno` of form_res_rels.c).
 */
export function orderAsTrecEval<Found extends RankedDocument>(found: readonly Found[]): Found[] {
  return found.toSorted((one, other) =>
    one.score === other.score ? compareBytes(other.document, one.document) : other.score - one.score,
  );
}

/** As C's strcmp compares UTF-8. Only characters beyond U+FFFF lie elsewhere in the order of JavaScript's strings. */
function compareBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

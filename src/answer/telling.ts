import type { Answer, Notice, TracedPassage } from "../domain/answer.ts";
import type { AnswerEvent } from "../domain/answer-event.ts";
import type { NumberedSentences } from "./number-references.ts";

/** Who is told of an answer while it comes to be. */
export type Tell = (event: AnswerEvent) => void;

/** Tells an answer piece by piece, in the order that `AnswerEvent` promises and nothing twice. */
export interface Telling {
  readonly begin: (meta: Omit<Extract<AnswerEvent, { type: "meta" }>, "type">) => void;
  readonly tellRetrieval: (passages: readonly TracedPassage[]) => void;
  /** Tells those of the sentences so far that were not told yet, each with the references that are new with it. */
  readonly tellSentences: (numbered: NumberedSentences) => void;
  /** Tells those of the notices so far that were not told yet. */
  readonly tellNotices: (notices: readonly Notice[]) => void;
  readonly end: (answer: Answer) => void;
}

/** What corrects a premise, which stands before everything else in an answer: notices have it first. */
export function premisesOf(notices: readonly Notice[]): readonly Notice[] {
  const end = notices.findIndex(({ kind }) => kind !== "premise");
  return end < 0 ? notices : notices.slice(0, end);
}

/** Starts telling. */
export function createTelling(tell: Tell): Telling {
  let sentencesTold = 0;
  let noticesTold = 0;
  const referencesTold = new Set<number>();
  return {
    begin: (meta) => tell({ type: "meta", ...meta }),
    tellRetrieval: (passages) => tell({ type: "retrieval", passages }),
    tellSentences({ sentences, references }) {
      for (const sentence of sentences.slice(sentencesTold)) {
        const isFresh = (n: number) => sentence.citations.includes(n) && !referencesTold.has(n);
        const fresh = references.filter(({ n }) => isFresh(n));
        for (const { n } of fresh) referencesTold.add(n);
        tell({ type: "sentence", sentence, references: fresh });
        sentencesTold += 1;
      }
    },
    tellNotices(notices) {
      for (const notice of notices.slice(noticesTold)) tell({ type: "notice", notice });
      noticesTold = Math.max(noticesTold, notices.length);
    },
    end: (answer) => tell({ type: "done", answer }),
  };
}

import type { Answer } from "../domain/answer.ts";
import type { AnswerEvent } from "../domain/answer-event.ts";

/** Tells an answer that came to be all at once, as one that grew would have been told. */
export function tellWhole(answer: Answer, tell: (event: AnswerEvent) => void): void {
  const { trace, language, understoodAs } = answer;
  tell({ type: "meta", generation: trace.generation, model: trace.model, language, understoodAs });
  tell({ type: "retrieval", passages: trace.retrieved });
  const told = new Set<number>();
  for (const sentence of answer.sentences) {
    const fresh = answer.references.filter(({ n }) => sentence.citations.includes(n) && !told.has(n));
    for (const { n } of fresh) told.add(n);
    tell({ type: "sentence", sentence, references: fresh });
  }
  for (const notice of answer.notices) tell({ type: "notice", notice });
  tell({ type: "done", answer });
}

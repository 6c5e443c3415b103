import type { EvaluationQuestion } from "../sets/evaluation-question.ts";
import type { Asker, Reply } from "./asker.ts";

/** A question with what came of it. */
export interface RepliedQuestion extends Reply {
  readonly question: EvaluationQuestion;
}

/**
 * Asks every question once, each asker one at a time, and hands over each reply as it comes. Which asker gets which question depends on
 * how fast they are; the replies do not. Ends early, without a fault, when the signal is aborted: what was answered was handed over.
 */
export async function askAll(
  questions: readonly EvaluationQuestion[],
  askers: readonly Asker[],
  options: {
    readonly onReply: (replied: RepliedQuestion) => Promise<void>;
    readonly signal?: AbortSignal | undefined;
  },
): Promise<void> {
  const remaining = questions.values();
  await Promise.all(
    askers.map(async (asker) => {
      for (const question of remaining) {
        if (options.signal?.aborted) return;
        await options.onReply({ question, ...(await asker.ask(question)) });
      }
    }),
  );
}

import { wordsOf } from "../../../src/text/words.ts";
import type { AnswerMeasure } from "./answer-measure.ts";

/** TREC RAG's limit; longer answers count as so long. It is what a missing reply gets, so that saying nothing is not the best. */
const mostWords = 400;

/** How many words the sentences of an answer have. It does not apply to a refusal. */
export const answerWords: AnswerMeasure = {
  name: "answer words",
  parameters: { most: mostWords },
  description: "the words of an answer's sentences, 400 at most",
  source: "the limit is that of the TREC RAG tracks 2024 and 2025",
  unit: "words",
  worst: mostWords,
  higherIsBetter: false,
  score({ answer }) {
    if (answer.status === "refused") return null;
    const words = answer.sentences.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
    return Math.min(mostWords, words);
  },
};

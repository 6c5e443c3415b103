import type { Answer, AnswerSentence } from "../../src/domain/answer.ts";
import { sourceTitle } from "../measures/answers/citation-support.ts";
import { answeredQuestions } from "./answered-questions.ts";
import type { ExportFormat } from "./export-format.ts";

/**
 * ALCE's file of results: each answer on one line, citations as "[1][2]" at the end of their sentence, counted from 1 in `docs`. ALCE's
 * `eval.py` drops what follows a line end, so that those inside a sentence become spaces.
 */
export const alceFormat: ExportFormat = {
  name: "alce",
  description: "answers with [1][2] and their sources, as ALCE's eval.py reads them",
  lines: (run) => {
    const data = answeredQuestions(run).map(({ question, answer }) => ({
      id: question.id,
      question: question.q,
      ...(question.nuggets ? { claims: question.nuggets.map(({ text }) => text) } : {}),
      answer: question.nuggets?.map(({ text }) => text).join(" ") ?? "",
      output: answer.sentences.map((sentence) => renderSentence(sentence, answer)).join(" "),
      docs: answer.references.map((reference) => ({
        id: reference.passage,
        title: sourceTitle(reference),
        text: reference.quote,
      })),
    }));
    return [JSON.stringify({ data }, null, 1)];
  },
};

/** "Article 34 protects children [1][2]." The citations stand before the full stop, as in ALCE's own prompts. */
function renderSentence({ text, citations }: AnswerSentence, { references }: Answer): string {
  const marks = citations
    .map((n) => references.findIndex((reference) => reference.n === n) + 1)
    .filter((position) => position > 0)
    .map((position) => `[${position}]`)
    .join("");
  const [, words = "", stop = ""] = /^(.*?)([.!?]?)$/.exec(text.replace(/\s+/g, " ").trim()) ?? [];
  return marks === "" ? `${words}${stop}` : `${words} ${marks}${stop}`;
}

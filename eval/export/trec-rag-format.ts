import type { Answer } from "../../src/domain/answer.ts";
import { type AnsweredQuestion, answeredQuestions } from "./answered-questions.ts";
import type { ExportFormat } from "./export-format.ts";

/** How an answer cites in the two forms of the TREC RAG track of 2025: by the position in its references from 0, or by document id. */
type CiteBy = "position" | "id";

/** The answer form of the TREC RAG track of 2025 whose citations are positions in the references. */
export const trecRagFormat: ExportFormat = {
  name: "trec-rag",
  description: "answers as TREC RAG 2025 has them, citations as positions from 0",
  lines: (run) => answeredQuestions(run).map((item) => toLine(item, run.about.name, "position")),
};

/** The answer form of the TREC RAG track of 2025 whose citations are document ids. */
export const trecRagIdsFormat: ExportFormat = {
  name: "trec-rag-ids",
  description: "the same, citations as passage ids",
  lines: (run) => answeredQuestions(run).map((item) => toLine(item, run.about.name, "id")),
};

/** A question without a reply has no line; a refusal has an answer without sentences. A citation that leads nowhere is left out. */
function toLine({ question, answer }: AnsweredQuestion, runName: string, citeBy: CiteBy): string {
  const references = [...new Set(answer.references.map(({ passage }) => passage))];
  return JSON.stringify({
    metadata: {
      team_id: "pinpoint",
      run_id: runName,
      type: "automatic",
      narrative_id: question.id,
      narrative: question.q,
    },
    references: answer.status === "refused" ? [] : references,
    answer: answer.sentences.map(({ text, citations }) => {
      const cited = citedPassages(answer, citations);
      return { text, citations: citeBy === "id" ? cited : cited.map((id) => references.indexOf(id)) };
    }),
  });
}

/** What a sentence cites, best first and each passage once. */
function citedPassages({ references }: Answer, citations: readonly number[]): readonly string[] {
  const byNumber = new Map(references.map(({ n, passage }) => [n, passage]));
  return [...new Set(citations.flatMap((n) => byNumber.get(n) ?? []))];
}

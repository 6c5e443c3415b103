import type { DocumentMetadata } from "../domain/document.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Question } from "../domain/question.ts";
import type { SearchReply, SearchResult } from "../domain/search-reply.ts";
import type { Generation } from "../ports/generation-store.ts";

/** Finds the passages for the words of a question and says which documents they stand in. */
export type SearchTexts = (question: string, options: { readonly k: number }) => Promise<SearchReply>;

/** Creates the search that people and programs use, over one generation. It throws the Faults of `analyse`. */
export function createSearchTexts(parts: {
  readonly generation: Pick<Generation, "name" | "listDocuments">;
  readonly analyse: (question: string) => Question;
  readonly retrieve: (question: Question, options: { readonly k: number }) => Promise<readonly Evidence[]>;
}): SearchTexts {
  const { generation, analyse, retrieve } = parts;
  const documents = new Map(generation.listDocuments().map((document) => [document.id, document]));
  return async (asked, options) => {
    const question = analyse(asked);
    const evidence = await retrieve(question, options);
    return {
      question: question.asked,
      language: question.language,
      generation: generation.name,
      results: evidence.map((found) => withDocument(found, documents)),
    };
  };
}

function withDocument(evidence: Evidence, documents: ReadonlyMap<string, DocumentMetadata>): SearchResult {
  const document = documents.get(evidence.passage.documentId);
  if (!document) throw new Error(`Passage ${evidence.passage.id} belongs to no document of its generation`);
  return { ...evidence, document };
}

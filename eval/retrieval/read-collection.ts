import { existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { z } from "zod";
import { Fault } from "../../src/domain/fault.ts";
import { invalidLine } from "../formats/invalid-line.ts";
import { readObjects } from "../formats/read-objects.ts";
import { readQrels } from "../formats/read-qrels.ts";
import type { Qrels } from "../measures/ranking/ranked-topic.ts";

/** A retrieval collection as the BEIR benchmark lays it out. The title of a document that has none is empty. */
export interface RetrievalCollection {
  /** The folder's name. */
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly title: string; readonly text: string }[];
  /** The questions that are judged, in the order of the judgements. One that the collection does not hold has an empty text. */
  readonly questions: readonly { readonly id: string; readonly text: string }[];
  readonly qrels: Qrels;
}

const documentLine = z.object({ _id: z.string(), title: z.string().default(""), text: z.string() });
const questionLine = z.object({ _id: z.string(), text: z.string() });

/**
 * Reads `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv` of a folder, line by line. Throws a Fault `corpus_missing` where one is not
 * there, `text_invalid`, naming file and line, where a line is not what belongs there or judges a document that is not in the corpus.
 */
export async function readCollection(directory: string): Promise<RetrievalCollection> {
  const paths = ["corpus.jsonl", "queries.jsonl", "qrels/test.tsv"].map((file) => join(directory, file));
  for (const path of paths) if (!existsSync(path)) throw missing(path);
  const [corpus = "", queries = "", judged = ""] = paths;
  const documents = await readById(corpus, documentLine);
  const questions = await readById(queries, questionLine);
  const qrels = await readQrels(judged, { documents });
  return {
    name: basename(resolve(directory)),
    documents: [...documents].map(([id, { title, text }]) => ({ id, title, text })),
    questions: [...qrels.keys()].map((id) => ({ id, text: questions.get(id)?.text ?? "" })),
    qrels,
  };
}

async function readById<Line extends { readonly _id: string }>(
  path: string,
  form: z.ZodType<Line>,
): Promise<ReadonlyMap<string, Line>> {
  const objects = new Map<string, Line>();
  const remedy = 'Correct the line: {"_id": "1", "text": "…"}, with an _id that no other line has.';
  for await (const { value, where } of readObjects(path, { form, remedy })) {
    if (objects.has(value._id))
      throw invalidLine(where, `uses the id ${value._id} a second time.`, { remedy });
    objects.set(value._id, value);
  }
  return objects;
}

function missing(path: string): Fault {
  return new Fault("corpus_missing", `${path} is not there.`, {
    remedy:
      "Name a folder with corpus.jsonl, queries.jsonl and qrels/test.tsv, as the BEIR collections have them.",
    data: { path },
  });
}

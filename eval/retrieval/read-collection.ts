import { createReadStream, existsSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { Fault } from "../../src/domain/fault.ts";
import type { Judgements } from "./measures.ts";

/** A retrieval collection as the BEIR benchmark lays it out, with title and text of a document in one. */
export interface RetrievalCollection {
  /** The folder's name. */
  readonly name: string;
  readonly documents: readonly { readonly id: string; readonly text: string }[];
  /** The questions that are judged, in the order of the judgements. */
  readonly questions: readonly JudgedQuestion[];
}

/** A question with its judgements. Its text is empty where the collection judges a question that it does not hold. */
export interface JudgedQuestion {
  readonly id: string;
  readonly text: string;
  readonly judgements: Judgements;
}

const documentLine = z.object({ _id: z.string(), title: z.string().default(""), text: z.string() });
const questionLine = z.object({ _id: z.string(), text: z.string() });

/**
 * Reads `corpus.jsonl`, `queries.jsonl` and `qrels/test.tsv` of a folder, line by line.
 * Throws a Fault `corpus_missing` where one is not there, `text_invalid`, naming file and line, where a line is not what belongs there.
 */
export async function readCollection(directory: string): Promise<RetrievalCollection> {
  const path = (file: string) => join(directory, file);
  const documents = await readObjects(path("corpus.jsonl"), documentLine);
  const texts = new Map(
    (await readObjects(path("queries.jsonl"), questionLine)).map(({ _id, text }) => [_id, text]),
  );
  const judgements = await readJudgements(path("qrels/test.tsv"));
  return {
    name: basename(resolve(directory)),
    documents: documents.map(({ _id, title, text }) => ({
      id: _id,
      text: title ? `${title}\n${text}` : text,
    })),
    questions: [...judgements].map(([id, judged]) => ({ id, text: texts.get(id) ?? "", judgements: judged })),
  };
}

async function readObjects<Line extends { readonly _id: string }>(
  path: string,
  form: z.ZodType<Line>,
): Promise<readonly Line[]> {
  const objects = new Map<string, Line>();
  for await (const { line, where } of readLines(path)) {
    const read = form.safeParse(parseJson(line, where));
    if (!read.success) throw invalid(`${where} has not the fields of such a line: ${describe(read.error)}.`);
    if (objects.has(read.data._id)) throw invalid(`${where} uses the id ${read.data._id} a second time.`);
    objects.set(read.data._id, read.data);
  }
  return [...objects.values()];
}

/** Reads tab-separated lines of question, document and whole number, the first of them a heading. */
async function readJudgements(path: string): Promise<ReadonlyMap<string, Judgements>> {
  const judgements = new Map<string, Map<string, number>>();
  for await (const { line, where, number } of readLines(path)) {
    if (number === 1 && line.startsWith("query-id")) continue;
    const [question, document, score, ...rest] = line.split("\t");
    if (!question || !document || rest.length > 0 || !/^-?\d+$/.test(score?.trim() ?? "")) {
      throw invalid(`${where} is not a question, a document and a whole number with tabs between them.`);
    }
    const judged = judgements.get(question) ?? new Map<string, number>();
    judgements.set(question, judged.set(document, Number(score)));
  }
  return judgements;
}

interface NumberedLine {
  readonly line: string;
  readonly number: number;
  /** File and line, for messages. */
  readonly where: string;
}

async function* readLines(path: string): AsyncIterable<NumberedLine> {
  if (!existsSync(path)) {
    throw new Fault("corpus_missing", `${path} is not there.`, {
      remedy:
        "Name a folder with corpus.jsonl, queries.jsonl and qrels/test.tsv, as the BEIR collections have them.",
      data: { path },
    });
  }
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== "") yield { line, number, where: `${path}:${number}` };
  }
}

function parseJson(line: string, where: string): unknown {
  try {
    return JSON.parse(line);
  } catch (cause) {
    throw invalid(`${where} is not JSON.`, cause);
  }
}

function describe(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ");
}

function invalid(message: string, cause?: unknown): Fault {
  return new Fault("text_invalid", message, {
    remedy: "Correct the line, or fetch the collection again.",
    cause,
  });
}

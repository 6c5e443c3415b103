import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { Fault } from "../../src/domain/fault.ts";
import { invalidLine } from "../formats/invalid-line.ts";
import type { ReadObject } from "../formats/read-objects.ts";
import type { EvaluationQuestion } from "./evaluation-question.ts";
import { questionRemedy } from "./question-shapes.ts";
import { readQuestions } from "./read-questions.ts";

/** A file of questions. */
export interface QuestionSet {
  /** The file's name, without its folder. */
  readonly name: string;
  readonly questions: readonly EvaluationQuestion[];
  /** The hash of the file's bytes, in hexadecimal. */
  readonly sha256: string;
}

/**
 * Reads a question file in one of the forms of `readQuestions`.
 * Throws a Fault `text_unreadable` or, naming file and line, `text_invalid`, also where an id is used twice.
 */
export async function readQuestionSet(path: string): Promise<QuestionSet> {
  const questions = await collectQuestions(path, readQuestions(path));
  return { name: basename(path), questions, sha256: await hashFile(path) };
}

async function collectQuestions(
  path: string,
  lines: AsyncIterable<ReadObject<EvaluationQuestion>>,
): Promise<readonly EvaluationQuestion[]> {
  const byId = new Map<string, EvaluationQuestion>();
  for await (const { value, where } of lines) {
    if (byId.has(value.id)) {
      throw invalidLine(where, `uses the id ${value.id} a second time.`, {
        remedy: "Give every question an id of its own.",
      });
    }
    byId.set(value.id, value);
  }
  if (byId.size === 0)
    throw new Fault("text_invalid", `${path} holds no question.`, { remedy: questionRemedy });
  return [...byId.values()];
}

async function hashFile(path: string): Promise<string> {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest("hex");
}

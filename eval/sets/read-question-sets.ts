import { Fault } from "../../src/domain/fault.ts";
import { type QuestionSet, readQuestionSet } from "./read-question-set.ts";

/**
 * Reads several question files that are asked in one run. Throws the Faults of `readQuestionSet`, and `text_invalid` where two files
 * use one name or one id, by which the questions are told apart.
 */
export async function readQuestionSets(paths: readonly string[]): Promise<readonly QuestionSet[]> {
  const sets = await Promise.all([...new Set(paths)].map(readQuestionSet));
  const owners = new Map<string, string>();
  const names = new Set<string>();
  for (const { name, questions } of sets) {
    if (names.has(name)) throw clash(`Two question files are called ${name}.`);
    names.add(name);
    for (const { id } of questions) {
      const owner = owners.get(id);
      if (owner !== undefined) throw clash(`${owner} and ${name} both use the id ${id}.`);
      owners.set(id, name);
    }
  }
  return sets;
}

function clash(message: string): Fault {
  return new Fault("text_invalid", message, { remedy: "Run them one at a time, or rename one." });
}

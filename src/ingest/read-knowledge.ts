import type { Glossary } from "../domain/glossary.ts";
import type { PlainWords } from "../domain/plain-words.ts";
import type { Register } from "../domain/register.ts";
import type { Thesaurus } from "../domain/thesaurus.ts";
import { readGlossary } from "./read-glossary.ts";
import { readPlainWords } from "./read-plain-words.ts";
import { readRegister } from "./read-register.ts";
import { readThesaurus } from "./read-thesaurus.ts";

/** What is known besides the texts, in files that a librarian can correct. */
export interface Knowledge {
  readonly register: Register;
  readonly thesaurus: Thesaurus;
  readonly glossary: Glossary;
  readonly plainWords: PlainWords;
}

/** Reads what is known from the files given. Throws the Faults of each reader. */
export async function readKnowledge(paths: Readonly<Record<keyof Knowledge, string>>): Promise<Knowledge> {
  const [register, thesaurus, glossary] = await Promise.all([
    readRegister(paths.register),
    readThesaurus(paths.thesaurus),
    readGlossary(paths.glossary),
  ]);
  return { register, thesaurus, glossary, plainWords: await readPlainWords(paths.plainWords, register) };
}

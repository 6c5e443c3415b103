import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Register } from "../../src/domain/register.ts";
import type { Thesaurus } from "../../src/domain/thesaurus.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";
import { readRegister } from "../../src/ingest/read-register.ts";
import { readThesaurus } from "../../src/ingest/read-thesaurus.ts";
import type { SourceFile } from "../../src/ingest/source-file.ts";

const shipped = (name: string) => new URL(`../../corpus/${name}`, import.meta.url).pathname;

/** The texts of a folder with the register and thesaurus that ship, and every question of the files of another. */
export async function readSharedTexts(
  folder: string,
  questions: string,
): Promise<{
  readonly texts: readonly SourceFile[];
  readonly asked: readonly string[];
  readonly register: Register;
  readonly thesaurus: Thesaurus;
}> {
  const register = await readRegister(shipped("instruments.json"));
  const thesaurus = await readThesaurus(shipped("thesaurus.json"));
  const { sources } = await readCorpus([folder], { register });
  const files = (await readdir(questions)).filter((file) => file.endsWith(".jsonl")).toSorted();
  const lines = await Promise.all(files.map((file) => readFile(join(questions, file), "utf8")));
  const asked = lines.join("\n").split("\n").filter(Boolean).map(questionIn);
  return { texts: sources, asked, register, thesaurus };
}

function questionIn(line: string): string {
  const entry: unknown = JSON.parse(line);
  if (typeof entry !== "object" || entry === null || !("q" in entry)) throw new Error(`no question: ${line}`);
  return String(entry.q);
}

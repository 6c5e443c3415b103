import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Document } from "../../src/domain/document.ts";
import type { Glossary } from "../../src/domain/glossary.ts";
import type { Register } from "../../src/domain/register.ts";
import type { Thesaurus } from "../../src/domain/thesaurus.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";
import { readDocument } from "../../src/ingest/read-document.ts";
import { readGlossary } from "../../src/ingest/read-glossary.ts";
import { readRegister } from "../../src/ingest/read-register.ts";
import { readThesaurus } from "../../src/ingest/read-thesaurus.ts";

/** The folder of the texts that ship. */
export const corpusFolder = fileURLToPath(new URL("../../corpus", import.meta.url));

export const guideFile = "guides/treaties-on-cybercrime.md";
export const newsFile = "news/un-cybercrime-treaty-talks.md";

export function readShippedRegister(): Promise<Register> {
  return readRegister(`${corpusFolder}/instruments.json`);
}

export function readShippedThesaurus(): Promise<Thesaurus> {
  return readThesaurus(`${corpusFolder}/thesaurus.json`);
}

export function readShippedGlossary(): Promise<Glossary> {
  return readGlossary(`${corpusFolder}/glossary.json`);
}

/** A shipped text without its front matter. */
export async function readShippedText(file: string): Promise<string> {
  const text = await readFile(`${corpusFolder}/${file}`, "utf8");
  return text.replace(/^---\n[\s\S]*?\n---\n/, "");
}

/** Every text that ships, read. Fails where one is left out. */
export async function readShippedDocuments(): Promise<readonly Document[]> {
  const { sources, skipped } = await readCorpus([corpusFolder], { register: await readShippedRegister() });
  if (skipped.length > 0) throw new Error(JSON.stringify(skipped));
  return Promise.all(sources.map(readDocument));
}

import { fileURLToPath } from "node:url";
import type { Document } from "../../src/domain/document.ts";
import type { Passage } from "../../src/domain/passage.ts";
import { ingestSource } from "../../src/ingest/ingest-source.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";
import { readRegister } from "../../src/ingest/read-register.ts";
import type { SourceFile } from "../../src/ingest/source-file.ts";
import { createLinker } from "../../src/references/linker.ts";

/** A text of a corpus after the whole way in. */
export interface Ingested {
  readonly source: SourceFile;
  readonly document: Document;
  readonly passages: readonly Passage[];
}

/** The register that ships. */
export const shippedRegister = await readRegister(
  fileURLToPath(new URL("../../corpus/instruments.json", import.meta.url)),
);

/** Takes in every text of a folder with the shipped register; fails where one is left out. */
export async function ingestFolder(folder: string): Promise<readonly Ingested[]> {
  const { sources, skipped } = await readCorpus([folder], { register: shippedRegister });
  if (skipped.length > 0) throw new Error(JSON.stringify(skipped));
  const linker = createLinker(shippedRegister);
  const ingest = async (source: SourceFile) => {
    const ingested = await ingestSource(source, { linker });
    if ("skipped" in ingested) throw new Error(ingested.skipped.reason);
    return { source, ...ingested };
  };
  return Promise.all(sources.map(ingest));
}

/** The words of a text, sorted: what is compared to see that none was lost or doubled. */
export function sortedWords(...texts: readonly string[]): readonly string[] {
  return texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []).toSorted();
}

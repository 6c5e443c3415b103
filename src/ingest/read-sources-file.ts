import { readFile } from "node:fs/promises";
import path from "node:path";
import * as z from "zod";
import { Fault } from "../domain/fault.ts";
import { type DeclaredMetadata, declaredMetadata, describeIssue } from "./declared-metadata.ts";

const fileName = "sources.json";

/**
 * Reads the metadata that stand beside the texts of a folder, in `sources.json`, by file name. Without such a file there are none.
 * Throws a Fault `front_matter_invalid` that names the file, the text and the key where something is not as it must be.
 */
export async function readSourcesFile(folder: string): Promise<ReadonlyMap<string, DeclaredMetadata>> {
  const file = path.join(folder, fileName);
  const text = await readFile(file, "utf8").catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") return "{}";
    throw invalid(file, `cannot be read (${cause.code ?? cause.message})`);
  });
  const entries = parseJson(text, file);
  return new Map(
    Object.entries(entries).map(([name, facts]) => {
      const result = declaredMetadata.safeParse(facts);
      if (result.success) return [name, result.data];
      throw invalid(file, `is wrong for ${name}: ${describeIssue(result.error).sentence}`);
    }),
  );
}

function parseJson(text: string, file: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalid(file, `is not JSON: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
  const result = z.record(z.string(), z.unknown()).safeParse(value);
  if (result.success) return result.data;
  throw invalid(file, "must be an object with the name of a file for each key");
}

function invalid(file: string, what: string): Fault {
  return new Fault("front_matter_invalid", `The metadata file ${file} ${what}.`, {
    remedy: "Correct it: for each file name an object with the keys that front matter may have.",
    data: { file },
  });
}

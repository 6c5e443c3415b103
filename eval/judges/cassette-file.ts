import { writeFile } from "node:fs/promises";
import { z } from "zod";
import { readObjects } from "../formats/read-objects.ts";
import type { Verdict } from "./judge.ts";
import type { Cassette } from "./model-judge.ts";

const form = z.object({
  key: z.string().regex(/^[\da-f]{64}$/, "is no SHA-256"),
  verdict: z.enum(["full", "partial", "none", "unknown"]),
});

/**
 * Reads the verdicts of a model that were recorded, one object a line.
 * Throws a Fault `text_unreadable` or, naming file and line, `text_invalid`.
 */
export async function readCassette(path: string): Promise<Cassette> {
  const cassette = new Map<string, Verdict>();
  const remedy = 'Each line is {"key": "<SHA-256>", "verdict": "full"}. Record the verdicts anew.';
  for await (const { value } of readObjects(path, { form, remedy })) cassette.set(value.key, value.verdict);
  return cassette;
}

/** Writes recorded verdicts, in the order of their keys, so that the same verdicts give the same bytes. */
export async function writeCassette(path: string, cassette: Cassette): Promise<void> {
  const lines = [...cassette].toSorted(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(path, lines.map(([key, verdict]) => `${JSON.stringify({ key, verdict })}\n`).join(""));
}

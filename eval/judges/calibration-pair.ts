import { fileURLToPath } from "node:url";
import { z } from "zod";
import { readObjects } from "../formats/read-objects.ts";

const form = z.strictObject({
  id: z.string().min(1),
  split: z.enum(["development", "test"]),
  claim: z.string().min(1),
  source: z.string().min(1),
  label: z.enum(["full", "partial", "none"]),
  /** What decided the label, for people. */
  why: z.string().min(1),
});

/** A claim and a source with the verdict of a person. Thresholds are chosen on the development half only. */
export type CalibrationPair = Readonly<z.infer<typeof form>>;

/** The pairs that ship. */
export const calibrationFile = fileURLToPath(new URL("calibration.jsonl", import.meta.url));

/** Reads labelled pairs, one object a line. Throws a Fault `text_unreadable` or, naming file and line, `text_invalid`. */
export async function readCalibration(path: string = calibrationFile): Promise<readonly CalibrationPair[]> {
  const remedy =
    'Each line is {"id": "1", "split": "test", "claim": "…", "source": "…", "label": "full", "why": "…"}.';
  const pairs = await Array.fromAsync(readObjects(path, { form, remedy }));
  return pairs.map(({ value }) => value);
}

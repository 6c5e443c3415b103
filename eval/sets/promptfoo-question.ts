import { z } from "zod";
import type { RawQuestion } from "./question-shapes.ts";

const assertion = z.looseObject({ type: z.string(), value: z.unknown().optional() });

/**
 * A test of promptfoo as a question: the one that we put into its metadata, or else the variable `question` (or `query`, `input`, `prompt`),
 * each text that it must contain and each pattern as a fact, and a refusal where `is-refusal` is asserted. Other assertions are not read.
 */
export const promptfooTestForm: z.ZodType<RawQuestion> = z
  .object({
    description: z.string().optional(),
    vars: z.record(z.string(), z.unknown()).default({}),
    metadata: z.looseObject({ pinpoint: z.looseObject({ id: z.string() }).optional() }).optional(),
    assert: z.array(assertion).default([]),
  })
  .transform(({ description, vars, metadata, assert }): RawQuestion => {
    if (metadata?.pinpoint) return metadata.pinpoint;
    const facts = assert.flatMap(toFact);
    return {
      id: description,
      q: ["question", "query", "input", "prompt"]
        .map((name) => vars[name])
        .find((value) => value !== undefined),
      ...(facts.length > 0 ? { nuggets: facts } : {}),
      refuse: assert.some(({ type }) => type === "is-refusal"),
    };
  });

function toFact({ type, value }: z.infer<typeof assertion>) {
  if (typeof value !== "string" || value === "") return [];
  if (type === "regex") return [{ text: value, pattern: value }];
  if (type === "contains" || type === "icontains") return [{ text: value, pattern: RegExp.escape(value) }];
  return [];
}

import * as z from "zod";
import type { DocumentMetadata } from "../domain/document.ts";
import { isPartialDate } from "../domain/partial-date.ts";

const partialDate = z
  .union([z.string(), z.number().int().transform(String)])
  .pipe(z.string().refine(isPartialDate, "must be a date such as 2022, 2022-12 or 2022-12-31"));

const line = z.string().trim().min(1).max(500);

/** What may be declared of a text, in its front matter or in `sources.json` beside it. Unknown keys are faults. */
export const declaredMetadata = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z\d][a-z\d-]{0,99}$/, "must be small letters, digits and hyphens, 100 at most")
    .optional(),
  title: line.optional(),
  kind: z.enum(["treaty", "report", "guide", "news"]).optional(),
  publisher: line.optional(),
  url: z.url({ protocol: /^https?$/, error: "must be a web address" }).optional(),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z\d]{2,8})*$/, "must be a language code such as en")
    .optional(),
  published: partialDate.optional(),
  asOf: partialDate.optional(),
  instrument: line.optional(),
});

/** Facts declared of a text; what is not declared is absent. */
export type DeclaredMetadata = {
  readonly [Key in keyof DocumentMetadata]?: DocumentMetadata[Key] | undefined;
};

/** The first thing that a failed check found, as a sentence that names the key. */
export function describeIssue(error: z.ZodError): { readonly key: string | null; readonly sentence: string } {
  const issue = error.issues[0];
  if (!issue) return { key: null, sentence: "it has an unknown form" };
  if (issue.code === "unrecognized_keys") {
    const key = issue.keys[0] ?? "";
    return { key, sentence: `the key "${key}" is not known` };
  }
  const key = issue.path.map(String).at(-1) ?? null;
  return { key, sentence: key === null ? issue.message : `"${key}": ${issue.message}` };
}

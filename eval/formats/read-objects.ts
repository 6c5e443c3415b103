import type { z } from "zod";
import { invalidLine } from "./invalid-line.ts";
import { type NumberedLine, readLines } from "./read-lines.ts";

/** An object that stood on a line, and where. */
export interface ReadObject<Value> {
  readonly value: Value;
  readonly where: string;
}

/**
 * Reads a file of JSON objects, one a line, and checks each by its form.
 * Throws a Fault `text_unreadable`, or `text_invalid` naming file and line; `remedy` says what such a line looks like.
 */
export async function* readObjects<Value>(
  path: string,
  { form, remedy }: { readonly form: z.ZodType<Value>; readonly remedy: string },
): AsyncIterable<ReadObject<Value>> {
  for await (const line of readLines(path))
    yield { value: parseObject(line, { form, remedy }), where: line.where };
}

function parseObject<Value>(
  { text, where }: NumberedLine,
  { form, remedy }: { readonly form: z.ZodType<Value>; readonly remedy: string },
): Value {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw invalidLine(where, "is not a line of JSON.", { remedy, cause });
  }
  return checkForm(value, where, { form, remedy });
}

/** Checks a value that stood in a file by its form. Throws a Fault `text_invalid` naming the place and every field that is wrong. */
export function checkForm<Value>(
  value: unknown,
  where: string,
  { form, remedy }: { readonly form: z.ZodType<Value>; readonly remedy: string },
): Value {
  const parsed = form.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`);
  throw invalidLine(where, `has not the fields of such a line: ${problems.join("; ")}.`, { remedy });
}

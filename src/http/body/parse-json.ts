import type { z } from "zod";
import { Fault } from "../../domain/fault.ts";

/**
 * Parses a JSON text by a schema. Throws a Fault `invalid_request` that names the field for anything else than the schema allows:
 * no JSON, unknown fields, and what `JSON.parse` would let pass, a key given twice or one that reaches into prototypes.
 */
export function parseJson<T>(text: string, schema: z.ZodType<T>): T {
  const value = parseAny(text);
  checkKeys(text);
  return checkValue(value, schema);
}

/** Parses a JSON text for the fields that a schema names; what else stands in it is not looked at. Faults as `parseJson`. */
export function parseKnownFields<T>(text: string, schema: z.ZodType<T>): T {
  return checkValue(parseAny(text), schema);
}

function checkValue<T>(value: unknown, schema: z.ZodType<T>): T {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw invalid(parsed.error.issues.map(describeIssue).join(" "));
}

/** The parser's own message is dropped: it repeats the text around the mistake. */
function parseAny(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw invalid(text === "" ? "The body is empty." : "The body is not valid JSON.");
  }
}

const forbiddenKeys: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** Walks the tokens of a text that is known to be JSON; outside of strings a colon always follows a key. */
function checkKeys(text: string): void {
  const open: Set<string>[] = [];
  let lastString = "";
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    if (token === "{" || token === "[") open.push(new Set());
    else if (token === "}" || token === "]") open.pop();
    else if (token === ":") checkKey(String(JSON.parse(lastString)), open.at(-1));
    else lastString = token;
  }
}

function checkKey(key: string, known: Set<string> | undefined): void {
  if (forbiddenKeys.has(key)) throw invalid(`The field ${printKey(key)} is not allowed.`);
  if (known?.has(key)) throw invalid(`The field ${printKey(key)} is given twice.`);
  known?.add(key);
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const place = issue.path.length === 0 ? "The body" : printKey(issue.path.join("."));
  if (issue.code === "unrecognized_keys") {
    const where = issue.path.length === 0 ? "" : ` in ${place}`;
    return `Unknown field${where}: ${issue.keys.map(printKey).join(", ")}.`;
  }
  return `${place}: ${issue.message}.`;
}

/** Keys are the caller's text: shown short, and quoted so that nothing in them can pass for our words. */
function printKey(key: string): string {
  return JSON.stringify(key.length > 40 ? `${key.slice(0, 40)}…` : key);
}

function invalid(message: string): Fault {
  return new Fault("invalid_request", message, {
    remedy: "GET /openapi.json describes what this address takes.",
  });
}

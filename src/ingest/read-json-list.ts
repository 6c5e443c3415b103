import { z } from "zod";
import { Fault, type FaultCode } from "../domain/fault.ts";
import { readJson } from "./read-json.ts";

/** What a list must look like: the fault that speaks of it, what the list and an entry are called, and the shape of an entry. */
export interface ListForm<Entry extends { readonly id: string }> {
  readonly code: FaultCode;
  /** "register of instruments". */
  readonly name: string;
  /** The setting that names the file. */
  readonly setting: string;
  readonly noun: string;
  readonly entry: z.ZodType<Entry>;
}

/** Where in a list something is wrong, and what. */
export interface ListProblem {
  /** The entry's name in a message: its id in quotation marks, or its place in the list. Null for the list as a whole. */
  readonly entry: string | null;
  /** The path inside the entry, "articles[3].number"; null for the entry as a whole. */
  readonly field: string | null;
  readonly problem: string;
  /** What mends it, where that is more than to correct the entry. */
  readonly remedy?: string;
}

/** The entries of a list file, and the fault to throw where they do not fit together. */
export interface JsonList<Entry> {
  readonly entries: readonly Entry[];
  fault(problem: ListProblem): Fault;
}

/**
 * Reads a JSON file that holds a list of entries of one shape.
 * It raises `text_unreadable` where the file cannot be read, and the form's own fault, with line and column or entry and field,
 * where it is not UTF-8, not JSON, or of another shape. All problems of shape are in the fault's message and in its `data.problems`.
 */
export async function readJsonList<Entry extends { readonly id: string }>(
  path: string,
  form: ListForm<Entry>,
): Promise<JsonList<Entry>> {
  const { content } = await readJson(path, form);
  const result = z.array(form.entry).safeParse(content);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => describeIssue(issue, content));
    throw listFault(path, form, problems);
  }
  requireDistinctIds(path, form, result.data);
  return { entries: result.data, fault: (problem) => listFault(path, form, [problem]) };
}

function describeIssue(issue: z.core.$ZodIssue, content: unknown): ListProblem {
  const [position, ...path] = issue.path;
  const field = path.map((step) => (typeof step === "number" ? `[${step}]` : `.${String(step)}`)).join("");
  return {
    entry: typeof position === "number" ? nameOfEntry(content, position) : null,
    field: field === "" ? null : field.replace(/^\./, ""),
    problem: issue.message,
  };
}

function nameOfEntry(content: unknown, position: number): string {
  const entry: unknown = Array.isArray(content) ? content[position] : undefined;
  const named = z.object({ id: z.string() }).safeParse(entry);
  return named.success ? `"${named.data.id}"` : `number ${position + 1}`;
}

function requireDistinctIds<Entry extends { readonly id: string }>(
  path: string,
  form: ListForm<Entry>,
  entries: readonly Entry[],
): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id))
      throw listFault(path, form, [{ entry: `"${id}"`, field: "id", problem: "it is there twice" }]);
    seen.add(id);
  }
}

/** Problems that a message lists; a file with more was probably never meant to be such a list. */
const listedProblems = 20;

function listFault(
  path: string,
  { code, noun }: { readonly code: FaultCode; readonly noun: string },
  problems: readonly ListProblem[],
): Fault {
  const lines = problems.slice(0, listedProblems).map(({ entry, field, problem }) => {
    const place = [entry === null ? null : `${noun} ${entry}`, field].filter((part) => part !== null);
    return place.length === 0 ? problem : `${place.join(", ")}: ${problem}`;
  });
  const more = problems.length > lines.length ? [`and ${problems.length - lines.length} more`] : [];
  const listed = [...lines, ...more].map((line) => `\n- ${line}`).join("");
  return new Fault(
    code,
    problems.length === 1
      ? `${path}: ${lines.join("")}.`
      : `${path} has ${problems.length} problems:${listed}`,
    {
      remedy:
        problems[0]?.remedy ??
        `Correct ${problems[0]?.entry == null ? "this file" : `the ${noun} in this file`}.`,
      data: { path, problems },
    },
  );
}

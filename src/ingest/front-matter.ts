import { LineCounter, parseDocument } from "yaml";
import { Fault } from "../domain/fault.ts";
import { type DeclaredMetadata, declaredMetadata, describeIssue } from "./declared-metadata.ts";

/** Front matter longer than this, in characters, is not read: nine short keys need far less. */
const maxLength = 16_384;

/** A text parted from the facts that it declares of itself. */
export interface FrontMatter {
  readonly declared: DeclaredMetadata;
  /** Where the body begins in the text. */
  readonly bodyStart: number;
}

/**
 * Parses the YAML between two lines of `---` at the top of a Markdown text; without them nothing is declared.
 * Aliases, tags and duplicate keys are refused. Throws a Fault `front_matter_invalid` that names file and line.
 */
export function parseFrontMatter(text: string, file: string): FrontMatter {
  const opening = /^---[ \t]*(?:\n|$)/.exec(text);
  if (!opening) return { declared: {}, bodyStart: 0 };
  const closing = /^---[ \t]*$/m.exec(text.slice(opening[0].length, opening[0].length + maxLength));
  if (!closing) throw invalid(file, 1, "the front matter that begins here has no closing line of ---");
  const yaml = text.slice(opening[0].length, opening[0].length + closing.index);
  return {
    declared: parseYaml(yaml, file),
    bodyStart: opening[0].length + closing.index + closing[0].length,
  };
}

function parseYaml(yaml: string, file: string): DeclaredMetadata {
  const lines = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: lines, schema: "core", prettyErrors: false });
  const problem = document.errors[0] ?? document.warnings[0];
  // The opening line of --- is line 1 of the file.
  if (problem) throw invalid(file, lines.linePos(problem.pos[0]).line + 1, problem.message);
  const result = declaredMetadata.safeParse(readPlainValues(document, file) ?? {});
  if (result.success) return result.data;
  const { key, sentence } = describeIssue(result.error);
  throw invalid(file, lineOfKey(yaml, key), sentence);
}

function readPlainValues(document: ReturnType<typeof parseDocument>, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch (cause) {
    throw invalid(file, 1, cause instanceof Error ? cause.message : String(cause));
  }
}

function lineOfKey(yaml: string, key: string | null): number {
  const position = yaml.split("\n").findIndex((line) => key !== null && line.startsWith(`${key}:`));
  return Math.max(0, position) + 2;
}

function invalid(file: string, line: number, what: string): Fault {
  return new Fault(
    "front_matter_invalid",
    `The front matter of ${file} does not parse, line ${line}: ${what}.`,
    {
      remedy: "Write it as `key: value` lines between two lines of ---; README.md lists the keys.",
      data: { file, line },
    },
  );
}

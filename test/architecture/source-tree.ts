import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync } from "oxc-parser";

/** An import of one file of the project by another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

/** A function with its size in lines and its number of positional parameters. */
export interface MeasuredFunction {
  readonly file: string;
  readonly line: number;
  readonly lines: number;
  readonly parameters: number;
}

/** One TypeScript file of the project; `path` is relative to the project with forward slashes. */
export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly arrows: readonly Arrow[];
  readonly functions: readonly MeasuredFunction[];
  /** Places where the type `any` is written. */
  readonly anys: readonly string[];
  readonly text: string;
}

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Reads and parses every TypeScript file under the given folders of the project. */
export function readSourceTree(folders: readonly string[]): readonly SourceFile[] {
  return folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map(readSourceFile),
  );
}

function readSourceFile(path: string): SourceFile {
  const text = readFileSync(path, "utf8");
  const name = relative(root, path).split(sep).join("/");
  const { program, module } = parseSync(path, text);
  const lineOf = (offset: number) => text.slice(0, offset).split("\n").length;
  const functions: MeasuredFunction[] = [];
  const anys: string[] = [];
  walk(program, (node) => {
    if (node.type === "TSAnyKeyword") anys.push(`${name}:${lineOf(node.start)}`);
    if (functionTypes.has(node.type)) functions.push(measure(node));
  });
  function measure(node: SyntaxNode): MeasuredFunction {
    const line = lineOf(node.start);
    const parameters = Array.isArray(node.params) ? node.params.length : 0;
    return { file: name, line, lines: lineOf(node.end) - line + 1, parameters };
  }
  const statements = [
    ...module.staticImports.map((statement) => ({
      target: statement.moduleRequest.value,
      typeOnly: statement.entries.length > 0 && statement.entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((statement) =>
      statement.entries.flatMap((entry) =>
        entry.moduleRequest ? [{ target: entry.moduleRequest.value, typeOnly: entry.isType }] : [],
      ),
    ),
    ...module.dynamicImports.map((call) => ({
      target: text.slice(call.moduleRequest.start, call.moduleRequest.end).replace(/^["'`]|["'`]$/g, ""),
      typeOnly: false,
    })),
    // What runs in a thread of its own is started by its address.
    ...[...text.matchAll(/new Worker\(new URL\("(\.[^"]+)", import\.meta\.url\)/g)].map((start) => ({
      target: start[1] ?? "",
      typeOnly: false,
    })),
  ];
  const arrows = statements
    .filter(({ target }) => target.startsWith("."))
    .map(({ target, typeOnly }) => ({
      from: name,
      to: relative(root, normalize(join(dirname(path), target)))
        .split(sep)
        .join("/"),
      typeOnly,
    }));
  return { path: name, lines: text.split("\n").length - 1, arrows, functions, anys, text };
}

interface SyntaxNode {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly params?: unknown;
}

const functionTypes = new Set(["FunctionDeclaration", "FunctionExpression", "ArrowFunctionExpression"]);

function walk(value: unknown, visit: (node: SyntaxNode) => void): void {
  if (typeof value !== "object" || value === null) return;
  if (isSyntaxNode(value)) visit(value);
  for (const child of Object.values(value)) walk(child, visit);
}

function isSyntaxNode(value: object): value is SyntaxNode {
  return "type" in value && typeof value.type === "string" && "start" in value && "end" in value;
}

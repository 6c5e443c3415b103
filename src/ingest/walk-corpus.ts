import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { Fault } from "../domain/fault.ts";

/** A text file of a corpus folder. */
export interface FoundFile {
  readonly folder: string;
  /** The path below the folder, with "/" between its parts. */
  readonly file: string;
  readonly path: string;
}

/** Files that may stand among the texts and are none of them. The others that are no texts have other endings. */
const notTexts = new Set(["README.md"]);

/**
 * Lists the texts (`.md`, `.txt`) of a folder and of the folders in it, by path in code unit order. Names that begin with a dot, and
 * links that lead out of the folder, are passed over. Throws a Fault `corpus_missing` where there is no such folder.
 */
export async function walkCorpus(folder: string): Promise<readonly FoundFile[]> {
  const root = await findRoot(folder);
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files: FoundFile[] = [];
  for (const entry of entries) {
    const absolute = path.join(entry.parentPath, entry.name);
    const file = path.relative(root, absolute).split(path.sep).join("/");
    if (!isTextName(file) || entry.isDirectory()) continue;
    if (entry.isSymbolicLink() && !(await leadsInto(root, absolute))) continue;
    files.push({ folder, file, path: absolute });
  }
  return files.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
}

async function findRoot(folder: string): Promise<string> {
  const root = await realpath(folder).catch(() => null);
  if (root !== null && (await stat(root)).isDirectory()) return root;
  throw new Fault("corpus_missing", `There is no corpus folder ${folder}.`, {
    remedy: "Set PINPOINT_CORPUS to a folder of .md and .txt files, or unset it to use the texts that ship.",
    data: { folder },
  });
}

function isTextName(file: string): boolean {
  const parts = file.split("/");
  return (
    /\.(?:md|txt)$/.test(file) &&
    !notTexts.has(parts.at(-1) ?? "") &&
    !parts.some((part) => part.startsWith("."))
  );
}

async function leadsInto(root: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => null);
  return target?.startsWith(root + path.sep) ?? false;
}

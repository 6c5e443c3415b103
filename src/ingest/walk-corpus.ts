import type { Dirent } from "node:fs";
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
  const files = (await walk(root, root)).map((absolute) => ({
    folder,
    file: path.relative(root, absolute).split(path.sep).join("/"),
    path: absolute,
  }));
  return files.toSorted((one, other) => (one.file < other.file ? -1 : one.file > other.file ? 1 : 0));
}

/** Folders are never entered through links, so that no walk leaves the root or goes in circles. */
async function walk(root: string, folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for (const entry of await listFolder(folder)) {
    const absolute = path.join(folder, entry.name);
    if (entry.name.startsWith(".")) continue;
    if (entry.isDirectory()) files.push(...(await walk(root, absolute)));
    else if (!isTextName(entry.name)) continue;
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFileIn(root, absolute)))) {
      files.push(absolute);
    }
  }
  return files;
}

async function listFolder(folder: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    throw new Fault("text_unreadable", `The corpus folder ${folder} cannot be read.`, {
      remedy: "Give this process the right to read it.",
      data: { folder },
      cause,
    });
  }
}

async function findRoot(folder: string): Promise<string> {
  const root = await realpath(folder).catch(() => null);
  if (root !== null && (await stat(root)).isDirectory()) return root;
  const problem = root === null ? `There is no corpus folder ${folder}.` : `${folder} is not a folder.`;
  throw new Fault("corpus_missing", problem, {
    remedy: "Set PINPOINT_CORPUS to a folder of .md and .txt files, or unset it to use the texts that ship.",
    data: { folder },
  });
}

/** Whether a text is to be read as Markdown, by its name. */
export function isMarkdown(file: string): boolean {
  return /\.md$/i.test(file);
}

function isTextName(name: string): boolean {
  return /\.(?:md|txt)$/i.test(name) && !notTexts.has(name);
}

async function leadsToFileIn(root: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => null);
  if (!target?.startsWith(root + path.sep)) return false;
  return (await stat(target)).isFile();
}

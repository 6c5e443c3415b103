import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import path from "node:path";
import { Fault } from "../domain/fault.ts";
import { findCollectionFormat, findFormat, findSubstitute } from "./formats.ts";
import type { FoundFile } from "./found-file.ts";

/** Files that may stand among the texts and are none of them. The others that are no texts have other endings. */
const notTexts = new Set(["README.md"]);

/**
 * Lists the texts of a folder and of the folders in it, by path in code unit order: files in the formats that are read, and those that
 * are texts in formats that are not, so that they can be named. Names that begin with a dot, and links that lead out of the folder, are
 * passed over. A file that is itself given is listed whatever its name. Throws a Fault `corpus_missing` where there is neither.
 */
export async function walkCorpus(given: string): Promise<readonly FoundFile[]> {
  const root = await findRoot(given);
  if (!(await stat(root)).isDirectory()) {
    return [{ folder: path.dirname(given), file: path.basename(given), path: root }];
  }
  const folder = given;
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

async function findRoot(given: string): Promise<string> {
  const root = await realpath(given).catch(() => null);
  const entry = root === null ? null : await stat(root);
  if (root !== null && (entry?.isDirectory() || entry?.isFile())) return root;
  throw new Fault(
    "corpus_missing",
    root === null ? `There is no file or folder ${given}.` : `${given} is neither a file nor a folder.`,
    {
      remedy:
        "Name files or folders of texts, in the command or in PINPOINT_CORPUS, or none to use the texts that ship.",
      data: { folder: given },
    },
  );
}

function isTextName(name: string): boolean {
  if (notTexts.has(name)) return false;
  return [findFormat, findCollectionFormat, findSubstitute].some((find) => find(name) !== undefined);
}

async function leadsToFileIn(root: string, link: string): Promise<boolean> {
  const target = await realpath(link).catch(() => null);
  if (!target?.startsWith(root + path.sep)) return false;
  return (await stat(target)).isFile();
}

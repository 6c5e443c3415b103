import { hash } from "node:crypto";
import { join } from "node:path";
import type { Manifest } from "../ports/generation-store.ts";
import type { FileSystem } from "./generation-file-system.ts";
import { generationFiles, manifestFile, parseManifest } from "./generation-manifest.ts";

/** What is wrong with a generation: the file, from the generation's name on, and the damage in words. */
export interface Damage {
  readonly file: string;
  readonly problem: string;
}

/** A generation whose every byte was checked, with the files that are read whole anyway. */
export interface CheckedGeneration {
  readonly name: string;
  readonly manifest: Manifest;
  readonly lexical: Uint8Array;
  readonly embedder: Uint8Array;
  /** The generation's folder. */
  readonly folder: string;
}

/** Either of the two; `damage` is there where the generation must not be opened. */
export type Check = { readonly checked: CheckedGeneration } | { readonly damage: Damage };

/** The damage as one phrase: "gen-3/lexical.bin: it is 12 bytes long, the manifest says 340". */
export function renderDamage(damage: Damage): string {
  return `${damage.file}: ${damage.problem}`;
}

/** Reads and checks a manifest alone. */
export function checkManifest(
  folder: string,
  name: string,
  files: FileSystem,
): { readonly manifest: Manifest } | { readonly damage: Damage } {
  const folderProblem = findFolderProblem(join(folder, name), files);
  if (folderProblem !== undefined) return { damage: { file: name, problem: folderProblem } };
  const file = `${name}/${manifestFile}`;
  const read = readPlainFile(join(folder, file), files);
  if ("problem" in read) return { damage: { file, problem: read.problem } };
  const parsed = parseManifest(Buffer.from(read.bytes).toString("utf8"));
  return "manifest" in parsed ? parsed : { damage: { file, problem: parsed.damage } };
}

/**
 * Checks kind, size and sha256 of every file of a generation. This comes before any byte of it is given to SQLite or to native
 * code, which can crash on damaged input instead of raising an error.
 */
export function checkGeneration(folder: string, name: string, files: FileSystem): Check {
  const read = checkManifest(folder, name, files);
  if ("damage" in read) return read;
  const contents: Partial<Record<GenerationFile, Uint8Array>> = {};
  for (const file of generationFiles) {
    const facts = read.manifest.files[file] ?? { bytes: 0, sha256: "" };
    const path = join(folder, name, file);
    const found = keptInMemory.has(file) ? readChecked(path, facts, files) : hashChecked(path, facts, files);
    if ("problem" in found) return { damage: { file: `${name}/${file}`, problem: found.problem } };
    contents[file] = found.bytes;
  }
  const { "lexical.bin": lexical = noBytes, "embedder.bin": embedder = noBytes } = contents;
  return { checked: { name, manifest: read.manifest, lexical, embedder, folder: join(folder, name) } };
}

type GenerationFile = (typeof generationFiles)[number];
type FileFacts = Manifest["files"][string];
type Reading = { readonly bytes: Uint8Array } | { readonly problem: string };

/** These are opened from memory, so the very bytes that were checked are the ones used. */
const keptInMemory: ReadonlySet<GenerationFile> = new Set(["lexical.bin", "embedder.bin"]);

const noBytes = new Uint8Array();

function readChecked(path: string, facts: FileFacts, files: FileSystem): Reading {
  const read = readPlainFile(path, files, facts.bytes);
  if ("problem" in read) return read;
  return hash("sha256", read.bytes) === facts.sha256 ? read : { problem: differentContents };
}

function hashChecked(path: string, facts: FileFacts, files: FileSystem): Reading {
  return reading(() => {
    const problem = findWrongKind(path, files, facts.bytes);
    if (problem !== undefined) return { problem };
    return files.hashFile(path) === facts.sha256 ? { bytes: noBytes } : { problem: differentContents };
  });
}

const differentContents = "its contents are not those that were written (the sha256 differs)";

function readPlainFile(path: string, files: FileSystem, bytes?: number): Reading {
  return reading(() => {
    const problem = findWrongKind(path, files, bytes);
    return problem === undefined ? { bytes: files.readFile(path) } : { problem };
  });
}

function findFolderProblem(path: string, files: FileSystem): string | undefined {
  try {
    const kind = files.entryAt(path)?.kind;
    if (kind === undefined) return "it is missing";
    return kind === "folder" ? undefined : "it is not a folder";
  } catch (error) {
    return describeReadError(error);
  }
}

/** A file that cannot be read is damaged as far as a reader is concerned: another generation may still serve. */
function reading(action: () => Reading): Reading {
  try {
    return action();
  } catch (error) {
    return { problem: describeReadError(error) };
  }
}

function describeReadError(error: unknown): string {
  if (!(error instanceof Error && "code" in error)) throw error;
  return `it cannot be read (${String(error.code)})`;
}

function findWrongKind(path: string, files: FileSystem, bytes?: number): string | undefined {
  const entry = files.entryAt(path);
  if (entry === undefined) return "it is missing";
  if (entry.kind !== "file") return "it is not a plain file";
  if (bytes === undefined || entry.bytes === bytes) return undefined;
  return `it is ${entry.bytes} bytes long, the manifest says ${bytes}`;
}

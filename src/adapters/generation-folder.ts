import { join } from "node:path";
import { Fault } from "../domain/fault.ts";
import type {
  Generation,
  GenerationDraft,
  GenerationStore,
  GenerationSummary,
} from "../ports/generation-store.ts";
import { type CheckedGeneration, checkGeneration, checkManifest, renderDamage } from "./generation-check.ts";
import { createDraft, currentFile, removeGeneration, unfinished } from "./generation-draft.ts";
import { type FileSystem, nodeFileSystem } from "./generation-file-system.ts";
import { acquireLock, createProcessTable, type Lock, type ProcessTable } from "./generation-lock.ts";
import { onStorage } from "./generation-storage-fault.ts";
import { openPassagesDatabase } from "./passages-database-reader.ts";

/** What a generation folder stands on; a test replaces either to bring about what a healthy machine does not do. */
export interface GenerationFolderOptions {
  readonly files?: FileSystem;
  readonly processes?: ProcessTable;
}

/** The command that puts right every trouble with an index. */
const buildCommand = "npm run -s pinpoint -- index build";

/** How often a reader starts again because a writer published and removed what it was reading. */
const mostAttempts = 3;

/**
 * Generations in a folder: `gen-<n>/` for each, `CURRENT` with the name of the one that serves, `LOCK` while one is written.
 * Faults as the port says, and `storage_failed` where the disk refuses. Two generations are kept: the current one and the newest
 * whole one besides it.
 */
export function createGenerationFolder(
  folder: string,
  { files = nodeFileSystem, processes = createProcessTable() }: GenerationFolderOptions = {},
): GenerationStore {
  return {
    location: folder,
    open: () => openCurrent(folder, files),
    currentName: () => readCurrentName(folder, files),
    list: ({ verify }) => {
      const current = readCurrentName(folder, files);
      return listNames(folder, files).map((name) => summarise(name, { folder, files, verify, current }));
    },
    begin: async () => {
      onStorage({ verb: "create", path: folder }, () => files.makeFolder(folder));
      const lock = await acquireLock(folder, { files, processes });
      return beginDraft(folder, files, lock);
    },
  };
}

function beginDraft(folder: string, files: FileSystem, lock: Lock): GenerationDraft {
  try {
    sweep(folder, files);
    const newest = listNames(folder, files)[0];
    const name = `gen-${(newest === undefined ? 0 : numberOf(newest)) + 1}`;
    return createDraft({
      folder,
      name,
      files,
      lock,
      onPublished: () => removeOldGenerations(folder, name, files),
    });
  } catch (error) {
    lock.release();
    throw error;
  }
}

function sweep(folder: string, files: FileSystem): void {
  const names = onStorage({ verb: "read", path: folder }, () => files.listFolder(folder));
  for (const name of names.filter((entry) => entry.endsWith(unfinished))) {
    const path = join(folder, name);
    onStorage({ verb: "remove", path }, () => files.remove(path));
  }
}

/** A new generation is not called a failure because an old one could not be removed: the next build tries again. */
function removeOldGenerations(folder: string, current: string, files: FileSystem): void {
  try {
    const others = listNames(folder, files).filter((name) => name !== current);
    const kept = others.find((name) => "checked" in checkGeneration(folder, name, files));
    for (const name of others) if (name !== kept) removeGeneration(folder, name, files);
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
  }
}

/** One look at the store: what opened, and what was wrong with everything that was tried before it. */
interface Attempt {
  readonly checked: CheckedGeneration | undefined;
  readonly problems: readonly string[];
}

function openCurrent(folder: string, files: FileSystem): Generation {
  for (let attempts = 1; ; attempts += 1) {
    const current = readCurrentName(folder, files);
    const { checked, problems } = tryGenerations(folder, files, current);
    const overtaken = problems.length > 0 && readCurrentName(folder, files) !== current;
    if (overtaken && attempts < mostAttempts) continue;
    if (checked === undefined) throw nothingWhole(folder, problems);
    return openChecked(checked, problems);
  }
}

function tryGenerations(folder: string, files: FileSystem, current: string | undefined): Attempt {
  const names = listNames(folder, files);
  const problems: string[] = [];
  if (current === undefined && names.length > 0) problems.push(`${currentFile}: it names no generation`);
  const others = names.filter((name) => name !== current);
  for (const name of current === undefined ? others : [current, ...others]) {
    const check = checkGeneration(folder, name, files);
    if ("checked" in check) return { checked: check.checked, problems };
    problems.push(renderDamage(check.damage));
  }
  return { checked: undefined, problems };
}

function openChecked(checked: CheckedGeneration, problems: readonly string[]): Generation {
  const { name, manifest, lexical, embedder } = checked;
  return {
    ...openPassagesDatabase(join(checked.folder, "passages.sqlite")),
    name,
    manifest,
    degraded:
      problems.length === 0
        ? null
        : `The index is damaged (${problems.join("; ")}). ${name} serves in its place; build again: ${buildCommand}`,
    lexical,
    embedder,
    vectorsPath: join(checked.folder, "vectors.hnsw"),
  };
}

function nothingWhole(folder: string, problems: readonly string[]): Fault {
  if (problems.length === 0) {
    return new Fault("index_missing", `There is no index in ${folder}.`, {
      remedy: `Build it: ${buildCommand}`,
      data: { path: folder },
    });
  }
  return new Fault("index_corrupt", `No index in ${folder} is whole: ${problems.join("; ")}.`, {
    remedy: `Build it anew: ${buildCommand}`,
    data: { path: folder, problems },
  });
}

function summarise(
  name: string,
  at: {
    readonly folder: string;
    readonly files: FileSystem;
    readonly verify: boolean;
    readonly current: string | undefined;
  },
): GenerationSummary {
  const read = checkManifest(at.folder, name, at.files);
  const whole = at.verify ? checkGeneration(at.folder, name, at.files) : read;
  return {
    name,
    current: name === at.current,
    manifest: "manifest" in read ? read.manifest : null,
    damage: "damage" in whole ? renderDamage(whole.damage) : null,
  };
}

/** The name in CURRENT, or undefined where there is no such file or no such name in it. */
function readCurrentName(folder: string, files: FileSystem): string | undefined {
  try {
    const text = Buffer.from(files.readFile(join(folder, currentFile))).toString("utf8");
    return /^(gen-[1-9]\d{0,8})\n$/.exec(text)?.[1];
  } catch (error) {
    if (error instanceof Error && "code" in error) return undefined;
    throw error;
  }
}

/** The names of all generations, whole or not, newest first. */
function listNames(folder: string, files: FileSystem): readonly string[] {
  const found = onStorage({ verb: "read", path: folder }, () =>
    files.entryAt(folder) === undefined ? [] : files.listFolder(folder),
  );
  return found
    .filter((name) => /^gen-[1-9]\d{0,8}$/.test(name))
    .sort((one, other) => numberOf(other) - numberOf(one));
}

function numberOf(name: string): number {
  return Number(name.slice("gen-".length));
}

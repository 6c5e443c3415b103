import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { Fault } from "../domain/fault.ts";
import type { FileSystem } from "./generation-file-system.ts";
import { onStorage } from "./generation-storage-fault.ts";

/** A process as a lock names it. A pid is given out again; together with the start time it names one process. */
export interface ProcessIdentity {
  readonly pid: number;
  /** When it started, in the kernel's clock ticks; null where the system does not tell. */
  readonly started: string | null;
}

/** What the lock must know of processes. Passed in, so that tests can say who is alive. */
export interface ProcessTable {
  readonly self: ProcessIdentity;
  /** Whether that very process still runs. */
  isRunning(process: ProcessIdentity): boolean;
}

/** The right to write, held until `release`. */
export interface Lock {
  /** Throws a Fault `index_locked` where another process has taken the lock over meanwhile. */
  confirm(): void;
  /** Whether it has not been taken over, as far as can be read. */
  isHeld(): boolean;
  /** Gives the lock back; one that was taken over is left to its new owner. */
  release(): void;
}

/** The lock's file name in the store's folder. */
export const lockFile = "LOCK";

/** How long a lock without a readable owner may be one that is just being written, in milliseconds. */
const writingTime = 100;

/** The processes of this machine. Start times come from /proc/<pid>/stat (proc_pid_stat(5), field 22) where there is one. */
export function createProcessTable(): ProcessTable {
  return {
    self: { pid: process.pid, started: startTimeOf(process.pid) },
    isRunning(other) {
      const started = startTimeOf(other.pid);
      if (started !== null && other.started !== null) return started === other.started;
      return answersSignals(other.pid);
    },
  };
}

/**
 * Takes the store's lock. A lock whose owner is gone is taken over. Throws a Fault `index_locked` that names the pid where the
 * owner runs, `storage_failed` where the lock cannot be written.
 */
export async function acquireLock(
  folder: string,
  { files, processes }: { readonly files: FileSystem; readonly processes: ProcessTable },
): Promise<Lock> {
  const path = join(folder, lockFile);
  const mine = Buffer.from(`${JSON.stringify(processes.self)}\n`);
  if (!tryCreate(path, mine, files)) {
    await removeStaleLock(path, { files, processes });
    if (!tryCreate(path, mine, files)) throw lockedBy(readOwner(path, files), path);
  }
  const isMine = (owner: ProcessIdentity | undefined) =>
    owner?.pid === processes.self.pid && owner.started === processes.self.started;
  const isHeld = () => isMine(readOwner(path, files));
  return {
    isHeld,
    confirm() {
      const owner = onStorage({ verb: "read", path }, () =>
        files.entryAt(path) === undefined ? undefined : parseOwner(files.readFile(path)),
      );
      if (!isMine(owner)) throw lockedBy(owner, path);
    },
    release() {
      if (isHeld()) onStorage({ verb: "remove", path }, () => files.remove(path));
    },
  };
}

function tryCreate(path: string, bytes: Uint8Array, files: FileSystem): boolean {
  return onStorage({ verb: "create", path, bytes: bytes.length }, () => {
    try {
      files.createFile(path, bytes);
      return true;
    } catch (error) {
      if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
      // A half-written lock would keep everybody out until somebody notices that it has no owner.
      removeQuietly(path, files);
      throw error;
    }
  });
}

/**
 * The stale lock is moved aside before it is removed, and looked at again there: of two processes that found the same stale
 * lock, the slower one would otherwise remove the lock that the faster one has just taken.
 */
async function removeStaleLock(
  path: string,
  { files, processes }: { readonly files: FileSystem; readonly processes: ProcessTable },
): Promise<void> {
  const owner = await readSettledOwner(path, files);
  if (owner !== undefined && processes.isRunning(owner)) throw lockedBy(owner, path);
  const aside = `${path}.${processes.self.pid}.tmp`;
  if (!tryMove(path, aside, files)) return;
  const moved = readOwner(aside, files);
  if (moved !== undefined && processes.isRunning(moved)) {
    onStorage({ verb: "rename", path: aside }, () => files.rename(aside, path));
    throw lockedBy(moved, path);
  }
  onStorage({ verb: "remove", path: aside }, () => files.remove(aside));
}

/** False where the lock has just been released. */
function tryMove(path: string, aside: string, files: FileSystem): boolean {
  return onStorage({ verb: "rename", path }, () => {
    if (files.entryAt(path) === undefined) return false;
    files.rename(path, aside);
    return true;
  });
}

async function readSettledOwner(path: string, files: FileSystem): Promise<ProcessIdentity | undefined> {
  const owner = readOwner(path, files);
  if (owner !== undefined) return owner;
  await pause(writingTime);
  return readOwner(path, files);
}

/** Whoever cannot be read is nobody: a lock that says nothing keeps nobody out. */
function readOwner(path: string, files: FileSystem): ProcessIdentity | undefined {
  try {
    return parseOwner(files.readFile(path));
  } catch {
    return undefined;
  }
}

function parseOwner(bytes: Uint8Array): ProcessIdentity | undefined {
  const parsed = ownerSchema.safeParse(parseJson(Buffer.from(bytes).toString("utf8")));
  return parsed.success ? parsed.data : undefined;
}

const ownerSchema = z.strictObject({ pid: z.int().positive(), started: z.string().nullable() });

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function lockedBy(owner: ProcessIdentity | undefined, path: string): Fault {
  const who = owner === undefined ? "another process" : `process ${owner.pid}`;
  return new Fault("index_locked", `The index is being built by ${who} (lock file ${path}).`, {
    remedy: "Wait until that build has ended, or stop it, and build again.",
    data: { pid: owner?.pid ?? null, path },
  });
}

function removeQuietly(path: string, files: FileSystem): void {
  try {
    files.remove(path);
  } catch {
    // The error that led here says more.
  }
}

/** Field 22, counted after the command name: that stands in brackets and may itself hold spaces and brackets. */
function startTimeOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    // A zombie has ended; it only waits for its parent to look.
    return fields[0] === "Z" ? "ended" : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function answersSignals(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

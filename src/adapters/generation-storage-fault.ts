import { Fault } from "../domain/fault.ts";

/** What was being done when the disk refused. `bytes` is how much room the file needs, where that is known. */
export interface StorageStep {
  readonly verb: "write" | "read" | "remove" | "rename" | "sync" | "create";
  readonly path: string;
  readonly bytes?: number;
}

/**
 * Runs a step that touches the disk and returns its result. An error of the operating system becomes a Fault `storage_failed`
 * that names the path, the errno and, where room is lacking, the bytes needed; anything else is thrown as it is.
 */
export function onStorage<Result>(step: StorageStep, action: () => Result): Result {
  try {
    return action();
  } catch (error) {
    throw toStorageFault(error, step);
  }
}

function toStorageFault(error: unknown, step: StorageStep): unknown {
  if (!isSystemError(error)) return error;
  const needed =
    step.bytes !== undefined && lackOfRoom.has(error.code) ? `; ${step.bytes} bytes are needed` : "";
  return new Fault("storage_failed", `Cannot ${step.verb} ${step.path}: ${error.code}${needed}.`, {
    remedy: remedyFor(error.code),
    data: { path: step.path, errno: error.code, bytes: step.bytes ?? null },
    cause: error,
  });
}

/** Where the disk is full, a quota used up, or a file larger than this process may write. */
const lackOfRoom: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return error instanceof Error && "syscall" in error && "code" in error && typeof error.code === "string";
}

function remedyFor(errno: string): string {
  switch (errno) {
    case "ENOSPC":
    case "EDQUOT":
      return "Make room on that disk, or set PINPOINT_INDEX to a folder on another one. The index in use was not changed.";
    case "EFBIG":
      return "Raise the limit on the size of files (ulimit -f), or let another user build. The index in use was not changed.";
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return "Give this user the right to write there, or set PINPOINT_INDEX to another folder. The index in use was not changed.";
    default:
      return "Check that disk, then build again: npm run -s pinpoint -- index build. The index in use was not changed.";
  }
}

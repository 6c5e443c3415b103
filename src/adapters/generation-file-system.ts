import { createHash } from "node:crypto";
import {
  closeSync,
  constants,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";

/** What stands at a path. Symbolic links are not followed: a store holds files and folders, anything else is foreign. */
export interface PathEntry {
  readonly kind: "file" | "folder" | "other";
  readonly bytes: number;
}

/**
 * The file operations of the generation store. They are passed in so that a test can let any of them fail.
 * All are synchronous and throw what `node:fs` throws.
 */
export interface FileSystem {
  /** Makes the folder, and those above it, where they are missing. */
  readonly makeFolder: (path: string) => void;
  /** The names in a folder, sorted by code unit. */
  readonly listFolder: (path: string) => readonly string[];
  /** What is at the path, or undefined where nothing is. */
  readonly entryAt: (path: string) => PathEntry | undefined;
  readonly readFile: (path: string) => Uint8Array;
  /** The sha256 of a file, in hex, read piece by piece. */
  readonly hashFile: (path: string) => string;
  readonly writeFile: (path: string, bytes: Uint8Array) => void;
  /** Writes a file that must not exist yet; throws EEXIST where it does. */
  readonly createFile: (path: string, bytes: Uint8Array) => void;
  /** Forces a file's or a folder's contents onto the disk. */
  readonly sync: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** Removes a file or a folder with all it holds. Does nothing where there is nothing. */
  readonly remove: (path: string) => void;
}

/** How much of a file is in memory at once while it is hashed, in bytes. */
const hashedPiece = 1 << 20;

/** A symbolic link put in a file's place is refused instead of followed. */
const readFlags = constants.O_RDONLY | constants.O_NOFOLLOW;

/** The file system of this machine. */
export const nodeFileSystem: FileSystem = {
  makeFolder: (path) => void mkdirSync(path, { recursive: true }),
  listFolder: (path) => readdirSync(path).sort(),
  entryAt(path) {
    const stats = lstatSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    const kind = stats.isFile() ? "file" : stats.isDirectory() ? "folder" : "other";
    return { kind, bytes: stats.size };
  },
  readFile: (path) => readFileSync(path, { flag: readFlags }),
  hashFile: (path) => withOpenFile(path, hashOpenFile),
  writeFile: (path, bytes) => writeFileSync(path, bytes),
  createFile: (path, bytes) => writeFileSync(path, bytes, { flag: "wx" }),
  sync(path) {
    // Windows cannot open folders; NTFS journals their changes itself.
    if (process.platform === "win32" && lstatSync(path).isDirectory()) return;
    withOpenFile(path, fsyncSync);
  },
  rename: (from, to) => renameSync(from, to),
  remove: (path) => rmSync(path, { recursive: true, force: true }),
};

function withOpenFile<Result>(path: string, action: (descriptor: number) => Result): Result {
  const descriptor = openSync(path, readFlags);
  try {
    return action(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function hashOpenFile(descriptor: number): string {
  const hash = createHash("sha256");
  const piece = Buffer.allocUnsafe(hashedPiece);
  for (;;) {
    const read = readSync(descriptor, piece, 0, hashedPiece, null);
    if (read === 0) return hash.digest("hex");
    hash.update(piece.subarray(0, read));
  }
}

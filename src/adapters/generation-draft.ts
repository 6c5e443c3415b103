import { join } from "node:path";
import type { GenerationDraft, Manifest } from "../ports/generation-store.ts";
import type { FileSystem } from "./generation-file-system.ts";
import type { Lock } from "./generation-lock.ts";
import { formatVersion, generationFiles, manifestFile, renderManifest } from "./generation-manifest.ts";
import { onStorage } from "./generation-storage-fault.ts";
import { buildPassagesDatabase } from "./passages-database-writer.ts";

/** What a draft is written with. */
export interface DraftPlace {
  /** The store's folder. */
  readonly folder: string;
  /** The name that the generation will have. */
  readonly name: string;
  readonly files: FileSystem;
  readonly lock: Lock;
  /** Called after the generation has become current. */
  readonly onPublished: () => void;
}

/** The file that names the current generation. */
export const currentFile = "CURRENT";

/** The ending of everything that is not finished. Whatever bears it is swept when the next draft begins. */
export const unfinished = ".tmp";

/**
 * Starts a draft in `<name>.tmp`. The order of steps in `publish` is the promise of the store: until CURRENT is renamed, readers
 * see the old generation; from then on they see the new one, and every byte of it is on the disk before that.
 */
export function createDraft(place: DraftPlace): GenerationDraft {
  const { folder, name, files, lock } = place;
  const path = join(folder, name + unfinished);
  let stage: "writing" | "named" | "current" = "writing";
  let ended = false;
  onStorage({ verb: "create", path }, () => files.makeFolder(path));

  const end = () => {
    ended = true;
    lock.release();
  };
  return {
    pathOf: (file) => join(path, file),
    writeFile: async (file, bytes) => writeDraftFile(join(path, file), bytes, files),
    writePassages: async (contents) =>
      writeDraftFile(join(path, "passages.sqlite"), buildPassagesDatabase(contents), files),
    async publish(contents) {
      sealDraft(path, contents, files);
      lock.confirm();
      onStorage({ verb: "rename", path }, () => files.rename(path, join(folder, name)));
      stage = "named";
      makeCurrent(folder, name, files);
      stage = "current";
      onStorage({ verb: "sync", path: folder }, () => files.sync(folder));
      place.onPublished();
      end();
      return name;
    },
    async discard() {
      if (ended) return;
      // Whoever took the lock over has swept this draft, and may be writing under the same name.
      if (!lock.isHeld()) return;
      try {
        if (stage === "writing") onStorage({ verb: "remove", path }, () => files.remove(path));
        if (stage === "named") {
          removeGeneration(folder, name, files);
          files.remove(join(folder, currentFile + unfinished));
        }
      } finally {
        end();
      }
    },
  };
}

/** Removes a generation. It is renamed first, so that no crash can leave a part of it under its own name. */
export function removeGeneration(folder: string, name: string, files: FileSystem): void {
  const path = join(folder, name);
  const aside = path + unfinished;
  onStorage({ verb: "rename", path }, () => files.rename(path, aside));
  onStorage({ verb: "remove", path: aside }, () => files.remove(aside));
}

function writeDraftFile(path: string, bytes: Uint8Array, files: FileSystem): void {
  onStorage({ verb: "write", path, bytes: bytes.length }, () => files.writeFile(path, bytes));
}

function sealDraft(
  path: string,
  contents: Omit<Manifest, "files" | "formatVersion">,
  files: FileSystem,
): void {
  const facts = generationFiles.map((file) => [file, sealFile(join(path, file), files)] as const);
  const text = renderManifest({ formatVersion, ...contents, files: Object.fromEntries(facts) });
  const manifest = join(path, manifestFile);
  const bytes = Buffer.from(text);
  writeDraftFile(manifest, bytes, files);
  onStorage({ verb: "sync", path: manifest, bytes: bytes.length }, () => files.sync(manifest));
  onStorage({ verb: "sync", path }, () => files.sync(path));
}

function sealFile(path: string, files: FileSystem): Manifest["files"][string] {
  const bytes = onStorage({ verb: "read", path }, () => files.entryAt(path)?.bytes);
  if (bytes === undefined) throw new Error(`${path} was never written`);
  onStorage({ verb: "sync", path, bytes }, () => files.sync(path));
  return { bytes, sha256: onStorage({ verb: "read", path, bytes }, () => files.hashFile(path)) };
}

function makeCurrent(folder: string, name: string, files: FileSystem): void {
  const path = join(folder, currentFile);
  const next = path + unfinished;
  const bytes = Buffer.from(`${name}\n`);
  onStorage({ verb: "sync", path: folder }, () => files.sync(folder));
  writeDraftFile(next, bytes, files);
  onStorage({ verb: "sync", path: next, bytes: bytes.length }, () => files.sync(next));
  onStorage({ verb: "rename", path }, () => files.rename(next, path));
}

import type { FileSystem } from "../../src/adapters/generation-file-system.ts";

/** A file system that calls `before` ahead of each operation, with its path and, for writes, the bytes; what it throws, the operation throws. */
export function watchFileSystem(
  files: FileSystem,
  before: (path: string, bytes: Uint8Array | undefined) => void,
): FileSystem {
  const watch =
    <Rest extends readonly unknown[], Result>(operation: (path: string, ...rest: Rest) => Result) =>
    (path: string, ...rest: Rest): Result => {
      before(path, rest[0] instanceof Uint8Array ? rest[0] : undefined);
      return operation(path, ...rest);
    };
  return {
    makeFolder: watch(files.makeFolder),
    listFolder: watch(files.listFolder),
    entryAt: watch(files.entryAt),
    readFile: watch(files.readFile),
    hashFile: watch(files.hashFile),
    writeFile: watch(files.writeFile),
    createFile: watch(files.createFile),
    sync: watch(files.sync),
    rename: watch(files.rename),
    remove: watch(files.remove),
  };
}

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { type FileSystem, nodeFileSystem } from "../../src/adapters/generation-file-system.ts";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { isFault } from "../../src/domain/fault.ts";
import { containing, openSample, publishSample, useTemporaryFolder } from "./generation-sample.ts";
import { watchFileSystem } from "./watched-file-system.ts";

const temporaryFolder = useTemporaryFolder();

/** How a disk fails: the code of its error, and whether it fails once or is gone from then on. */
interface Failure {
  readonly errno: string;
  readonly forGood: boolean;
}

/** Without waiting for the disk: what is in the page cache is what a later process sees. */
const quick: FileSystem = { ...nodeFileSystem, sync: () => {} };

/** A disk whose n-th operation fails, counted from 1. A write that fails leaves half of its bytes behind. */
function failingAt(nth: number, { errno, forGood }: Failure) {
  let calls = 0;
  const files = watchFileSystem(quick, (path, bytes) => {
    calls += 1;
    if (calls < nth || (calls > nth && !forGood)) return;
    if (bytes !== undefined) quick.writeFile(path, bytes.subarray(0, bytes.length / 2));
    throw Object.assign(new Error(`${errno}: ${path}`), { code: errno, syscall: "write" });
  });
  return { files, failed: () => calls >= nth };
}

/** The next process: the one that failed is gone. */
const later = { files: quick, processes: { self: { pid: 2, started: "later" }, isRunning: () => false } };

/** What stands in the folder besides generations and CURRENT. */
function foreignTo(folder: string): readonly string[] {
  return readdirSync(folder).filter((name) => !/^(gen-\d+|CURRENT)$/.test(name));
}

async function tryToPublish(folder: string, files: FileSystem): Promise<unknown> {
  try {
    return await publishSample(createGenerationFolder(folder, { files }), "new");
  } catch (error) {
    return error;
  }
}

it.each([
  { errno: "ENOSPC", forGood: false },
  { errno: "EIO", forGood: false },
  { errno: "EACCES", forGood: false },
  { errno: "EROFS", forGood: true },
  { errno: "ENOSPC", forGood: true },
])(
  "publish with $errno at any operation leaves the old or the new generation whole (for good: $forGood)",
  async (failure) => {
    let nth = 1;
    for (; ; nth += 1) {
      const folder = join(temporaryFolder(), String(nth));
      const store = createGenerationFolder(folder, later);
      await publishSample(store, "older");
      await publishSample(store, "old");
      const disk = failingAt(nth, failure);
      const outcome = await tryToPublish(folder, disk.files);
      if (!disk.failed()) break;

      const opened = openSample(store);
      const published = readFileSync(join(folder, "CURRENT"), "utf8") === "gen-3\n";
      expect(opened, `operation ${nth}`).toEqual({
        name: published ? "gen-3" : "gen-2",
        words: published ? "new" : "old",
        degraded: null,
      });
      if (!published) {
        expect(isFault(outcome, "storage_failed"), `operation ${nth}: ${String(outcome)}`).toBe(true);
        expect(outcome).toMatchObject({
          message: containing(failure.errno),
          data: { errno: failure.errno },
        });
      }
      if (!published && !failure.forGood) expect(foreignTo(folder), `operation ${nth}`).toEqual([]);
      await publishSample(store, "next");
      expect(openSample(store)).toMatchObject({ words: "next", degraded: null });
      expect(foreignTo(folder)).toEqual([]);
      expect(store.list({ verify: true }).map(({ damage }) => damage)).toEqual([null, null]);
    }
    expect(nth).toBeGreaterThan(35);
  },
);

it("a first build on a failing disk leaves nothing that opens, and the next one succeeds", async () => {
  for (let nth = 1; ; nth += 1) {
    const folder = join(temporaryFolder(), String(nth));
    const disk = failingAt(nth, { errno: "ENOSPC", forGood: true });
    await tryToPublish(folder, disk.files);
    if (!disk.failed()) break;
    const store = createGenerationFolder(folder, later);
    const whole = store.currentName() !== undefined;
    if (!whole) expect(store.list({ verify: true }).filter(({ damage }) => damage !== null)).toEqual([]);
    await publishSample(store, "next");
    expect(openSample(store)).toMatchObject({ words: "next", degraded: null });
  }
});

it("a full disk is told with the path and the bytes needed", async () => {
  const folder = temporaryFolder();
  const files: FileSystem = {
    ...nodeFileSystem,
    writeFile(path, bytes) {
      if (path.endsWith("lexical.bin")) {
        throw Object.assign(new Error("ENOSPC"), { code: "ENOSPC", syscall: "write" });
      }
      nodeFileSystem.writeFile(path, bytes);
    },
  };
  const path = join(folder, "gen-1.tmp", "lexical.bin");
  await expect(publishSample(createGenerationFolder(folder, { files }), "words")).rejects.toMatchObject({
    code: "storage_failed",
    message: `Cannot write ${path}: ENOSPC; 13 bytes are needed.`,
    data: { path, errno: "ENOSPC", bytes: 13 },
    remedy: containing("PINPOINT_INDEX"),
  });
  expect(readdirSync(folder)).toEqual([]);
});

it("an error that is not the disk's is thrown as it is", async () => {
  const files: FileSystem = {
    ...nodeFileSystem,
    hashFile() {
      throw new TypeError("a bug");
    },
  };
  await expect(publishSample(createGenerationFolder(temporaryFolder(), { files }), "words")).rejects.toThrow(
    TypeError,
  );
});

it("open on a failing disk serves a whole generation or raises a fault, and never mixes them", async () => {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder, later);
  await publishSample(store, "one");
  await publishSample(store, "two");
  for (let nth = 1; ; nth += 1) {
    for (const forGood of [false, true]) {
      const disk = failingAt(nth, { errno: "EIO", forGood });
      try {
        const { name, words, degraded } = openSample(createGenerationFolder(folder, { files: disk.files }));
        expect(words).toBe(name === "gen-2" ? "two" : "one");
        if (disk.failed() && degraded !== null) expect(degraded).toMatch(/gen-2.*\(EIO\)|CURRENT/);
      } catch (error) {
        expect(isFault(error, "storage_failed", "index_corrupt"), `operation ${nth}: ${String(error)}`).toBe(
          true,
        );
      }
      if (!disk.failed()) return;
    }
  }
});

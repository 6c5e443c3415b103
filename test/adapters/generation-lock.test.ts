import { spawn } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { nodeFileSystem } from "../../src/adapters/generation-file-system.ts";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { acquireLock, createProcessTable, type ProcessIdentity } from "../../src/adapters/generation-lock.ts";
import { containing, having, openSample, publishSample, useTemporaryFolder } from "./generation-sample.ts";

const temporaryFolder = useTemporaryFolder();
const files = nodeFileSystem;

/** The process of the given pid among those that run. */
function among(pid: number, running: readonly number[]) {
  return {
    self: { pid, started: `start of ${pid}` },
    isRunning: (other: ProcessIdentity) =>
      running.includes(other.pid) && other.started === `start of ${other.pid}`,
  };
}

it("begin raises index_locked that names the pid while another draft is written", async () => {
  const store = createGenerationFolder(temporaryFolder());
  const draft = await store.begin();
  await expect(store.begin()).rejects.toMatchObject({
    code: "index_locked",
    message: containing(`process ${process.pid} `),
    data: { pid: process.pid },
  });
  await draft.discard();
  await publishSample(store, "one");
  expect(openSample(store).words).toBe("one");
});

it("acquireLock takes over from a process that is gone, also where its pid was given out again", async () => {
  const folder = temporaryFolder();
  await acquireLock(folder, { files, processes: among(10, [10]) });
  await expect(acquireLock(folder, { files, processes: among(20, [10, 20]) })).rejects.toMatchObject({
    data: { pid: 10 },
  });
  const lock = await acquireLock(folder, { files, processes: among(20, [20]) });
  lock.confirm();
  writeFileSync(join(folder, "LOCK"), JSON.stringify({ pid: 10, started: "an earlier process 10" }));
  const last = await acquireLock(folder, { files, processes: among(30, [10, 30]) });
  lock.release();
  expect(lock.isHeld()).toBe(false);
  expect(() => lock.confirm()).toThrow(having({ data: having({ pid: 30 }) }));
  last.release();
  expect(readdirSync(folder)).toEqual([]);
});

it.each(["", "{", "null", '{"pid":0,"started":null}', '{"pid":"10","started":null}', '{"pid":10}', "\0\xff"])(
  "acquireLock takes over a lock that names no process: %j",
  async (contents) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, "LOCK"), contents);
    const lock = await acquireLock(folder, { files, processes: among(10, [10]) });
    lock.confirm();
  },
);

it("acquireLock waits for the name of a process that is just taking the lock", async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "LOCK"), "");
  const attempt = acquireLock(folder, { files, processes: among(10, [10, 20]) });
  writeFileSync(join(folder, "LOCK"), JSON.stringify({ pid: 20, started: "start of 20" }));
  await expect(attempt).rejects.toMatchObject({ code: "index_locked", data: { pid: 20 } });
});

it("acquireLock puts a lock back that somebody else took over first", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "LOCK");
  const faster = JSON.stringify({ pid: 20, started: "start of 20" });
  writeFileSync(path, JSON.stringify({ pid: 10, started: "gone" }));
  const slowed = {
    ...files,
    rename(from: string, to: string) {
      if (from === path) writeFileSync(path, faster);
      files.rename(from, to);
    },
  };
  await expect(acquireLock(folder, { files: slowed, processes: among(30, [20, 30]) })).rejects.toMatchObject({
    data: { pid: 20 },
  });
  expect(readFileSync(path, "utf8")).toBe(faster);
});

it("acquireLock succeeds where the lock is released while it is looked at", async () => {
  const folder = temporaryFolder();
  const path = join(folder, "LOCK");
  writeFileSync(path, JSON.stringify({ pid: 10, started: "start of 10" }));
  const released = {
    ...files,
    readFile(read: string) {
      const bytes = files.readFile(read);
      rmSync(path, { force: true });
      return bytes;
    },
  };
  const lock = await acquireLock(folder, { files: released, processes: among(20, [20]) });
  lock.release();
});

it("publish refuses where another process has taken the lock over, and leaves everything to it", async () => {
  const folder = temporaryFolder();
  const store = createGenerationFolder(folder);
  await publishSample(store, "one");
  const overtaken = createGenerationFolder(folder, {
    files: {
      ...files,
      hashFile(path) {
        writeFileSync(join(folder, "LOCK"), JSON.stringify({ pid: 20, started: null }));
        return files.hashFile(path);
      },
    },
  });
  await expect(publishSample(overtaken, "two")).rejects.toMatchObject({
    code: "index_locked",
    data: { pid: 20 },
  });
  expect(readFileSync(join(folder, "CURRENT"), "utf8")).toBe("gen-1\n");
});

it("a lock that is a folder is taken over", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "LOCK"));
  await publishSample(createGenerationFolder(folder), "one");
  expect(readdirSync(folder).sort()).toEqual(["CURRENT", "gen-1"]);
});

it("createProcessTable knows which process runs, has ended, or is another one of the same pid", async () => {
  const table = createProcessTable();
  expect(table.self.pid).toBe(process.pid);
  expect(table.isRunning(table.self)).toBe(true);
  expect(table.isRunning({ pid: process.pid, started: null })).toBe(true);
  if (table.self.started !== null) expect(table.isRunning({ pid: process.pid, started: "0" })).toBe(false);
  const child = spawn(process.execPath, ["--eval", ""]);
  await new Promise((resolve) => child.once("exit", resolve));
  expect(table.isRunning({ pid: child.pid ?? 0, started: null })).toBe(false);
});

import { statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname } from "node:path";
import type { Check } from "./check.ts";

/** Room below which a build of a small corpus may fail, and below which it is worth a word; bytes. */
const leastRoom = 20 * 2 ** 20;
const goodRoom = 500 * 2 ** 20;

/** The year of this version. A clock before it is wrong, and would make every source look new. */
const releaseYear = 2026;

/** Checks that the configured port can be listened on. */
export async function checkPort({
  host,
  port,
}: {
  readonly host: string;
  readonly port: number;
}): Promise<Check> {
  const name = "port";
  const trouble = await tryToListen(host, port);
  if (trouble === null) return { name, state: "ok", detail: `${host}:${port} is free`, fix: null };
  if (trouble === "EADDRINUSE") {
    const detail = `${host}:${port} is in use, perhaps by a Pinpoint that runs already`;
    return { name, state: "warn", detail, fix: "set PINPOINT_PORT to another port" };
  }
  const detail = `${host}:${port} cannot be listened on: ${trouble}`;
  return {
    name,
    state: "fail",
    detail,
    fix: "set PINPOINT_HOST and PINPOINT_PORT to an address of this machine",
  };
}

function tryToListen(host: string, port: number): Promise<string | null> {
  const { promise, resolve } = Promise.withResolvers<string | null>();
  const server = createServer();
  server.once("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
  server.listen({ host, port }, () => server.close(() => resolve(null)));
  return promise;
}

/** Checks the room on the disk that holds the index, or will hold it: the nearest folder above that exists. */
export async function checkDisk(folder: string): Promise<Check> {
  const name = "disk";
  const room = await roomAt(folder);
  const detail = `${Math.floor(room / 2 ** 20)} MB free for the index`;
  if (room >= goodRoom) return { name, state: "ok", detail, fix: null };
  return {
    name,
    state: room >= leastRoom ? "warn" : "fail",
    detail,
    fix: "make room, or set PINPOINT_INDEX to another disk",
  };
}

async function roomAt(folder: string): Promise<number> {
  try {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  } catch (thrown) {
    const parent = dirname(folder);
    if (parent === folder) throw thrown;
    return roomAt(parent);
  }
}

/** Checks that the clock is not wrong by years: notices about the age of sources depend on it. */
export function checkClock(now: Date): Check {
  const name = "clock";
  const year = now.getUTCFullYear();
  if (year >= releaseYear && year < releaseYear + 50)
    return { name, state: "ok", detail: now.toISOString().slice(0, 10), fix: null };
  return { name, state: "fail", detail: `it says ${year}`, fix: "set the machine's clock" };
}

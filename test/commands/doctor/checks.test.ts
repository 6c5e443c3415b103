import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkFault } from "../../../src/commands/doctor/check.ts";
import { checkCorpus } from "../../../src/commands/doctor/check-corpus.ts";
import { checkClock, checkDisk, checkPort } from "../../../src/commands/doctor/check-machine.ts";
import { checkNode, checkSqlite } from "../../../src/commands/doctor/check-runtime.ts";
import { Fault } from "../../../src/domain/fault.ts";
import { containing } from "../../containing.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pinpoint-doctor-"));
});
afterAll(() => rm(folder, { recursive: true }));

describe("checkNode", () => {
  test.each([
    ["26.10.0", "ok"],
    ["27.0.0", "warn"],
    ["20.19.0", "fail"],
  ])("finds Node %s %s", (version, state) => {
    const check = checkNode(version);
    expect(check.state).toBe(state);
    expect(check.detail).toContain(version);
    expect(check.fix === null).toBe(state === "ok");
  });
});

test("checkSqlite names the version that opens", async () => {
  expect(await checkSqlite()).toMatchObject({ state: "ok", detail: containing("3.") });
});

describe("checkPort", () => {
  test("finds a free port ok, and one that is taken worth a warning", async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
    const address = taken.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const whileTaken = await checkPort({ host: "127.0.0.1", port });
    await new Promise((resolve) => taken.close(resolve));
    expect(whileTaken).toMatchObject({ state: "warn", fix: containing("PINPOINT_PORT") });
    expect(await checkPort({ host: "127.0.0.1", port })).toMatchObject({ state: "ok", fix: null });
  });

  test("fails where the address is not that of this machine", async () => {
    // 192.0.2.0/24 is for documentation (RFC 5737) and belongs to no machine.
    expect(await checkPort({ host: "192.0.2.1", port: 0 })).toMatchObject({ state: "fail" });
  });
});

test("checkDisk looks at the nearest folder that exists", async () => {
  const check = await checkDisk(join(folder, "not", "there", "yet"));
  expect(check.detail).toMatch(/^\d+ MB free/);
});

describe("checkClock", () => {
  test.each([
    ["1970-01-01T00:00:00Z", "fail"],
    ["2025-12-31T23:59:59Z", "fail"],
    ["2026-01-01T00:00:00Z", "ok"],
    ["2099-01-01T00:00:00Z", "fail"],
  ])("finds %s %s", (now, state) => {
    expect(checkClock(new Date(now)).state).toBe(state);
  });
});

describe("checkCorpus", () => {
  test("looks at every folder", async () => {
    const file = join(folder, "a-file");
    await writeFile(file, "");
    const checks = await checkCorpus([folder, file, join(folder, "missing")]);
    expect(checks.map((check) => check.state)).toEqual(["ok", "fail", "fail"]);
    expect(checks[1]?.detail).toContain("is not a folder");
    expect(checks[2]?.detail).toContain("ENOENT");
  });
});

test("checkFault takes over the fault's words and what to do", () => {
  const fault = new Fault("register_invalid", "Two instruments share an alias.", { remedy: "Remove one." });
  expect(checkFault("register", fault)).toEqual({
    name: "register",
    state: "fail",
    detail: "Two instruments share an alias.",
    fix: "Remove one.",
  });
});

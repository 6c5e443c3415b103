import { execFile } from "node:child_process";
import { once } from "node:events";
import { existsSync, watch } from "node:fs";
import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createSmallCorpus, smallGuide } from "../small-corpus.ts";
import { type Outcome, programEntry, startProgram } from "./run-program.ts";

// The program as a user runs it. Each run costs a process, so that only what a process alone can show is tested here;
// command-line.test.ts has the rest.

const run = promisify(execFile);
const build = "npm run -s pinpoint -- index build";

let folders: Awaited<ReturnType<typeof createSmallCorpus>>;
beforeAll(async () => {
  folders = await createSmallCorpus();
  expect(await pinpoint(["index", "build"])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining("gen-1"),
  });
});
afterAll(() => folders.remove());

function start(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { folder, corpus, index } = folders;
  return startProgram(words, {
    cwd: folder,
    environment: { PINPOINT_CORPUS: corpus, PINPOINT_INDEX: index, ...environment },
  });
}

async function pinpoint(
  words: readonly string[],
  { input = "", environment = {} }: { input?: string; environment?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const { child, outcome } = start(words, environment);
  child.stdin?.end(input);
  return outcome;
}

async function makeFolder(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const path = join(folders.folder, name);
  await mkdir(path);
  for (const [file, text] of Object.entries(files)) await writeFile(join(path, file), text);
  return path;
}

describe("a question", () => {
  test("is answered with the treaty and the article, and written nowhere", async () => {
    const before = await readdir(folders.folder, { recursive: true });
    const canary = "Which article protects children from sexual exploitation, canary-4711?";
    const { code, stdout, stderr } = await pinpoint(["ask", "-"], { input: canary });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Treaty: Convention on the Rights of the Child");
    expect(stdout).toContain("art 34");
    expect(stdout).not.toContain("canary-4711");
    expect(await readdir(folders.folder, { recursive: true })).toEqual(before);
  });

  test("comes back in the one JSON object that is asked for", async () => {
    const { code, stdout } = await pinpoint([
      "ask",
      "--json",
      "Is hacking illegal under the Budapest Convention?",
    ]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      status: "answered",
      references: [{ instrument: { id: "budapest" } }],
    });
  });

  test("that is empty ends with 2, and one that is too long with 65", async () => {
    expect(await pinpoint(["ask", " "])).toMatchObject({
      code: 2,
      stdout: "",
      stderr: expect.stringContaining("question_empty"),
    });
    const long = await pinpoint(["ask", "-"], { input: "why ".repeat(600) });
    expect(long).toMatchObject({
      code: 65,
      stdout: "",
      stderr: expect.stringContaining("question_too_long"),
    });
    expect(long.stderr).not.toContain("why why");
  });

  test("asked without an index ends with 78 and the command that builds one", async () => {
    const environment = { PINPOINT_INDEX: join(folders.folder, "none") };
    const { code, stdout, stderr } = await pinpoint(["ask", "x"], { environment });
    expect({ code, stdout }).toEqual({ code: 78, stdout: "" });
    expect(stderr).toContain("index_missing");
    expect(stderr).toContain(build);
  });

  test("asked of an index of other texts ends with 78 and the command that builds theirs", async () => {
    const corpus = await makeFolder("others", { "elsewhere.md": smallGuide });
    const { code, stderr } = await pinpoint(["search", "x"], { environment: { PINPOINT_CORPUS: corpus } });
    expect(code).toBe(78);
    expect(stderr).toContain("index_stale");
    expect(stderr).toContain(build);
  });

  test("ends quietly where the reader of its answer has seen enough", async () => {
    const script = `"${process.execPath}" "${programEntry}" search -k 20 --json convention | head -c 1; echo " \${PIPESTATUS[0]}"`;
    const env = { PATH: process.env.PATH, PINPOINT_CORPUS: folders.corpus, PINPOINT_INDEX: folders.index };
    const { stdout, stderr } = await run("bash", ["-c", script], { env });
    expect({ stdout, stderr }).toEqual({ stdout: "{ 0\n", stderr: "" });
  });
});

describe("index build", () => {
  test("says that nothing has changed", async () => {
    expect(await pinpoint(["index", "build"])).toMatchObject({
      code: 0,
      stdout: "Nothing has changed: gen-1 is up to date.\n",
    });
  });

  test.each([
    ["66 for a corpus that is not there", { PINPOINT_CORPUS: "nowhere" }, 66, "corpus_missing"],
    [
      "74 for an index that cannot be written",
      { PINPOINT_INDEX: "corpus/guide.md/index" },
      74,
      "storage_failed",
    ],
    [
      "78 for a configuration with faults, all of them named",
      { PINPOINT_PROT: "1", PINPOINT_VECTORS: "best" },
      78,
      "PINPOINT_PORT",
    ],
  ])("ends with %s", async (_what, environment, code, message) => {
    const outcome = await pinpoint(["index", "build"], { environment });
    expect(outcome).toMatchObject({ code, stdout: "" });
    expect(outcome.stderr).toContain(message);
  });

  test("ends with 65 where a text was left out, and builds from the others", async () => {
    const bad = new Uint8Array([0xff, 0xfe, 0x00, 0x01]);
    const corpus = await makeFolder("half-bad", { "good.md": smallGuide, "bad.md": bad });
    const environment = { PINPOINT_CORPUS: corpus, PINPOINT_INDEX: join(folders.folder, "half-bad-index") };
    const { code, stdout } = await pinpoint(["index", "build"], { environment });
    expect(code).toBe(65);
    expect(stdout).toContain("skipped bad.md: ");
    expect(stdout).toContain("Published gen-1");
  });

  test("ends with 75 while another process writes", async () => {
    const index = join(folders.folder, "locked");
    const draft = await createGenerationFolder(index).begin();
    const outcome = await pinpoint(["index", "build"], { environment: { PINPOINT_INDEX: index } });
    await draft.discard();
    expect(outcome).toMatchObject({ code: 75, stderr: expect.stringContaining("index_locked") });
  });

  test("ends with 130 on Ctrl-C, says that the index is as it was, and it is", async () => {
    const many = Array.from({ length: 400 }, (_, n) => [
      `${n}.md`,
      smallGuide.replaceAll("small-guide", `guide-${n}`).replaceAll("A Small", `The ${n}.`),
    ]);
    const corpus = await makeFolder("many", Object.fromEntries(many));
    const { child, outcome } = start(["index", "build"], { PINPOINT_CORPUS: corpus });
    const watcher = watch(folders.index);
    await once(watcher, "change");
    child.kill("SIGINT");
    watcher.close();
    expect(await outcome).toMatchObject({
      code: 130,
      stdout: "",
      stderr: expect.stringContaining("as it was"),
    });
    expect(existsSync(join(folders.index, "LOCK"))).toBe(false);
    expect(await pinpoint(["index", "verify", "--json"])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('"whole":true'),
    });
  });
});

describe("serve", () => {
  test("builds the index that is missing, serves, and ends with 0 when it is told to", async () => {
    const index = join(folders.folder, "served");
    const { child, outcome } = start(["serve", "--json"], { PINPOINT_INDEX: index, PINPOINT_PORT: "0" });
    const [line] = (await once(createInterface({ input: child.stdout ?? process.stdin }), "line")) as [
      string,
    ];
    const { url, generation } = JSON.parse(line) as { readonly url: string; readonly generation: string };
    expect(generation).toBe("gen-1");
    const reply = await fetch(`${url}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ question: "Which article protects children from sexual exploitation?" }),
    });
    expect(await reply.json()).toMatchObject({ references: [{ instrument: { id: "crc" }, article: "34" }] });
    child.kill("SIGTERM");
    const { code, stderr } = await outcome;
    expect(code).toBe(0);
    expect(stderr).toContain("There is no index yet. Building it");
  });

  test("ends with 78 where the port is taken, and serves an index whose texts are gone with a warning", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const address = taken.address();
    const port = typeof address === "object" && address ? String(address.port) : "";
    const environment = { PINPOINT_PORT: port, PINPOINT_CORPUS: join(folders.folder, "gone") };
    const { code, stderr } = await pinpoint(["serve"], { environment });
    taken.close();
    expect(code).toBe(78);
    expect(stderr).toContain("The index that is there serves as it is.");
    expect(stderr).toContain("port_in_use");
  });
});

describe("bin/pinpoint", () => {
  test("runs by a link from anywhere", async () => {
    const link = join(folders.folder, "linked");
    await symlink(fileURLToPath(new URL("../../bin/pinpoint", import.meta.url)), link);
    const { stdout } = await run(link, ["--version"], { cwd: "/" });
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

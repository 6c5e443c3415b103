import { type ChildProcess, execFile } from "node:child_process";
import { hash } from "node:crypto";
import { once } from "node:events";
import { existsSync, watch } from "node:fs";
import { mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { containing } from "../containing.ts";
import { createSmallCorpus, smallGuide } from "../small-corpus.ts";
import { type Outcome, programEntry, startProgram } from "./run-program.ts";

// The program as a user runs it. Each run costs a process, so that only what a process alone can show is tested here;
// command-line.test.ts has the rest.

const run = promisify(execFile);
const build = "npm run -s pinpoint -- index build";

const running = new Set<ChildProcess>();
let folders: Awaited<ReturnType<typeof createSmallCorpus>>;
beforeAll(async () => {
  folders = await createSmallCorpus();
  expect(await pinpoint(["index", "build"])).toMatchObject({
    code: 0,
    stdout: containing("gen-1"),
  });
});
afterAll(async () => {
  // A test that failed half-way may have left a server behind.
  for (const child of running) child.kill("SIGKILL");
  await folders.remove();
});

function start(words: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const { folder, corpus, index } = folders;
  const program = startProgram(words, {
    cwd: folder,
    environment: { PINPOINT_CORPUS: corpus, PINPOINT_INDEX: index, ...environment },
  });
  running.add(program.child);
  program.child.once("exit", () => running.delete(program.child));
  return program;
}

async function pinpoint(
  words: readonly string[],
  {
    input = "",
    environment = {},
  }: { input?: string | Uint8Array; environment?: Readonly<Record<string, string>> } = {},
): Promise<Outcome> {
  const { child, outcome } = start(words, environment);
  child.stdin?.end(input);
  return outcome;
}

/** Every file below a folder with the hash of what it holds. */
async function readFiles(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const hashes = files.toSorted().map(async (file) => [file, hash("sha256", await readFile(file))] as const);
  return new Map(await Promise.all(hashes));
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
    const before = await readFiles(folders.folder);
    const question = "Which article protects children from sexual exploitation?";
    const { code, stdout, stderr } = await pinpoint(["ask", "-"], { input: question });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("Treaty: Convention on the Rights of the Child");
    expect(stdout).toContain("art 34");
    expect(stdout).not.toContain(question);
    expect(await readFiles(folders.folder)).toEqual(before);
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
      stderr: containing("question_empty"),
    });
    const long = await pinpoint(["ask", "-"], { input: "why ".repeat(600) });
    expect(long).toMatchObject({
      code: 65,
      stdout: "",
      stderr: containing("question_too_long"),
    });
    expect(long.stderr).not.toContain("why why");
  });

  test("that is not UTF-8 ends with 65, and is not answered as another one", async () => {
    expect(
      await pinpoint(["ask", "-"], { input: Buffer.from("is hacking ill\xe9gal", "latin1") }),
    ).toMatchObject({
      code: 65,
      stdout: "",
      stderr: containing("not valid UTF-8"),
    });
  });

  test("asked without an index ends with 78 and the command that builds one", async () => {
    const environment = { PINPOINT_INDEX: join(folders.folder, "none") };
    const { code, stdout, stderr } = await pinpoint(["ask", "x"], { environment });
    expect({ code, stdout }).toEqual({ code: 78, stdout: "" });
    expect(stderr).toContain("index_missing");
    expect(stderr).toContain(build);
  });

  test("asked of an index of other texts ends with 78 and the command that builds theirs", async () => {
    const corpus = await makeFolder("others", {
      "elsewhere.md": smallGuide.replace("id: small-guide", "id: elsewhere"),
    });
    const { code, stderr } = await pinpoint(["search", "x"], { environment: { PINPOINT_CORPUS: corpus } });
    expect(code).toBe(78);
    expect(stderr).toContain("index_stale");
    expect(stderr).toContain(build);
  });

  test("ends quietly where the reader of its answer has seen enough", async () => {
    const script = '{ "$0" "$@"; echo "exit code $?" >&2; } | true';
    const words = [process.execPath, programEntry, "search", "--json", "convention"];
    const env = { PATH: process.env.PATH, PINPOINT_CORPUS: folders.corpus, PINPOINT_INDEX: folders.index };
    expect(await run("sh", ["-c", script, ...words], { env })).toEqual({
      stdout: "",
      stderr: "exit code 0\n",
    });
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
    {
      code: 66,
      why: "a corpus that is not there",
      environment: { PINPOINT_CORPUS: "nowhere" },
      named: "corpus_missing",
    },
    {
      code: 74,
      why: "an index below a file",
      environment: { PINPOINT_INDEX: "corpus/guide.md/index" },
      named: "storage_failed",
    },
    {
      code: 78,
      why: "a wrong configuration",
      environment: { PINPOINT_PROT: "1", PINPOINT_VECTORS: "best" },
      named: "2 problems",
    },
  ])("ends with $code for $why", async ({ code, environment, named }) => {
    const outcome = await pinpoint(["index", "build"], { environment });
    expect(outcome).toMatchObject({ code, stdout: "" });
    expect(outcome.stderr).toContain(named);
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
    expect(outcome).toMatchObject({ code: 75, stderr: containing("index_locked") });
  });

  test("ends with 130 on Ctrl-C, says that the index is as it was, and it is", async () => {
    const textOf = (n: number) =>
      smallGuide.replace("small-guide", `guide-${n}`).replaceAll("A Small", `The ${n}.`);
    const many = Array.from({ length: 400 }, (_, n): [string, string] => [`${n}.md`, textOf(n)]);
    const corpus = await makeFolder("many", Object.fromEntries(many));
    const { child, outcome } = start(["index", "build"], { PINPOINT_CORPUS: corpus });
    const watcher = watch(folders.index);
    await once(watcher, "change");
    // As from a terminal under npm: once by the terminal, once passed on.
    child.kill("SIGINT");
    child.kill("SIGINT");
    watcher.close();
    expect(await outcome).toMatchObject({
      code: 130,
      stdout: "",
      stderr: containing("as it was"),
    });
    expect(existsSync(join(folders.index, "LOCK"))).toBe(false);
    expect(await pinpoint(["index", "verify", "--json"])).toMatchObject({
      code: 0,
      stdout: containing('"whole":true'),
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
    const answer = JSON.stringify(await reply.json());
    expect(answer).toContain('"instrument":{"id":"crc"');
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

describe("doctor", () => {
  test("finds nothing wrong with a sound installation", async () => {
    const { code, stdout } = await pinpoint(["doctor", "--json"], { environment: { PINPOINT_PORT: "0" } });
    const { healthy, checks } = JSON.parse(stdout) as {
      healthy: boolean;
      checks: readonly { state: string }[];
    };
    expect({ code, healthy }).toEqual({ code: 0, healthy: true });
    expect(checks.filter((check) => check.state === "fail")).toEqual([]);
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

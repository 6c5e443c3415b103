import { delimiter, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { runCommandLine } from "../../src/commands/command-line.ts";
import { runIndexBuild } from "../../src/commands/index-build.ts";
import type { Services } from "../../src/compose.ts";
import { type Config, readConfig } from "../../src/config.ts";
import { Fault } from "../../src/domain/fault.ts";
import { createFakeServices } from "./fake-services.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

const sample = await createFakeServices().buildIndex();
const skipped = [{ file: "a.txt", reason: "it is not text" }];
type BuildIndex = Services["buildIndex"];

/** Runs `index build` over texts of which the build is given. */
async function run(words: readonly string[], buildIndex: BuildIndex = async () => sample) {
  const { terminal, stdout, stderr } = createFakeTerminal();
  const configs: Config[] = [];
  const code = await runCommandLine(["index", "build", ...words], {
    terminal,
    version: "1",
    readConfig: () => readConfig({ PINPOINT_CORPUS: "/configured" }),
    createServices: async (config) => {
      configs.push(config);
      return createFakeServices({ buildIndex });
    },
  });
  return { code, stdout: stdout(), stderr: stderr(), corpus: configs[0]?.corpus };
}

describe("index build", () => {
  test("builds the configured texts where none are named, and does not say how to serve them", async () => {
    expect(await run([])).toEqual({
      code: 0,
      stdout: "Nothing has changed: gen-1 is up to date.\n",
      stderr: "",
      corpus: ["/configured"],
    });
  });

  test("builds the files and folders that are named, each once, and says how to serve them", async () => {
    const { corpus, stderr } = await run(["guides", "b.pdf", "./guides"]);
    expect(corpus).toEqual([resolve("guides"), resolve("b.pdf")]);
    expect(stderr).toBe(
      `To serve these texts: PINPOINT_CORPUS=${resolve("guides")}${delimiter}${resolve("b.pdf")} npm start\n`,
    );
  });

  test("says how to serve a single text", async () => {
    expect((await run(["b.pdf"])).stderr).toContain(`PINPOINT_CORPUS=${resolve("b.pdf")} npm start`);
  });

  test.each([
    [[], false],
    [["--allow-skipped"], true],
  ])("with %j tells the build whether texts may drop out", async (words, isAllowed) => {
    const asked: unknown[] = [];
    await run(words, async (options) => {
      asked.push(options?.allowSkipped);
      return sample;
    });
    expect(asked).toEqual([isAllowed]);
  });

  test.each([
    [[], 65],
    [["--json"], 65],
    [["--allow-skipped"], 0],
    [["--allow-skipped", "--json"], 0],
  ])("with %j and a text left out ends with %i, and names the text", async (words, code) => {
    const outcome = await run(words, async () => ({ ...sample, skipped }));
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toContain("it is not text");
  });

  test("prints the whole report as one JSON object, with nothing beside it on stdout", async () => {
    const { stdout, stderr } = await run(["--json", "guides"], async () => ({ ...sample, skipped }));
    expect(JSON.parse(stdout)).toEqual({ ...sample, skipped });
    expect(stderr).toContain("PINPOINT_CORPUS=");
  });

  test("tells of notes and of texts left out though nothing has changed", async () => {
    const notes = [{ file: "export.xml#7", notes: { copies: 2 } }];
    const { stdout } = await run(["--allow-skipped"], async () => ({ ...sample, notes, skipped }));
    expect(stdout.split("\n").slice(0, 3)).toEqual([
      "Nothing has changed: gen-1 is up to date.",
      "noted export.xml: copies taken in once: 2",
      "skipped a.txt: it is not text",
    ]);
  });

  test("tells of a fault, and not how to serve what was not built", async () => {
    const { code, stdout, stderr } = await run(["guides"], async () => {
      throw new Fault("corpus_empty", "The corpus holds no text.", { remedy: "Put one there." });
    });
    expect({ code, stdout }).toEqual({ code: 66, stdout: "" });
    expect(stderr).toBe("pinpoint: The corpus holds no text. (corpus_empty)\nPut one there.\n");
  });
});

describe("runIndexBuild", () => {
  /** Runs a build that the given signal of the system stops, or that fails for a reason of its own. */
  async function stopped(failing: boolean) {
    const { terminal, stdout, stderr } = createFakeTerminal();
    const codes: number[] = [];
    const before = process.listenerCount("SIGINT");
    const buildIndex: BuildIndex = async ({ signal } = {}) => {
      process.emit("SIGINT");
      if (failing) throw new Error("the disk is on fire");
      signal?.throwIfAborted();
      return sample;
    };
    const thrown = await runIndexBuild([], {
      options: {},
      context: {
        terminal,
        version: "1",
        readConfig: () => readConfig({}),
        openServices: async () => createFakeServices({ buildIndex }),
        finishWith: (code) => codes.push(code),
      },
    }).catch((error: unknown) => error);
    const listeners = process.listenerCount("SIGINT") - before;
    return { thrown, codes, stdout: stdout(), stderr: stderr(), listeners };
  }

  test("ends with 130 where it is interrupted, says so, and listens no longer", async () => {
    expect(await stopped(false)).toEqual({
      thrown: undefined,
      codes: [130],
      stdout: "",
      stderr: "Interrupted. The index in use is as it was.\n",
      listeners: 0,
    });
  });

  test("does not take another failure for the interruption", async () => {
    const { thrown, codes, stderr, listeners } = await stopped(true);
    expect(thrown).toMatchObject({ message: "the disk is on fire" });
    expect({ codes, stderr, listeners }).toEqual({ codes: [], stderr: "", listeners: 0 });
  });
});

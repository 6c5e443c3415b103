import { cp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { generationFiles, manifestFile } from "../../src/adapters/generation-manifest.ts";
import { runCommandLine } from "../../src/commands/command-line.ts";
import { createServices } from "../../src/compose.ts";
import { readConfig } from "../../src/config.ts";
import { createSmallCorpus, smallGuide } from "../small-corpus.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

// A whole index of two generations is kept aside; every test damages a copy of it, and asks as a user would.

let folders: Awaited<ReturnType<typeof createSmallCorpus>>;
let kept: string;

async function run(...words: readonly string[]) {
  const { terminal, stdout, stderr } = createFakeTerminal();
  const config = readConfig({ PINPOINT_CORPUS: folders.corpus, PINPOINT_INDEX: folders.index });
  const code = await runCommandLine(words, {
    terminal,
    version: "1.2.3",
    readConfig: () => config,
    createServices,
  });
  return { code, stdout: stdout(), stderr: stderr() };
}

const question = ["ask", "Which article protects children from sexual exploitation?"];

beforeAll(async () => {
  folders = await createSmallCorpus();
  kept = join(folders.folder, "kept");
  await run("index", "build");
  await writeFile(join(folders.corpus, "guide.md"), `${smallGuide}\nIt has 48 articles.\n`);
  await run("index", "build");
  await cp(folders.index, kept, { recursive: true });
});
afterAll(() => folders.remove());

beforeEach(async () => {
  await rm(folders.index, { recursive: true });
  await cp(kept, folders.index, { recursive: true });
});

/** What can become of a file, by name. */
const damages: Readonly<Record<string, (path: string) => Promise<void>>> = {
  "with a flipped bit": async (path) => {
    const bytes = await readFile(path);
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    await writeFile(path, bytes);
  },
  "cut short": async (path) => truncate(path, (await readFile(path)).length - 1),
  emptied: (path) => truncate(path),
  missing: (path) => rm(path),
};

const cases = [...generationFiles, manifestFile].flatMap((file) =>
  Object.entries(damages).map(([damage, inflict]) => ({ file, damage, inflict })),
);

describe("an index", () => {
  test("that is whole answers without a word on it", async () => {
    expect(await run(...question)).toMatchObject({ code: 0, stderr: "" });
    expect(await run("index", "verify")).toMatchObject({ code: 0, stderr: "" });
  });

  test.each(cases)(
    "answers from the generation before where $file is $damage, and names it",
    async ({ file, inflict }) => {
      await inflict(join(folders.index, "gen-2", file));
      const { code, stdout, stderr } = await run(...question);
      expect({ code, first: stdout.includes("Article 34") }).toEqual({ code: 0, first: true });
      expect(stderr).toContain(`warning: The index is damaged (gen-2/${file}: `);
      expect(stderr).toContain("gen-1 serves in its place; build again: npm run -s pinpoint -- index build");
      const verified = await run("index", "verify");
      expect({ code: verified.code, named: verified.stderr.includes(`gen-2/${file}`) }).toEqual({
        code: 78,
        named: true,
      });
    },
  );

  test.each(["", "gen-99\n", "../../etc\n", "\0\u001B[31m", "g".repeat(100_000)])(
    "is found although CURRENT holds no name of a generation (case %#)",
    async (content) => {
      await writeFile(join(folders.index, "CURRENT"), content);
      const { code, stderr } = await run(...question);
      expect(code).toBe(0);
      expect(stderr).toMatch(
        /^warning: The index is damaged \((CURRENT|gen-99): .*gen-2 serves in its place/,
      );
    },
  );

  test("of which nothing is whole ends with 78 and names a file of each generation, until it is built", async () => {
    for (const name of ["gen-1", "gen-2"]) await rm(join(folders.index, name, "lexical.bin"));
    const { code, stdout, stderr } = await run(...question);
    expect({ code, stdout }).toEqual({ code: 78, stdout: "" });
    expect(stderr).toContain("gen-2/lexical.bin: it is missing; gen-1/lexical.bin: it is missing");
    expect(stderr).toContain("npm run -s pinpoint -- index build");
    expect(await run("index", "build")).toMatchObject({ code: 0 });
    expect(await run(...question)).toMatchObject({ code: 0, stderr: "" });
  });
});

import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type FakeUpstream, startFakeUpstream } from "../adapters/fake-upstream.ts";
import { keyCanary } from "../adapters/model-calls.ts";
import { providerCanary, refuses, type UpstreamFault, upstreamFaults } from "../adapters/upstream-faults.ts";
import { createSmallCorpus } from "../small-corpus.ts";
import { startProgram } from "./run-program.ts";

// The program with a model as a user runs it: what comes out of it, and what stays behind in files.

const question = "Which article of the Budapest Convention is on hacking, please?";

let folders: Awaited<ReturnType<typeof createSmallCorpus>>;
let upstream: FakeUpstream;
beforeAll(async () => {
  folders = await createSmallCorpus();
  upstream = await startFakeUpstream();
  expect(await pinpoint(["index", "build"])).toMatchObject({ code: 0 });
});
afterAll(async () => {
  await upstream.close();
  await folders.remove();
});

async function pinpoint(words: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { folder, corpus, index } = folders;
  const environment = {
    PINPOINT_CORPUS: corpus,
    PINPOINT_INDEX: index,
    PINPOINT_CHAT_MODEL: "fake-model",
    OPENAI_BASE_URL: upstream.baseUrl,
    OPENAI_API_KEY: keyCanary,
    LANGSMITH_TRACING: "true",
    OPENAI_LOG: "debug",
    ...more,
  };
  const { child, outcome } = startProgram(words, { cwd: folder, environment });
  child.stdin?.end();
  return outcome;
}

/** All that stands in the files below the folder in which the program ran. */
async function readLeftovers(): Promise<string> {
  const entries = await readdir(folders.folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = await Promise.all(files.map((file) => readFile(join(file.parentPath, file.name), "latin1")));
  return texts.join("\n");
}

describe("the program with a model", () => {
  test.each(["401", "error event"] as const satisfies UpstreamFault[])(
    "answers on %s, and lets out neither key nor question nor the provider's words",
    async (fault) => {
      upstream.play(() => upstreamFaults[fault]);
      const { code, stdout, stderr } = await pinpoint(["ask", question]);
      expect(code).toBe(0);
      expect(upstream.requests.length).toBeGreaterThan(0);
      expect(stdout).toContain("Article 2");
      expect(stderr).not.toContain(question);
      for (const canary of [keyCanary, providerCanary]) expect(`${stdout}${stderr}`).not.toContain(canary);
      const left = await readLeftovers();
      for (const canary of [keyCanary, providerCanary, question]) expect(left).not.toContain(canary);
    },
  );

  test("finds the model's server by doctor", async () => {
    upstream.play(() => (response) => {
      response.writeHead(200, { "content-type": "application/json" }).end('{"data":[{"id":"fake-model"}]}');
    });
    const { stdout } = await pinpoint(["doctor"]);
    expect(stdout).toMatch(/ok\s+models: fake-model at 127\.0\.0\.1:\d+, which can be reached/);
  });

  test("warns by doctor of a server that refuses the key, without the key", async () => {
    upstream.play(() => refuses(401));
    const { code, stdout, stderr } = await pinpoint(["doctor"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/warn\s+models: .*refuses the key/);
    for (const canary of [keyCanary, providerCanary]) expect(`${stdout}${stderr}`).not.toContain(canary);
  });

  test.each([
    { OPENAI_API_KEY: `${keyCanary}\nx` },
    { OPENAI_BASE_URL: `http://${keyCanary}@127.0.0.1/v1` },
    { OPENAI_BASE_URL: `http://models.example/v1` },
  ])("ends with 78 where key or address cannot be taken: %j", async (environment) => {
    const { code, stdout, stderr } = await pinpoint(["ask", question], environment);
    expect(code).toBe(78);
    expect(stderr).toMatch(/OPENAI_(API_KEY|BASE_URL)/);
    expect(`${stdout}${stderr}`).not.toContain(keyCanary);
  });
});

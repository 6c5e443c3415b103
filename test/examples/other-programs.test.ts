import { spawn, spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { fileURLToPath } from "node:url";
import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { z } from "zod";
import { completionSchema } from "../../src/http/schema/completion-schema.ts";
import { callTool } from "../http/mcp/connect-client.ts";
import { type RealApp, startRealApp } from "../http/start-real-app.ts";
import { parseEvents } from "../http/stream/read-events.ts";
import { createSmallCorpus } from "../small-corpus.ts";

// Each example is run as it stands in `examples/`, by the programs that it is for.
const project = fileURLToPath(new URL("../..", import.meta.url));
const hasCurl = spawnSync("curl", ["--version"]).status === 0;

let app: RealApp;
beforeAll(async () => {
  app = await startRealApp();
});
afterAll(() => app.close());

/** What a program prints that asks the app. Throws where it fails. */
async function run(command: string, ...words: readonly string[]): Promise<string> {
  const child = spawn(command, words, {
    cwd: project,
    env: { PATH: process.env.PATH, PINPOINT_URL: app.url },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const exit = new Promise((resolve) => child.once("close", resolve));
  const [code, stdout, stderr] = await Promise.all([exit, text(child.stdout), text(child.stderr)]);
  if (code !== 0) throw new Error(`${command} ended with ${String(code)}: ${stderr}${stdout}`);
  return stdout;
}

describe("examples", () => {
  test.skipIf(!hasCurl)(
    "curl.sh asks for JSON, for a stream, in a conversation and in OpenAI's form",
    async () => {
      const printed = await run("sh", "examples/curl.sh");
      const [, json = "", stream = "", followUp = "", completion = ""] = printed.split(/^# .*\n/m);
      expect(JSON.parse(json)).toMatchObject({ references: [{ article: "34" }] });
      expect(parseEvents(stream).at(-1)).toMatchObject({
        name: "done",
        data: { answer: { status: "answered" } },
      });
      expect(JSON.parse(followUp)).toMatchObject({ references: [{ instrument: { id: "budapest" } }] });
      expect(completionSchema.parse(JSON.parse(completion)).pinpoint.status).toBe("answered");
    },
  );

  test("openai-client.ts prints what is cited and then the text", async () => {
    expect(await run(process.execPath, "examples/openai-client.ts")).toMatch(
      /^answered, cites Convention on the Rights of the Child .*, art 34\n\nConvention on the Rights .*\[1\]\n\n\[1\] guide: /s,
    );
  });

  test("mcp.json starts a server that answers", async () => {
    const form = z.object({
      mcpServers: z.object({ pinpoint: z.object({ command: z.string(), args: z.array(z.string()) }) }),
    });
    const { mcpServers } = form.parse(JSON.parse(await readFile(`${project}/examples/mcp.json`, "utf8")));
    const folders = await createSmallCorpus();
    onTestFinished(() => folders.remove());
    const transport = new StdioClientTransport({
      command: mcpServers.pinpoint.command.replace("/path/to/pinpoint", project),
      args: mcpServers.pinpoint.args,
      env: { PINPOINT_CORPUS: folders.corpus, PINPOINT_INDEX: folders.index },
      stderr: "ignore",
    });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(transport);
    onTestFinished(() => client.close());
    const question = "Which article protects children from sexual exploitation?";
    expect(await callTool(client, "ask", { question })).toMatchObject({
      isError: false,
      data: { references: [{ article: "34" }] },
    });
  });
});

import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { StdioClientTransport } from "@modelcontextprotocol/sdk/client/stdio.js";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { callTool } from "../http/mcp/connect-client.ts";
import { createSmallCorpus } from "../small-corpus.ts";
import { programEntry, startProgram } from "./run-program.ts";

let folders: Awaited<ReturnType<typeof createSmallCorpus>>;
let environment: Record<string, string>;
beforeAll(async () => {
  folders = await createSmallCorpus();
  environment = { PINPOINT_CORPUS: folders.corpus, PINPOINT_INDEX: folders.index };
});
afterAll(() => folders.remove());

const initialize = {
  jsonrpc: "2.0",
  id: 1,
  method: "initialize",
  params: { protocolVersion: "2025-06-18", capabilities: {}, clientInfo: { name: "test", version: "1" } },
};

describe("pinpoint mcp", () => {
  test("builds the index where there is none, and answers from it", async () => {
    const transport = new StdioClientTransport({
      command: process.execPath,
      args: [programEntry, "mcp"],
      env: environment,
      stderr: "ignore",
    });
    const client = new Client({ name: "test", version: "1" });
    await client.connect(transport);
    onTestFinished(() => client.close());
    const question = "Which article protects children from sexual exploitation?";
    const { data } = await callTool(client, "ask", { question });
    expect(data).toMatchObject({
      status: "answered",
      references: [{ instrument: { id: "crc" }, article: "34", passage: expect.any(String) as string }],
    });
    const { references } = data as { references: { passage: string; quote: string }[] };
    const [first] = references;
    const passage = await callTool(client, "get_passage", { id: first?.passage });
    expect(passage.text).toContain(first?.quote);
    expect((await callTool(client, "format_citation", { place: "crc 34" })).text).toContain(
      "1577 UNTS 3, art 34",
    );
    expect((await callTool(client, "get_instrument", { id: "crc" })).isError).toBe(false);
    expect((await callTool(client, "search", { question })).isError).toBe(false);
  });

  test("prints nothing but the protocol, and ends well when the client closes its end", async () => {
    const { child, outcome } = startProgram(["mcp"], { cwd: folders.folder, environment });
    child.stdin?.write(`not JSON\n${JSON.stringify(initialize)}\n`);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.stdin?.end();
    const { code, stdout, stderr } = await outcome;
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split("\n")
        .map((line): unknown => JSON.parse(line)),
    ).toMatchObject([{ jsonrpc: "2.0", id: 1, result: { serverInfo: { name: "pinpoint" } } }]);
    expect(stderr).toContain("speaks the Model Context Protocol");
  });

  test("ends well when it is told to stop", async () => {
    const { child, outcome } = startProgram(["mcp"], { cwd: folders.folder, environment });
    child.stdin?.write(`${JSON.stringify(initialize)}\n`);
    await new Promise((resolve) => child.stdout?.once("data", resolve));
    child.kill("SIGTERM");
    expect((await outcome).code).toBe(0);
  });

  test("says on stderr what keeps it from starting", async () => {
    const { child, outcome } = startProgram(["mcp"], {
      cwd: folders.folder,
      environment: { PINPOINT_CORPUS: "/nowhere/at/all", PINPOINT_INDEX: `${folders.index}-none` },
    });
    child.stdin?.end();
    expect(await outcome).toMatchObject({ code: 66, stdout: "" });
  });
});

import { Client } from "@modelcontextprotocol/sdk/client/index.js";
import { InMemoryTransport } from "@modelcontextprotocol/sdk/inMemory.js";
import { CallToolResultSchema } from "@modelcontextprotocol/sdk/types.js";
import { onTestFinished } from "vitest";
import { createMcpServer } from "../../../src/http/mcp/create-mcp-server.ts";
import type { ToolContext } from "../../../src/http/mcp/run-tool.ts";
import type { Services } from "../../../src/http/services.ts";
import { createFakeServices } from "../fake-services.ts";

/** A client that is connected, without a network, to a server over the given services; those not given are fakes. */
export async function connectClient(
  services: Partial<Services> = {},
  report?: ToolContext["report"],
): Promise<Client> {
  const server = createMcpServer({ services: createFakeServices(services), report }, "1.2.3");
  const client = new Client({ name: "test", version: "1" });
  const [near, far] = InMemoryTransport.createLinkedPair();
  await server.connect(far);
  await client.connect(near);
  onTestFinished(() => client.close());
  return client;
}

/** What a tool replied: its data, its text, and whether it is an error. */
export interface CalledTool {
  readonly data: unknown;
  readonly text: string;
  readonly isError: boolean;
}

/** Calls a tool, whose data the client checks against the schema that the server gave for it. */
export async function callTool(
  client: Client,
  name: string,
  given: Record<string, unknown>,
): Promise<CalledTool> {
  const result = CallToolResultSchema.parse(await client.callTool({ name, arguments: given }));
  const [content] = result.content;
  return {
    data: result.structuredContent,
    text: content?.type === "text" ? content.text : "",
    isError: result.isError === true,
  };
}

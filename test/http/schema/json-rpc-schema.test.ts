import { expect, test } from "vitest";
import { jsonRpcReplySchema, jsonRpcRequestSchema } from "../../../src/http/schema/json-rpc-schema.ts";
import { startApp } from "../start-app.ts";

test("jsonRpcRequestSchema and jsonRpcReplySchema fit what clients send and what /mcp replies", async () => {
  const { url } = await startApp();
  const call = { jsonrpc: "2.0", id: 1, method: "tools/call", params: { name: "search", arguments: {} } };
  const unknown = { jsonrpc: "2.0", id: "a", method: "no/such" };
  for (const message of [call, unknown]) {
    expect(jsonRpcRequestSchema.parse(message)).toEqual(message);
    const response = await fetch(`${url}/mcp`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/json, text/event-stream" },
      body: JSON.stringify(message),
    });
    const reply: unknown = await response.json();
    expect(jsonRpcReplySchema.parse(reply)).toEqual(reply);
    expect(reply).toMatchObject({ id: message.id });
  }
});

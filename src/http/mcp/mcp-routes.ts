import { Router } from "express";
import { z } from "zod";
import { parseKnownFields } from "../body/parse-json.ts";
import { decodeBody, readBody } from "../body/read-body.ts";
import { defineRoute } from "../define-route.ts";
import { checkOrigin } from "./check-origin.ts";
import type { ToolContext } from "./run-tool.ts";

/** Bytes of a message of the protocol, which may hold a conversation. */
const messageLimit = 256 * 1024;

/**
 * Creates /mcp, the Model Context Protocol over Streamable HTTP. It keeps nothing between requests: each is answered by a server of its
 * own, with JSON, and there are no sessions and no stream of the server's own. The protocol's library is loaded with the first request.
 */
export function createMcpRoutes(
  context: ToolContext,
  options: { readonly version: string; readonly allowedHosts: readonly string[] | "any" },
): Router {
  const router = Router();
  router.use("/mcp", checkOrigin(options.allowedHosts));
  defineRoute(router, "/mcp", {
    post: [
      ...readBody("application/json", messageLimit),
      async (request, response) => {
        const message = parseKnownFields(decodeBody(request.body), z.unknown());
        const [{ StreamableHTTPServerTransport }, { createMcpServer }] = await Promise.all([
          import("@modelcontextprotocol/sdk/server/streamableHttp.js"),
          import("./create-mcp-server.ts"),
        ]);
        const server = createMcpServer(context, options.version);
        const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
        response.once("close", () => void server.close());
        await server.connect(transport);
        await transport.handleRequest(request, response, message);
      },
    ],
  });
  return router;
}

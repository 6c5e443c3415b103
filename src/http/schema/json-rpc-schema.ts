import { z } from "zod";
import "zod-openapi";

const jsonrpc = z.literal("2.0");
const id = z.union([z.string(), z.int()]);

/** A message of JSON-RPC that a client sends; what its parameters are is told by the Model Context Protocol. */
export const jsonRpcRequestSchema = z
  .looseObject({
    jsonrpc,
    id: id.exactOptional().meta({ description: "Absent in a notification, which is replied to with 202." }),
    method: z.string().meta({ example: "tools/call" }),
    params: z.looseObject({}).exactOptional(),
  })
  .meta({
    id: "JsonRpcRequest",
    description: "A message of the Model Context Protocol; `tools/list` has the schemas of the tools.",
  });

/** The reply to such a message. */
export const jsonRpcReplySchema = z
  .looseObject({
    jsonrpc,
    id: id.nullable(),
    result: z.looseObject({}).exactOptional(),
    error: z.looseObject({ code: z.int(), message: z.string() }).exactOptional(),
  })
  .meta({ id: "JsonRpcReply" });

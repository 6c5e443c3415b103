import type { z } from "zod";
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiResponseObject } from "zod-openapi";
import { type Operation, operations } from "./openapi-operations.ts";
import { problemSchema } from "./schema/problem-schema.ts";

/** The description of the HTTP interface (OpenAPI 3.1), made from the schemas by which requests are checked. */
export type OpenApiDocument = ReturnType<typeof createDocument>;

const about = `Answers questions from research guides, news and treaty texts, and cites treaty and article for every sentence.

Bodies are JSON in UTF-8, uncompressed, at most 16 KiB, or 256 KiB with a conversation; unknown fields are refused, and so are query
parameters. Everything that is wrong with a body is a 400, its size (413) and type (415) apart. Eight questions are answered at once
and 32 wait, 128 of those that want a stream; others get a 503 with Retry-After. Faults are problem details (RFC 9457) with a stable code. A stream has a comment every 15 seconds and
lasts for 120 at most.

Below /v1 Pinpoint answers in the form of OpenAI: bodies of at most 1 MiB, unknown parameters ignored, keys not looked at. At /mcp it
speaks the Model Context Protocol.`;

/** Describes every route under /api and the two for health. `version` is that of the package. */
export function createOpenApi(version: string): OpenApiDocument {
  const paths = Object.entries(operations).map(([path, { get, post }]) => [
    path,
    {
      ...(get && { get: describeOperation(path, get) }),
      ...(post && { post: describeOperation(path, post) }),
    },
  ]);
  const description: Parameters<typeof createDocument>[0] = {
    openapi: "3.1.0",
    info: {
      title: "Pinpoint",
      version,
      description: about,
    },
    paths: Object.fromEntries(paths) as Record<string, Record<string, ZodOpenApiOperationObject>>,
  };
  return createDocument(description, { override: ({ jsonSchema, io }) => loosen(jsonSchema, io) });
}

/** Replies may gain fields in a later version: clients must not take them for errors. Bounds of safe integers say nothing. */
function loosen(schema: z.core.JSONSchema.BaseSchema, io: "input" | "output"): void {
  if (io === "output" && schema.additionalProperties === false) delete schema.additionalProperties;
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum;
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum;
}

function describeOperation(path: string, operation: Operation): ZodOpenApiOperationObject {
  const faultReply = operation.fault ? describeFault(operation.fault) : problemReply;
  const faults = operation.faults.map((status) => [String(status), faultReply]);
  const notReady = { "503": describeReply("Not ready.", operation) };
  return {
    operationId: operation.id,
    summary: operation.summary,
    ...(path.includes("{id}") && { parameters: [idParameter] }),
    ...(operation.body && {
      requestBody: { required: true, content: { "application/json": { schema: operation.body } } },
    }),
    responses: {
      "200": describeReply("Done.", operation),
      ...(operation.id === "ready" ? notReady : {}),
      ...(Object.fromEntries(faults) as Record<string, ZodOpenApiResponseObject>),
    },
  };
}

const idParameter = { name: "id", in: "path", required: true, schema: { type: "string" } } as const;

const problemReply = {
  description: "A fault, with a stable code.",
  content: { "application/problem+json": { schema: problemSchema } },
};

function describeFault(schema: z.ZodType): ZodOpenApiResponseObject {
  return { description: "A fault, with a stable code.", content: { "application/json": { schema } } };
}

function describeReply(description: string, { reply, event }: Operation) {
  const stream = event && { "text/event-stream": { schema: event } };
  return { description, content: { "application/json": { schema: reply }, ...stream } };
}

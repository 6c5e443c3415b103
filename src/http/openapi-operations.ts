import type { z } from "zod";
import { answerSchema } from "./schema/answer-schema.ts";
import {
  completionChunkSchema,
  completionRequestSchema,
  completionSchema,
  modelListSchema,
  openAiErrorSchema,
} from "./schema/completion-schema.ts";
import { documentListSchema, documentViewSchema } from "./schema/document-schema.ts";
import { streamEventSchema } from "./schema/event-schema.ts";
import { livenessSchema, readinessSchema } from "./schema/health-schema.ts";
import { instrumentListSchema, instrumentViewSchema } from "./schema/instrument-schema.ts";
import { jsonRpcReplySchema, jsonRpcRequestSchema } from "./schema/json-rpc-schema.ts";
import { askRequestSchema, searchRequestSchema } from "./schema/request-schema.ts";
import { searchReplySchema } from "./schema/search-schema.ts";

/** One method of an address, as the description of the interface tells it. */
export interface Operation {
  readonly id: string;
  readonly summary: string;
  readonly reply: z.ZodType;
  /** What one event is where the reply may be a stream. */
  readonly event?: z.ZodType;
  readonly body?: z.ZodType;
  readonly faults: readonly number[];
  /** Set where faults have a form of their own in place of problem details. */
  readonly fault?: z.ZodType;
}

/** Every address of the interface and its methods. */
export const operations: Readonly<Record<string, { readonly get?: Operation; readonly post?: Operation }>> = {
  "/api/ask": {
    post: {
      id: "ask",
      summary: "Answer a question from the texts, citing treaty and article, or say why not",
      body: askRequestSchema,
      reply: answerSchema,
      event: streamEventSchema,
      faults: [400, 413, 415, 500, 502, 503],
    },
  },
  "/api/search": {
    post: {
      id: "search",
      summary: "Find the passages nearest to a question",
      body: searchRequestSchema,
      reply: searchReplySchema,
      faults: [400, 413, 415, 500, 503],
    },
  },
  "/api/documents": {
    get: { id: "listDocuments", summary: "List the documents", reply: documentListSchema, faults: [503] },
  },
  "/api/documents/{id}": {
    get: {
      id: "getDocument",
      summary: "One document with its text and passages",
      reply: documentViewSchema,
      faults: [404, 503],
    },
  },
  "/api/instruments": {
    get: {
      id: "listInstruments",
      summary: "List treaties and other instruments",
      reply: instrumentListSchema,
      faults: [503],
    },
  },
  "/api/instruments/{id}": {
    get: {
      id: "getInstrument",
      summary: "One instrument and the documents that speak of it",
      reply: instrumentViewSchema,
      faults: [404, 503],
    },
  },
  "/v1/models": {
    get: {
      id: "listModels",
      summary: "The one model, for programs that ask Pinpoint as they ask OpenAI",
      reply: modelListSchema,
      faults: [503],
      fault: openAiErrorSchema,
    },
  },
  "/v1/chat/completions": {
    post: {
      id: "createChatCompletion",
      summary: "Answer the user's last message, in the form of OpenAI",
      body: completionRequestSchema,
      reply: completionSchema,
      event: completionChunkSchema,
      faults: [400, 404, 413, 415, 500, 502, 503],
      fault: openAiErrorSchema,
    },
  },
  "/mcp": {
    post: {
      id: "callMcp",
      summary: "The Model Context Protocol, for assistants: clients must accept both JSON and event streams",
      body: jsonRpcRequestSchema,
      reply: jsonRpcReplySchema,
      faults: [400, 403, 413, 415, 503],
    },
  },
  "/livez": { get: { id: "live", summary: "Whether the process turns", reply: livenessSchema, faults: [] } },
  "/readyz": {
    get: { id: "ready", summary: "Whether questions can be answered", reply: readinessSchema, faults: [] },
  },
};

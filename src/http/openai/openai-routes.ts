import { type RequestHandler, type Response, Router } from "express";
import { Fault } from "../../domain/fault.ts";
import { requestIdOf } from "../access-log.ts";
import { parseKnownFields } from "../body/parse-json.ts";
import { decodeBody, readBody } from "../body/read-body.ts";
import { clientSignal } from "../client-signal.ts";
import { defineRoute } from "../define-route.ts";
import { completionRequestSchema } from "../schema/completion-schema.ts";
import type { Services } from "../services.ts";
import type { StreamSettings } from "../stream/event-stream.ts";
import type { Asked } from "../stream/stream-answer.ts";
import { CitedText } from "./cited-text.ts";
import { readAsked } from "./read-asked.ts";
import { type CompletionStamp, modelId, modelList, renderCompletion } from "./render-completion.ts";
import { streamCompletion } from "./stream-completion.ts";

/** Bytes of a completion's body: clients send the whole conversation with every question. */
const completionBodyLimit = 1024 * 1024;

/**
 * Creates the routes that programs know from OpenAI, so that chat front ends can ask Pinpoint as they ask a model. A key that a client
 * sends is not looked at.
 */
export function createOpenAiRoutes(services: Services, streams: StreamSettings): Router {
  const router = Router();
  defineRoute(router, "/v1/models", { get: [(_request, response) => response.json(modelList)] });
  defineRoute(router, "/v1/chat/completions", {
    post: [...readBody("application/json", completionBodyLimit), complete(services, streams)],
  });
  return router;
}

function complete(services: Services, streams: StreamSettings): RequestHandler {
  return async function completeChat(request, response) {
    const body = parseKnownFields(decodeBody(request.body), completionRequestSchema);
    if (body.model !== modelId) throw noSuchModel();
    const asked = readAsked(body.messages);
    const stamp = {
      id: `chatcmpl-${requestIdOf(response)}`,
      created: Math.floor(streams.clock.now() / 1000),
    };
    if (body.stream) {
      const withUsage = body.stream_options?.include_usage === true;
      await streamCompletion(asked, { services, response, streams, stamp, withUsage });
    } else await completeWhole(asked, { services, response, stamp });
  };
}

async function completeWhole(
  { question, ...context }: Asked,
  parts: { readonly services: Services; readonly response: Response; readonly stamp: CompletionStamp },
): Promise<void> {
  const { services, response, stamp } = parts;
  const text = new CitedText();
  const answer = await services.ask(question, {
    ...context,
    signal: clientSignal(response),
    tell: (event) => void text.add(event),
  });
  response.json(renderCompletion(stamp, text, answer));
}

function noSuchModel(): Fault {
  return new Fault("not_found", "This server has no model of that name.", {
    remedy: `It has one: ${modelId}.`,
  });
}

import { type RequestHandler, Router } from "express";
import { Fault } from "../domain/fault.ts";
import { parseJson } from "./body/parse-json.ts";
import { decodeBody, readBody } from "./body/read-body.ts";
import { clientSignal } from "./client-signal.ts";
import { defineRoute } from "./define-route.ts";
import { createOpenApi } from "./openapi.ts";
import { askRequestSchema, searchRequestSchema } from "./schema/request-schema.ts";
import type { Services } from "./services.ts";
import type { StreamSettings } from "./stream/event-stream.ts";
import { streamAnswer } from "./stream/stream-answer.ts";

/** Bytes of a question's body: 2,000 characters written as \uXXXX are 12,000, and this leaves room for the rest. */
const questionBodyLimit = 16 * 1024;

/** Bytes of a body that may hold a conversation beside the question. */
const conversationBodyLimit = 256 * 1024;

/** Creates the routes under /api and the description of them. `version` is that of the package. */
export function createApiRoutes(
  services: Services,
  { version, streams }: { readonly version: string; readonly streams: StreamSettings },
): Router {
  const router = Router();
  const description = createOpenApi(version);
  router.use(["/api", "/openapi.json"], refuseQuery);
  defineRoute(router, "/api/ask", {
    post: [...readBody("application/json", conversationBodyLimit), answerQuestion(services, streams)],
  });
  defineRoute(router, "/api/search", {
    post: [
      ...readBody("application/json", questionBodyLimit),
      async (request, response) => {
        const { question, k } = parseJson(decodeBody(request.body), searchRequestSchema);
        response.json(await services.search(question, { k }));
      },
    ],
  });
  defineRoute(router, "/openapi.json", { get: [(_request, response) => response.json(description)] });
  addCollections(router, services);
  return router;
}

/** Answers as JSON, or as a stream of events where the client likes that better. */
function answerQuestion(services: Services, streams: StreamSettings): RequestHandler {
  return async function answer(request, response) {
    const asked = parseJson(decodeBody(request.body), askRequestSchema);
    if (request.accepts("json", "text/event-stream") === "text/event-stream") {
      await streamAnswer(asked, { services, response, streams });
      return;
    }
    const { question, ...context } = asked;
    response.json(await services.ask(question, { ...context, signal: clientSignal(response) }));
  };
}

function addCollections(router: Router, services: Services): void {
  defineRoute(router, "/api/documents", {
    get: [async (_request, response) => response.json({ documents: await services.listDocuments() })],
  });
  defineRoute(router, "/api/documents/:id", {
    get: [
      async (request, response) => {
        const found = await services.findDocument(String(request.params.id));
        response.json(found ?? throwMissing("document", "documents"));
      },
    ],
  });
  defineRoute(router, "/api/instruments", {
    get: [async (_request, response) => response.json({ instruments: await services.listInstruments() })],
  });
  defineRoute(router, "/api/instruments/:id", {
    get: [
      async (request, response) => {
        const found = await services.findInstrument(String(request.params.id));
        response.json(found ?? throwMissing("instrument", "instruments"));
      },
    ],
  });
}

/** A question in an address would be kept by proxies, histories and logs; so no address here takes a query string. */
const refuseQuery: RequestHandler = (request, _response, next) => {
  if (request.originalUrl.includes("?")) {
    throw new Fault("invalid_request", "This address takes no query parameters.", {
      remedy: "Send everything in the body.",
    });
  }
  next();
};

function throwMissing(noun: string, list: string): never {
  throw new Fault("not_found", `There is no ${noun} with this id.`, {
    remedy: `GET /api/${list} lists the ids.`,
  });
}

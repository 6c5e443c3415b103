import { type RequestHandler, Router } from "express";
import { Fault } from "../domain/fault.ts";
import { parseJson } from "./body/parse-json.ts";
import { decodeBody, readBody } from "./body/read-body.ts";
import { clientSignal } from "./client-signal.ts";
import { defineRoute } from "./define-route.ts";
import { createOpenApi } from "./openapi.ts";
import { askRequestSchema, searchRequestSchema } from "./schema/request-schema.ts";
import type { Services } from "./services.ts";

/** Bytes of a JSON body: 2,000 characters written as \uXXXX are 12,000, and this leaves room for the rest. */
export const jsonBodyLimit = 16 * 1024;

/** Creates the routes under /api and the description of them. `version` is that of the package. */
export function createApiRoutes(services: Services, version: string): Router {
  const router = Router();
  const description = createOpenApi(version);
  const jsonBody = readBody("application/json", jsonBodyLimit);
  router.use(["/api", "/openapi.json"], refuseQuery);
  defineRoute(router, "/api/ask", {
    post: [
      ...jsonBody,
      async (request, response) => {
        const { question } = parseJson(decodeBody(request.body), askRequestSchema);
        response.json(await services.ask(question, { signal: clientSignal(response) }));
      },
    ],
  });
  defineRoute(router, "/api/search", {
    post: [
      ...jsonBody,
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

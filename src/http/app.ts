import { randomUUID } from "node:crypto";
import express from "express";
import { Fault } from "../domain/fault.ts";
import { type AccessEntry, createAccessLog, giveRequestId } from "./access-log.ts";
import { createApiRoutes } from "./api-routes.ts";
import { createHealthRoutes } from "./health-routes.ts";
import { checkHost, loopbackHosts } from "./host-check.ts";
import { type Concurrency, defaultConcurrency, limitServices } from "./limit-services.ts";
import { createMcpRoutes } from "./mcp/mcp-routes.ts";
import { tellOpenAiErrors } from "./openai/openai-problem.ts";
import { createOpenAiRoutes } from "./openai/openai-routes.ts";
import { createPageRoutes } from "./page-routes.ts";
import { apiHeaders, neverStored } from "./security-headers.ts";
import type { Services } from "./services.ts";
import { type Clock, systemClock } from "./stream/clock.ts";
import { type StreamLimits, shuttingDown, streamLimits } from "./stream/event-stream.ts";
import { createTroubleReply, type Trouble } from "./trouble-reply.ts";

/** Settings of the app; each has a default that fits a server on the own machine. */
export interface AppOptions {
  /** The package's version, for the description of the interface. */
  readonly version?: string;
  /** Host names to answer for, see `allowedHostsFor`; "any" behind a proxy that checks them. Default: loopback names. */
  readonly allowedHosts?: readonly string[] | "any";
  /** Aborts when the server begins to stop: then /readyz says 503 and new questions are turned away. */
  readonly stopping?: AbortSignal;
  /** How many questions are answered at once, and how many may wait. Default `defaultConcurrency`. */
  readonly concurrency?: Partial<Concurrency>;
  /** Takes one entry for every request. Default: none is kept. */
  readonly log?: (entry: AccessEntry) => void;
  /** Takes what an operator must see: faults of the environment, and bugs. Default: dropped. */
  readonly reportTrouble?: (trouble: Trouble) => void;
  readonly newRequestId?: () => string;
  /** A clock in milliseconds, for the access log. */
  readonly now?: () => number;
  /** The time by which streams live. Default: that of the machine. */
  readonly clock?: Clock;
  readonly streamLimits?: Partial<StreamLimits>;
}

/** The longest address that is read, in characters: no address here needs more than a document's id. */
const longestAddress = 2048;

/** Creates the HTTP face of the given services: an Express app that listens nowhere yet. */
export function createApp(services: Services, options: AppOptions = {}): express.Express {
  const routes = createRoutes(services, options);
  const replyTrouble = createTroubleReply(options.reportTrouble);
  const app = express();
  // Whatever NODE_ENV says, Express's own last resort then shows no stack.
  app.set("env", "production").set("query parser", false).disable("x-powered-by").disable("etag");
  app.use(giveRequestId(options.newRequestId ?? randomUUID));
  if (options.log) {
    app.use(createAccessLog({ log: options.log, now: options.now ?? (() => performance.now()) }));
  }
  app.use((request, response) => {
    routes(request, response, (thrown?: unknown) => {
      replyTrouble(thrown ?? nothingHere(), request, response);
    });
  });
  return app;
}

function createRoutes(services: Services, options: AppOptions): express.Router {
  const { allowedHosts = loopbackHosts, version = "0.0.0" } = options;
  const stopping = options.stopping ?? new AbortController().signal;
  const streams = {
    clock: options.clock ?? systemClock,
    stopping,
    limits: { ...streamLimits, ...options.streamLimits },
  };
  const limited = limitServices(services, { ...defaultConcurrency, ...options.concurrency });
  const routes = express.Router();
  routes.use("/v1", tellOpenAiErrors);
  routes.use(apiHeaders, neverStored, checkAddress, checkHost(allowedHosts));
  routes.use(createHealthRoutes(services, stopping));
  routes.use(refuseWhen(stopping));
  routes.use(createApiRoutes(limited, { version, streams }));
  routes.use(createOpenAiRoutes(limited, streams));
  routes.use(
    createMcpRoutes({ services: limited, report: options.reportTrouble }, { version, allowedHosts }),
  );
  routes.use(createPageRoutes(limited));
  return routes;
}

function nothingHere(): Fault {
  return new Fault("not_found", "There is nothing at this address.", { remedy: "Start at /." });
}

const checkAddress: express.RequestHandler = (request, _response, next) => {
  if (request.originalUrl.length > longestAddress) {
    throw new Fault("invalid_request", "The address is longer than any that this server has.");
  }
  next();
};

function refuseWhen(stopping: AbortSignal): express.RequestHandler {
  return function refuseWhenStopping(_request, response, next) {
    if (stopping.aborted) {
      response.set("Connection", "close");
      throw shuttingDown();
    }
    next();
  };
}

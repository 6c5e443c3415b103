import type { Request, RequestHandler, Response } from "express";

/** One request as the access log tells it: never a body, a query string, an address as it was typed, or who asked. */
export interface AccessEntry {
  readonly requestId: string;
  readonly method: string;
  /** The pattern of the route, "/api/documents/:id"; null where none fitted. */
  readonly route: string | null;
  /** Null where the client went away before the reply was complete. */
  readonly status: number | null;
  readonly ms: number;
}

/** What the access log needs: where a line goes, and a clock that gives milliseconds. */
export interface AccessLogOptions {
  readonly log: (entry: AccessEntry) => void;
  readonly now: () => number;
}

/** Creates the handler that reports every request once, when its reply is complete or its client gone. */
export function createAccessLog(options: AccessLogOptions): RequestHandler {
  return function logAccess(request, response, next) {
    const start = options.now();
    response.once("close", () => {
      options.log({
        requestId: requestIdOf(response),
        method: request.method,
        route: routeOf(request),
        status: response.writableFinished ? response.statusCode : null,
        ms: Math.round((options.now() - start) * 10) / 10,
      });
    });
    next();
  };
}

/** Gives every request an id, for the client to quote and the operator to find. What the client sent as one is ignored. */
export function giveRequestId(newRequestId: () => string): RequestHandler {
  return function giveId(_request, response, next) {
    response.set("X-Request-Id", newRequestId());
    next();
  };
}

/** The id given by `giveRequestId`. */
export function requestIdOf(response: Response): string {
  return String(response.getHeader("X-Request-Id"));
}

function routeOf(request: Request): string | null {
  const route = request.route as { readonly path: string } | undefined;
  return route?.path ?? null;
}

import type { RequestHandler } from "express";
import { Fault } from "../../domain/fault.ts";

/**
 * Refuses requests that a page of another site sends through somebody's browser, with a Fault `origin_forbidden`: the protocol wants
 * the Origin header checked (https://modelcontextprotocol.io/specification/2025-11-25/basic/transports#security-warning). Its host must
 * be one of the server's own names or, where these are not known, the one that the request itself is sent to. Programs send none.
 */
export function checkOrigin(allowed: readonly string[] | "any"): RequestHandler {
  return function checkOriginOf({ headers: { origin, host } }, _response, next) {
    if (origin !== undefined && !isOwn(origin, host, allowed)) {
      throw new Fault("origin_forbidden", "Pages of other sites may not call this address.", {
        remedy: "Call it from a program, not from a page in a browser.",
      });
    }
    next();
  };
}

function isOwn(origin: string, host: string | undefined, allowed: readonly string[] | "any"): boolean {
  const url = URL.parse(origin);
  if (!url) return false;
  return allowed === "any" ? url.host === host?.toLowerCase() : allowed.includes(url.hostname);
}

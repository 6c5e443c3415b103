import type { RequestHandler } from "express";
import { Fault } from "../domain/fault.ts";

/** Names by which a machine calls itself. */
export const loopbackHosts: readonly string[] = ["localhost", "127.0.0.1", "[::1]"];

/** The hosts to accept for a server that listens on `host`: on a loopback address only its own names, else any. */
export function allowedHostsFor(host: string): readonly string[] | "any" {
  return loopbackHosts.includes(host) || host === "::1" ? loopbackHosts : "any";
}

/**
 * Refuses requests whose Host header names another machine, with a Fault `invalid_request`. Against DNS rebinding:
 * a web page may point its own name at 127.0.0.1 and then read what a server there says, but it cannot change the Host header.
 * The port is not looked at, so that forwarded ports work.
 */
export function checkHost(allowed: readonly string[] | "any"): RequestHandler {
  return function checkHostOf(request, _response, next) {
    const name = (request.headers.host ?? "").toLowerCase().replace(/:\d+$/, "");
    if (allowed !== "any" && !allowed.includes(name)) {
      throw new Fault("invalid_request", "The Host header names a host that this server does not serve.", {
        remedy: `Use one of: ${allowed.join(", ")}.`,
      });
    }
    next();
  };
}

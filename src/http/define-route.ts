import type { RequestHandler, Router } from "express";
import { Fault } from "../domain/fault.ts";

/** The handlers of one address, by method. HEAD is answered by GET's. */
export interface RouteMethods {
  readonly get?: readonly RequestHandler[];
  readonly post?: readonly RequestHandler[];
}

/** Adds an address to a router; every method without a handler is refused with a Fault `method_not_allowed` and an Allow header. */
export function defineRoute(router: Router, path: string, methods: RouteMethods): void {
  const allowed = [...(methods.get ? ["GET", "HEAD"] : []), ...(methods.post ? ["POST"] : [])].join(", ");
  const route = router.route(path);
  if (methods.get) route.get(...methods.get);
  if (methods.post) route.post(...methods.post);
  route.all((_request, response) => {
    response.set("Allow", allowed);
    throw new Fault("method_not_allowed", "This address does not know the method of the request.", {
      remedy: `Use ${allowed.replace(", HEAD", "")}.`,
      data: { allowed },
    });
  });
}

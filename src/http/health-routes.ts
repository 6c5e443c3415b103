import { Router } from "express";
import { defineRoute } from "./define-route.ts";
import type { Services } from "./services.ts";

/** Creates /livez (the process turns) and /readyz (questions can be answered; 503 where not, or when stopping). */
export function createHealthRoutes(services: Services, stopping: AbortSignal): Router {
  const router = Router();
  defineRoute(router, "/livez", { get: [(_request, response) => response.json({ live: true })] });
  defineRoute(router, "/readyz", {
    get: [
      (_request, response) => {
        const readiness = services.readiness();
        const ready = readiness.ready && !stopping.aborted;
        response.status(ready ? 200 : 503).json({ ...readiness, ready });
      },
    ],
  });
  return router;
}

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
        const { ready: opened, generation, degraded } = services.readiness();
        const ready = opened && !stopping.aborted;
        // What is damaged is for the operator, who sees it in the log and with `doctor`: it may name paths.
        response.status(ready ? 200 : 503).json({ ready, generation, degraded: degraded !== null });
      },
    ],
  });
  return router;
}

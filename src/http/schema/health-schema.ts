import { z } from "zod";
import "zod-openapi";

/** The reply of /livez: the process turns. */
export const livenessSchema = z.object({ live: z.literal(true) }).meta({ id: "Liveness" });

/** The reply of /readyz. */
export const readinessSchema = z
  .object({
    ready: z.boolean(),
    generation: z.string().nullable().meta({ description: "The index generation that serves." }),
    degraded: z
      .boolean()
      .meta({ description: "Whether an older generation serves in the place of a damaged one." }),
  })
  .meta({ id: "Readiness" });

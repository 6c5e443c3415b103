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
      .string()
      .nullable()
      .meta({ description: "Why an older generation serves than the newest, or null." }),
  })
  .meta({ id: "Readiness" });

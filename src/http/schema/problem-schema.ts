import { z } from "zod";
import "zod-openapi";
import { type ProblemCode, problemKinds } from "../problem.ts";

const codes = Object.keys(problemKinds) as ProblemCode[];

/** A fault as it travels (RFC 9457). */
export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.enum(codes).meta({ description: "Stable: programs may switch on it." }),
    detail: z.string(),
    remedy: z.string().nullable().meta({ description: "What the caller can do." }),
    request_id: z.string(),
  })
  .meta({ id: "Problem" });

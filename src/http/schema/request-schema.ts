import { z } from "zod";
import "zod-openapi";

/** The limits are told here for readers; the question itself is judged where it is analysed, with a code for each fault. */
const question = z.string().meta({
  description: "A question in plain words, 1 to 2,000 characters.",
  example: "Which article protects children from sexual exploitation?",
  override: { minLength: 1, maxLength: 2000 },
});

/** The body of a request for an answer. */
export const askRequestSchema = z.strictObject({ question }).meta({ id: "AskRequest" });

/** The body of a request for passages. */
export const searchRequestSchema = z
  .strictObject({
    question,
    k: z.int().min(1).max(20).default(10).meta({ description: "How many passages." }),
  })
  .meta({ id: "SearchRequest" });

import { z } from "zod";
import "zod-openapi";

/** The limits are told here for readers; the question itself is judged where it is analysed, with a code for each fault. */
const question = z.string().meta({
  description: "A question in plain words, 1 to 2,000 characters.",
  example: "Which article protects children from sexual exploitation?",
  override: { minLength: 1, maxLength: 2000 },
});

/** The most turns of a conversation, and the most characters of one: what a follow-up refers to stands in the last few. */
export const conversationLimits = { turns: 50, characters: 10_000 } as const;

const turn = z.strictObject({
  role: z.enum(["user", "assistant"]),
  text: z
    .string()
    .max(conversationLimits.characters)
    .refine((text) => text.isWellFormed(), "holds half a surrogate pair"),
});

/** What was said before a question, oldest first. */
export const conversationSchema = z
  .array(turn)
  .max(conversationLimits.turns)
  .meta({
    description: `What was said before, oldest first: at most ${conversationLimits.turns} turns of at most ${conversationLimits.characters} characters. It helps to understand the question, and is never a source: what an assistant's turn claims is not believed.`,
  });

/** The body of a request for an answer. */
export const askRequestSchema = z
  .strictObject({ question, conversation: conversationSchema.exactOptional() })
  .meta({ id: "AskRequest" });

/** The body of a request for passages. */
export const searchRequestSchema = z
  .strictObject({
    question,
    k: z.int().min(1).max(20).default(10).meta({ description: "How many passages." }),
  })
  .meta({ id: "SearchRequest" });

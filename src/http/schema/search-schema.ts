import { z } from "zod";
import "zod-openapi";
import { documentFields, locatorSchema } from "./document-schema.ts";

const span = z.object({ start: z.int(), end: z.int() });
const mention = z.object({
  span,
  announces: z.literal(true).exactOptional(),
  pinpoints: z.array(
    z.object({
      instrument: z.string(),
      article: z.string().nullable(),
      subdivisions: z.array(z.string()),
    }),
  ),
});

/** A passage and the document that it stands in. */
export const passageViewSchema = z.object({
  passage: z.object({
    id: z.string(),
    documentId: z.string(),
    span,
    headings: z.array(z.string()),
    text: z.string(),
    mentions: z.array(mention),
    subject: z.string().nullable(),
    locator: locatorSchema.exactOptional(),
  }),
  document: z.object(documentFields),
});

/** The reply to a search, as `domain/search-reply.ts` has it. */
export const searchReplySchema = z
  .object({
    question: z.string(),
    language: z.string(),
    generation: z.string(),
    results: z.array(
      z.object({
        rank: z.int(),
        score: z.number(),
        scores: z.object({
          pinpoint: z.number().exactOptional(),
          lexical: z.number().exactOptional(),
          vector: z.number().exactOptional(),
        }),
        ...passageViewSchema.shape,
      }),
    ),
  })
  .meta({ id: "SearchReply" });

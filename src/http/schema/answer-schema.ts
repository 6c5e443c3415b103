import { z } from "zod";
import "zod-openapi";
import { documentFields, locatorSchema } from "./document-schema.ts";

const references = z.array(
  z.object({
    n: z.int().meta({ description: "The number by which sentences cite this source." }),
    passage: z.string().meta({ description: "Id of the passage." }),
    quote: z.string().meta({ description: "Verbatim words of the document." }),
    lang: z.string().exactOptional().meta({
      description: "The quote's language (BCP 47), where it is known and is not that of the answer.",
    }),
    span: z.tuple([z.int(), z.int()]).meta({
      description: "Where the quote stands in the document's text, [start, end) in UTF-16 code units.",
    }),
    document: z.object({
      id: documentFields.id,
      title: documentFields.title,
      kind: documentFields.kind,
      publisher: documentFields.publisher,
      url: documentFields.url,
      published: documentFields.published,
      asOf: documentFields.asOf,
    }),
    headings: z.array(z.string()).meta({ description: "What the quote stands under, outermost first." }),
    locator: locatorSchema.exactOptional(),
    instrument: z
      .object({ id: z.string(), shortTitle: z.string(), series: z.string().nullable() })
      .nullable()
      .meta({ description: "The treaty; null where the quote belongs to none." }),
    article: z
      .string()
      .nullable()
      .meta({ description: "The article, “3(1)(c)”; null where the quote belongs to none." }),
    cite: z.string().meta({ description: "The citation in OSCOLA style." }),
  }),
);

const trace = z
  .object({
    generation: z.string(),
    promptHash: z.string().nullable(),
    model: z.string().nullable(),
    retrieved: z.array(
      z.object({
        passage: z.string(),
        rank: z.int(),
        score: z.number(),
        scores: z.object({
          pinpoint: z.number().exactOptional(),
          lexical: z.number().exactOptional(),
          vector: z.number().exactOptional(),
        }),
      }),
    ),
    dropped: z.array(z.object({ text: z.string(), reason: z.string() })),
    ms: z.record(z.string(), z.number()),
  })
  .meta({ description: "How the answer came to be; `ms` are milliseconds by step." });

/** The reply to a question, as `domain/answer.ts` has it. */
export const answerSchema = z
  .object({
    status: z.enum(["answered", "refused"]),
    mode: z.enum(["quoting", "written"]).meta({ description: "Whether the words are quoted or a model's." }),
    question: z.string(),
    understoodAs: z.string().nullable().meta({
      description:
        "The question as understood with what was said before; null where it was taken as it stands.",
    }),
    language: z.string(),
    sentences: z.array(
      z.object({
        text: z.string(),
        citations: z.array(z.int()).meta({ description: "Numbers of references, best first, never empty." }),
        support: z.enum(["verbatim", "verified"]),
      }),
    ),
    references,
    refusal: z
      .object({
        reason: z.enum(["no_evidence", "out_of_scope", "false_premise", "ambiguous", "upstream"]),
        message: z.string(),
        suggestions: z.array(z.string()),
      })
      .nullable(),
    notices: z.array(
      z.object({
        kind: z.enum([
          "premise",
          "stale",
          "conflict",
          "news-only",
          "degraded",
          "one-sided",
          "unofficial-translation",
        ]),
        text: z.string(),
      }),
    ),
    text: z.string().meta({ description: "The same, rendered as Markdown." }),
    trace,
  })
  .meta({ id: "Answer" });

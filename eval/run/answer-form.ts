import { z } from "zod";
import type { Answer } from "../../src/domain/answer.ts";

const reference = z.looseObject({
  n: z.number(),
  passage: z.string(),
  quote: z.string(),
  span: z.tuple([z.number(), z.number()]),
  document: z.looseObject({ id: z.string(), title: z.string(), kind: z.string().nullable() }),
  headings: z.array(z.string()),
  instrument: z
    .looseObject({ id: z.string(), shortTitle: z.string(), series: z.string().nullable() })
    .nullable(),
  article: z.string().nullable(),
  cite: z.string(),
});

const trace = z.looseObject({
  generation: z.string(),
  retrieved: z.array(
    z.looseObject({
      passage: z.string(),
      rank: z.number(),
      score: z.number(),
      scores: z.record(z.string(), z.number()),
    }),
  ),
  dropped: z.array(z.object({ text: z.string(), reason: z.string() })),
  ms: z.record(z.string(), z.number()),
});

const answer = z.looseObject({
  status: z.enum(["answered", "refused"]),
  mode: z.enum(["quoting", "written"]),
  question: z.string(),
  understoodAs: z.string().nullable().default(null),
  language: z.string(),
  sentences: z.array(z.object({ text: z.string(), citations: z.array(z.number()), support: z.string() })),
  references: z.array(reference),
  refusal: z.object({ reason: z.string(), message: z.string(), suggestions: z.array(z.string()) }).nullable(),
  notices: z.array(z.object({ kind: z.string(), text: z.string() })),
  text: z.string(),
  trace,
});

/**
 * The form of an answer in a file. Everything that measures and reports read is checked; the words that name kinds are not, so that an
 * answer of a later version can be read too.
 */
export const answerForm = z.custom<Answer>(
  (value) => answer.safeParse(value).success,
  "is no answer of this program",
);

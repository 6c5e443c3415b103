import { z } from "zod";
import { parseArticle } from "../../src/domain/pinpoint.ts";

const article = z.string().refine((text) => parseArticle(text) !== undefined, "is no article, as 3(1)(c)");

const pattern = z.string().transform((text, context) => {
  try {
    return new RegExp(text, "i");
  } catch {
    context.addIssue({ code: "custom", message: "is no regular expression" });
    return z.NEVER;
  }
});

/** What sort of question it is, as Magesh and others ("Hallucination-Free?", 2024) and UAEval4RAG compose their suites. */
export const questionKinds = [
  "general",
  "status",
  "factual",
  "premise",
  "unanswerable",
  "adversarial",
] as const;

/** Why a question cannot be answered: the six categories of UAEval4RAG (Peng and others, ACL 2025). */
export const unanswerableKinds = [
  "underspecified",
  "false-presupposition",
  "nonsensical",
  "modality-limited",
  "safety-concerned",
  "out-of-database",
] as const;

const nugget = z.strictObject({
  /** An atomic fact in 1 to 12 words. */
  text: z.string().min(1),
  importance: z.enum(["vital", "okay"]).default("vital"),
  /** Where set, the fact is there if this is found; else the judges decide. */
  pattern: pattern.optional(),
});

/** A stretch of a document that answers, as LegalBench-RAG marks it: the document's id, and `[start, end)` in its canonical text. */
const snippet = z
  .object({ file_path: z.string().min(1), span: z.tuple([z.int().min(0), z.int()]) })
  .refine(({ span: [start, end] }) => start < end, "its span is empty");

/** The form of one line of a question file. Fields that are for people ("why", "conf") may stand beside these and are not read. */
export const questionForm = z.object({
  id: z.string().min(1),
  q: z.string().min(1),
  /** What the reader asked before in the same conversation, oldest first; empty or left out for a question by itself. */
  after: z.array(z.string().min(1)).optional(),
  inst: z.array(z.string()).min(1).optional(),
  art: z.array(article).min(1).optional(),
  nugget: pattern.optional(),
  // Prose for people in files of others; a list is read.
  nuggets: z.union([z.array(nugget), z.string().transform(() => undefined)]).optional(),
  snippets: z.array(snippet).min(1).optional(),
  notice: z
    .enum(["premise", "stale", "conflict", "news-only", "degraded", "one-sided", "unofficial-translation"])
    .optional(),
  refuse: z.boolean().default(false),
  reason: z.enum(["no_evidence", "out_of_scope", "false_premise", "ambiguous", "upstream"]).optional(),
  premise: z.boolean().default(false),
  kind: z.enum(questionKinds).optional(),
  unanswerable: z.enum(unanswerableKinds).optional(),
  lang: z.enum(["en", "fr", "es"]).default("en"),
  /** The instrument, document or topic that the question was written about; questions that share it are not independent. */
  cluster: z.string().min(1).optional(),
});

/**
 * A question with what makes a reply to it right. `q` is the question, asked `after` others where it is a follow-up; `inst` the instruments of which one must be cited; `art` the
 * articles of which one must be cited; `nugget` must be found in the shown sentences or their quotes; `nuggets` are facts that a full
 * answer holds; `snippets` the stretches of the texts that it should quote; `notice` must be given; `refuse`: the right reply is a refusal, with `reason` where that is set; `premise`: the right
 * reply refuses or corrects the premise.
 */
export type EvaluationQuestion = Readonly<z.infer<typeof questionForm>>;

/** A fact that a full answer holds. */
export type Nugget = Readonly<z.infer<typeof nugget>>;

/** What a question is clustered by where statistics need independent groups: its own word, its first instrument, or what it is. */
export function clusterOf({ cluster, inst, refuse, premise, id }: EvaluationQuestion): string {
  return cluster ?? inst?.[0] ?? (premise ? "premise" : refuse ? "unanswerable" : id);
}

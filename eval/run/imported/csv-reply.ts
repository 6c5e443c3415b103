import { z } from "zod";
import type { ImportedReply } from "./imported-reply.ts";
import { type SourceParts, toAnswer } from "./to-answer.ts";

const lines = z
  .string()
  .default("")
  .transform((cell) => (cell === "" ? [] : cell.split("\n")));

/**
 * A row of a table as a reply; columns are those of our CSV export. `answer` has a sentence a line, `cited` a place a line as "opsc 3(1)(c)"
 * or "none", `quotes` the words of each in the same order. A row without an answer is a refusal where `status` says so, else no reply.
 */
export const csvReplyForm: z.ZodType<ImportedReply> = z
  .object({
    id: z.string().optional(),
    q: z.string().optional(),
    status: z.enum(["answered", "refused"]).optional(),
    reason: z.enum(["no_evidence", "out_of_scope", "false_premise", "ambiguous", "upstream"]).optional(),
    notices: lines.pipe(
      z.array(
        z.enum([
          "premise",
          "stale",
          "conflict",
          "news-only",
          "degraded",
          "one-sided",
          "unofficial-translation",
        ]),
      ),
    ),
    answer: lines,
    cited: lines,
    passages: lines,
    quotes: lines,
  })
  .transform(({ id, q, status, reason, notices, answer, cited, passages, quotes }): ImportedReply => {
    const isMissing = status === undefined && answer.length === 0;
    const parts = {
      q,
      refused: status === "refused" ? (reason ?? "no_evidence") : undefined,
      notices,
      sentences: answer.map((sentence) => ({ text: sentence, citations: [] })),
      sources: Array.from({ length: Math.max(cited.length, quotes.length) }, (_, at) => ({
        ...toPlace(cited[at] ?? "none"),
        passage: passages[at] ?? "",
        quote: quotes[at] ?? "",
      })),
    };
    return { id, q, answer: isMissing ? null : toAnswer(parts), violations: [], detail: "places" };
  });

/** An article may hold a blank, "2 bis". */
function toPlace(written: string): SourceParts {
  const [, instrument, article = null] = /^(\S+)(?: (.+))?$/.exec(written.trim()) ?? [];
  return instrument === undefined || instrument === "none" ? {} : { instrument, article };
}

import { readFile } from "node:fs/promises";
import { z } from "zod";
import { Fault } from "../../src/domain/fault.ts";
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

/** Fields that are for people ("why", "nuggets", "conf") may stand beside these and are not read. */
const questionLine = z.object({
  id: z.string().min(1),
  q: z.string().min(1),
  inst: z.array(z.string()).min(1).optional(),
  art: z.array(article).min(1).optional(),
  nugget: pattern.optional(),
  notice: z
    .enum(["premise", "stale", "conflict", "news-only", "degraded", "unofficial-translation"])
    .optional(),
  refuse: z.boolean().default(false),
  reason: z.enum(["no_evidence", "out_of_scope", "false_premise", "ambiguous", "upstream"]).optional(),
  premise: z.boolean().default(false),
});

/**
 * A question with what makes a reply to it right. `q` is the question; `inst` the instruments of which one must be cited; `art` the
 * articles of which one must be cited; `nugget` must be found in the shown sentences or their quotes; `notice` must be given; `refuse`:
 * the right reply is a refusal, with `reason` where that is set; `premise`: the right reply refuses or corrects the premise.
 */
export type EvaluationQuestion = Readonly<z.infer<typeof questionLine>>;

/**
 * Reads a question file: one JSON object a line, empty lines allowed.
 * Throws a Fault `text_unreadable` or, naming file and line, `text_invalid`.
 */
export async function readQuestions(path: string): Promise<readonly EvaluationQuestion[]> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new Fault("text_unreadable", `The question file ${path} cannot be read.`, {
      remedy: "Check the path and that you may read the file.",
      cause,
    });
  });
  const questions = text
    .split("\n")
    .flatMap((line, position) => (line.trim() === "" ? [] : [parseLine(line, `${path}:${position + 1}`)]));
  if (questions.length === 0) throw invalid(`${path} holds no question.`);
  const twice = questions.find(
    (question, position) => questions.findIndex((other) => other.id === question.id) !== position,
  );
  if (twice) throw invalid(`${path} uses the id ${twice.id} twice.`);
  return questions;
}

function parseLine(line: string, place: string): EvaluationQuestion {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw invalid(`${place} is not a line of JSON.`);
  }
  const parsed = questionLine.safeParse(value);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`);
  throw invalid(`${place}: ${problems.join("; ")}`);
}

function invalid(message: string): Fault {
  return new Fault("text_invalid", message, {
    remedy:
      'Each line is one object: {"id": "1", "q": "…", "inst": ["crc"], "art": ["34"], "nugget": "…"} or {"id": "2", "q": "…", "refuse": true}.',
  });
}

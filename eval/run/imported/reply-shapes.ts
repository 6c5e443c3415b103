import { z } from "zod";
import { carriedReplyForm } from "../../export/carried-reply.ts";
import type { ImportedReply } from "./imported-reply.ts";
import { toAnswer } from "./to-answer.ts";

/** A form in which some program writes answers as objects. */
export interface ReplyShape {
  /** Whose form it is, with the fields by which it is known. */
  readonly name: string;
  /** Whether an object is of this form, to judge by the names of its fields. */
  readonly fits: (value: Readonly<Record<string, unknown>>) => boolean;
  readonly form: z.ZodType<ImportedReply>;
}

const text = z.string().min(1);
const idText = z.union([text, z.number().transform(String)]);
const position = z.int().min(0);

const trecAnswer = z.object({
  references: z.array(text).default([]),
  answer: z.array(z.object({ text: z.string(), citations: z.array(z.union([position, text])).default([]) })),
});

/** An answer without sentences is a refusal. A citation by id that the references do not hold leads nowhere, as one by position does. */
function readTrecAnswer({ references, answer }: z.infer<typeof trecAnswer>, id: string): ImportedReply {
  const numberOf = (citation: number | string) =>
    typeof citation === "number" ? citation + 1 : references.indexOf(citation) + 1;
  const sentences = answer.map(({ text: words, citations }) => ({
    text: words,
    citations: citations.map(numberOf),
  }));
  return {
    id,
    answer: toAnswer({
      refused: sentences.length === 0 ? "no_evidence" : undefined,
      sentences,
      sources: references.map((passage) => ({ passage })),
    }),
    violations: [],
    detail: "sentences",
  };
}

const trecRag2025: ReplyShape = {
  name: 'TREC RAG 2025 {"metadata": {"narrative_id": "1"}, "references": ["…"], "answer": [{"text": "…", "citations": [0]}]}',
  fits: (value) => "metadata" in value && "answer" in value,
  form: trecAnswer
    .extend({ metadata: z.looseObject({ narrative_id: idText }) })
    .transform(({ metadata, ...rest }) => readTrecAnswer(rest, metadata.narrative_id)),
};

const trecRag2024: ReplyShape = {
  name: 'TREC RAG 2024 {"topic_id": "1", "references": ["…"], "answer": […]}',
  fits: (value) => "topic_id" in value && "answer" in value,
  form: trecAnswer
    .extend({ topic_id: idText })
    .transform(({ topic_id, ...rest }) => readTrecAnswer(rest, topic_id)),
};

/** Our own reply where a row carries it; else the words alone. */
function readResponse(row: {
  readonly id?: string | undefined;
  readonly q: string;
  readonly response: string;
  readonly pinpoint?: z.infer<typeof carriedReplyForm> | undefined;
}): ImportedReply {
  const { id, q, response, pinpoint } = row;
  if (pinpoint) return { id, q, ...pinpoint, detail: "whole" };
  const answer = toAnswer({ q, sentences: [{ text: response, citations: [] }] });
  return { id, q, answer, violations: [], detail: "words" };
}

const ragas: ReplyShape = {
  name: 'RAGAS {"user_input": "…", "response": "…"}',
  fits: (value) => "user_input" in value && "response" in value,
  form: z
    .object({
      id: idText.optional(),
      user_input: text,
      response: z.string(),
      pinpoint: carriedReplyForm.optional(),
    })
    .transform(({ id, user_input, response, pinpoint }) =>
      readResponse({ id, q: user_input, response, pinpoint }),
    ),
};

const deepeval: ReplyShape = {
  name: 'DeepEval {"input": "…", "actual_output": "…"}',
  fits: (value) => "input" in value && "actual_output" in value,
  form: z
    .object({
      id: idText.optional(),
      input: text,
      actual_output: z.string(),
      additional_metadata: z
        .looseObject({ id: idText.optional(), pinpoint: carriedReplyForm.optional() })
        .nullish(),
    })
    .transform(({ id, input, actual_output, additional_metadata: metadata }) =>
      readResponse({
        id: id ?? metadata?.id,
        q: input,
        response: actual_output,
        pinpoint: metadata?.pinpoint,
      }),
    ),
};

const assignedNugget = z.object({
  text,
  importance: z.enum(["vital", "okay"]),
  assignment: z.enum(["support", "partial_support", "not_support"]),
});

const nuggetizer: ReplyShape = {
  name: 'nuggetizer {"qid": "1", "answer_text": "…", "nuggets": [{"text": "…", "importance": "vital", "assignment": "support"}]}',
  fits: (value) => "qid" in value && "nuggets" in value,
  form: z
    .object({ qid: idText, answer_text: z.string().default(""), nuggets: z.array(assignedNugget) })
    .transform(({ qid, answer_text, nuggets }) => ({
      id: qid,
      answer: toAnswer({ sentences: [{ text: answer_text, citations: [] }] }),
      violations: [],
      detail: "facts" as const,
      nuggets,
    })),
};

const shapes: readonly ReplyShape[] = [trecRag2025, trecRag2024, ragas, deepeval, nuggetizer];

/** What files of answers look like, for people. */
export const replyRemedy = `Answers are lines of JSON: ${shapes.map(({ name }) => name).join("; ")}. Or a list of such objects (.json), a table with the columns id and answer (.csv).`;

/** Finds the form of an object by its fields; undefined where it is none that is known. */
export function findReplyShape(value: unknown): ReplyShape | undefined {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  return fields.success ? shapes.find((shape) => shape.fits(fields.data)) : undefined;
}

import { z } from "zod";

/** A form in which some program writes questions as objects. */
export interface QuestionShape {
  /** Whose form it is, with the fields by which it is known. */
  readonly name: string;
  /** Whether an object is of this form, to judge by the names of its fields. */
  readonly fits: (value: Readonly<Record<string, unknown>>) => boolean;
  /** Turns an object into what a line of our own question files would hold. */
  readonly form: z.ZodType<RawQuestion>;
}

/** A question before its own form is checked. Where no id is given, the number of its line or row is taken. */
export interface RawQuestion {
  readonly id?: string | undefined;
  readonly [field: string]: unknown;
}

const text = z.string().min(1);
const idText = z.union([text, z.number().transform(String)]);
const optionalId = idText.optional().catch(undefined);

/** A reference answer counts as one vital fact. */
function factOf(reference: string | null | undefined) {
  return reference ? [{ text: reference }] : undefined;
}

const ownShape: QuestionShape = {
  name: 'our own {"id": "1", "q": "…", "inst": ["crc"], "art": ["34"]}',
  fits: (value) => "q" in value,
  form: z.looseObject({ id: text }),
};

const ragasShape: QuestionShape = {
  name: 'RAGAS {"user_input": "…", "reference": "…"}',
  fits: (value) => "user_input" in value,
  form: z
    .object({ id: optionalId, user_input: text, reference: z.string().nullish() })
    .transform(({ id, user_input, reference }) => ({ id, q: user_input, nuggets: factOf(reference) })),
};

const deepevalShape: QuestionShape = {
  name: 'DeepEval {"input": "…", "expected_output": "…"}',
  fits: (value) => "input" in value,
  form: z
    .object({
      id: optionalId,
      input: text,
      expected_output: z.string().nullish(),
      additional_metadata: z.looseObject({ id: optionalId }).nullish(),
    })
    .transform(({ id, input, expected_output, additional_metadata }) => ({
      id: id ?? additional_metadata?.id,
      q: input,
      nuggets: factOf(expected_output),
    })),
};

const nuggetizerShape: QuestionShape = {
  name: 'nuggetizer {"qid": "1", "query": "…", "nuggets": [{"text": "…", "importance": "vital"}]}',
  fits: (value) => "query" in value && "nuggets" in value,
  form: z
    .object({
      qid: idText,
      query: text,
      nuggets: z.array(
        z
          .object({ text, importance: z.enum(["vital", "okay"]) })
          .transform(({ text: fact, importance }) => ({ text: fact, importance })),
      ),
    })
    .transform(({ qid, query, nuggets }) => ({ id: qid, q: query, nuggets })),
};

const legalBenchShape: QuestionShape = {
  name: 'LegalBench-RAG {"query": "…", "snippets": [{"file_path": "…", "span": [0, 9]}]}',
  fits: (value) => "query" in value && "snippets" in value,
  form: z
    .object({ id: optionalId, query: text, snippets: z.unknown() })
    .transform(({ id, query, snippets }) => ({ id, q: query, snippets })),
};

const trecRagShape: QuestionShape = {
  name: 'TREC RAG {"id": "1", "title": "…"}',
  fits: (value) => "title" in value && "id" in value,
  form: z.object({ id: idText, title: text }).transform(({ id, title }) => ({ id, q: title })),
};

const beirShape: QuestionShape = {
  name: 'BEIR {"_id": "1", "text": "…"}',
  fits: (value) => "_id" in value && "text" in value,
  form: z.object({ _id: idText, text }).transform(({ _id, text: q }) => ({ id: _id, q })),
};

/** The forms that are known, in the order in which they are tried. */
const shapes: readonly QuestionShape[] = [
  ownShape,
  ragasShape,
  deepevalShape,
  nuggetizerShape,
  legalBenchShape,
  trecRagShape,
  beirShape,
];

/** What question files look like, for people. */
export const questionRemedy = `Questions are lines of JSON: ${shapes.map(({ name }) => name).join("; ")}. Or a list of such objects (.json), promptfoo's tests (.yaml), a table with the columns id and q (.csv), topics (.tsv, .txt).`;

/** Finds the form of an object by its fields; undefined where it is none that is known. */
export function findQuestionShape(value: unknown): QuestionShape | undefined {
  const fields = z.record(z.string(), z.unknown()).safeParse(value);
  return fields.success ? shapes.find((shape) => shape.fits(fields.data)) : undefined;
}

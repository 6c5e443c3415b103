import { extname } from "node:path";
import { z } from "zod";
import { invalidLine } from "../formats/invalid-line.ts";
import { readCsvRows } from "../formats/read-csv-rows.ts";
import { checkForm, type ReadObject, readObjects } from "../formats/read-objects.ts";
import { readTopics } from "../formats/read-topics.ts";
import { readYamlItems } from "../formats/read-yaml-items.ts";
import { toRawQuestion } from "./csv-question.ts";
import { type EvaluationQuestion, questionForm } from "./evaluation-question.ts";
import { promptfooTestForm } from "./promptfoo-question.ts";
import { findQuestionShape, type QuestionShape, questionRemedy } from "./question-shapes.ts";

const remedy = questionRemedy;

type ReadQuestions = (path: string) => AsyncIterable<ReadObject<EvaluationQuestion>>;

/** What is read how, by the ending of the file's name. Anything else is lines of JSON. */
const readers: Readonly<Record<string, ReadQuestions>> = {
  ".csv": readTable,
  ".json": readList,
  ".yaml": readPromptfooTests,
  ".yml": readPromptfooTests,
  ".tsv": readTopicLines,
  ".txt": readTopicLines,
};

/**
 * Reads the questions of a file in our own form or that of another suite; see `questionRemedy`. Throws a Fault `text_unreadable`, or
 * `text_invalid` with file and line; an object of no known form gets one that lists the forms there are.
 */
export function readQuestions(path: string): AsyncIterable<ReadObject<EvaluationQuestion>> {
  return (readers[extname(path).toLowerCase()] ?? readJsonLines)(path);
}

async function* readJsonLines(path: string): AsyncIterable<ReadObject<EvaluationQuestion>> {
  const form = z.record(z.string(), z.unknown());
  const toQuestion = createShapeReader();
  for await (const read of readObjects(path, { form, remedy })) yield toQuestion(read);
}

async function* readList(path: string): AsyncIterable<ReadObject<EvaluationQuestion>> {
  const toQuestion = createShapeReader();
  for (const read of await readYamlItems(path, { lists: ["questions", "tests", "data"], remedy }))
    yield toQuestion(read);
}

/** The first object says of what form all are. */
function createShapeReader() {
  let shape: QuestionShape | undefined;
  let number = 0;
  return ({ value, where }: ReadObject<unknown>): ReadObject<EvaluationQuestion> => {
    shape ??= findQuestionShape(value);
    if (!shape) throw invalidLine(where, "is no question in a form that is known.", { remedy });
    number += 1;
    return checkQuestion({
      value: { id: String(number), ...withoutGaps(checkForm(value, where, { form: shape.form, remedy })) },
      where,
    });
  };
}

async function* readPromptfooTests(path: string): AsyncIterable<ReadObject<EvaluationQuestion>> {
  for (const [index, { value, where }] of (
    await readYamlItems(path, { lists: ["tests"], remedy })
  ).entries()) {
    const raw = checkForm(value, where, { form: promptfooTestForm, remedy });
    yield checkQuestion({ value: { id: String(index + 1), ...withoutGaps(raw) }, where });
  }
}

async function* readTable(path: string): AsyncIterable<ReadObject<EvaluationQuestion>> {
  for (const { value, where } of await readCsvRows(path))
    yield checkQuestion({ value: toRawQuestion(value), where });
}

async function* readTopicLines(path: string): AsyncIterable<ReadObject<EvaluationQuestion>> {
  for (const { id, text, where } of await readTopics(path))
    yield checkQuestion({ value: { id, q: text }, where });
}

function checkQuestion({ value, where }: ReadObject<unknown>): ReadObject<EvaluationQuestion> {
  return { value: checkForm(value, where, { form: questionForm, remedy }), where };
}

/** Fields that are undefined would stand before those that are given. */
function withoutGaps(raw: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== undefined));
}

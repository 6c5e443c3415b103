import { type AnswerMeasure, createShare, type RepliedQuestion } from "./answer-measure.ts";

/** A stretch of a document's text, `[start, end)` in UTF-16 code units. */
interface Stretch {
  readonly document: string;
  readonly start: number;
  readonly end: number;
}

const source = "LegalBench-RAG (Pipitone and Houir Alami, arXiv 2408.10343)";

/** The measures of what the references quote against the snippets that a person marked, both counted in characters. */
export const spanMeasures: readonly AnswerMeasure[] = [
  createShare({
    name: "span precision",
    description: "of the characters that the references quote: within a snippet that the question marks",
    source,
    score: (item) => {
      const stretches = stretchesOf(item);
      return stretches && ratio(stretches.both, stretches.quoted);
    },
  }),
  createShare({
    name: "span recall",
    description: "of the characters of the snippets that the question marks: quoted by a reference",
    source,
    score: (item) => {
      const stretches = stretchesOf(item);
      return stretches && ratio(stretches.both, stretches.marked);
    },
  }),
];

/** How many characters are quoted, marked, and both; null where the question marks none. What is quoted twice counts once. */
function stretchesOf({ question, answer }: RepliedQuestion) {
  if (!question.snippets) return null;
  const marked = merge(
    question.snippets.map(({ file_path, span: [start, end] }) => ({ document: file_path, start, end })),
  );
  const quoted = merge(
    answer.references.map(({ document, span: [start, end] }) => ({ document: document.id, start, end })),
  );
  const both = quoted.flatMap((one) => marked.map((other) => overlap(one, other)));
  return { both: sum(both), quoted: sum(quoted.map(lengthOf)), marked: sum(marked.map(lengthOf)) };
}

/** Stretches without those that touch or overlap, which become one. */
function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const sorted = stretches.toSorted((one, other) => one.start - other.start || one.end - other.end);
  const merged: Stretch[] = [];
  for (const stretch of sorted) {
    const at = merged.findLastIndex(({ document }) => document === stretch.document);
    const last = merged[at];
    if (last && stretch.start <= last.end) merged[at] = { ...last, end: Math.max(last.end, stretch.end) };
    else merged.push(stretch);
  }
  return merged;
}

function overlap(one: Stretch, other: Stretch): number {
  if (one.document !== other.document) return 0;
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

function lengthOf({ start, end }: Stretch): number {
  return end - start;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

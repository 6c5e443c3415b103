import { invalidLine } from "./invalid-line.ts";

/** A line of a run. */
export interface RunLine {
  readonly topic: string;
  readonly document: string;
  /** As it is written: trec_eval does not look at it. */
  readonly rank: string;
  readonly score: number;
  /** The line's number in its file, from 1. */
  readonly number: number;
}

const columns = /^[ \t]*([^ \t]+)[ \t]+[^ \t]+[ \t]+([^ \t]+)[ \t]+([^ \t]+)[ \t]+([^ \t]+)[ \t]+[^ \t]/;
const decimal = /^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/;

/**
 * Parses topic, Q0, document, rank, score and name, with tabs or spaces between; what follows is passed over, as trec_eval does.
 * Undefined for a blank line. Throws a Fault `text_invalid` with file and line.
 */
export function parseRunLine(
  text: string,
  place: { readonly path: string; readonly number: number },
): RunLine | undefined {
  const [, topic, document, rank, score] = columns.exec(text) ?? [];
  if (topic === undefined || document === undefined || rank === undefined || score === undefined) {
    if (text.trim() === "") return undefined;
    throw malformed(place, `is not a line of a run: it has ${text.trim().split(/[ \t]+/).length} columns.`);
  }
  const value = Number(score);
  if (!decimal.test(score) || !Number.isFinite(value)) {
    throw malformed(place, `has the score ${JSON.stringify(score)}, which is no number.`);
  }
  return { topic, document, rank, score: value, number: place.number };
}

function malformed({ path, number }: { readonly path: string; readonly number: number }, says: string) {
  return invalidLine(`${path}:${number}`, says, {
    remedy: "A line is topic, Q0, document, rank, score and the run's name, with tabs or spaces between.",
  });
}

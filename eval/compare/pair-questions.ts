import { Fault } from "../../src/domain/fault.ts";
import type { ComparedMeasure, ComparedQuestion, ComparedRun } from "./compared-run.ts";

/** A question of either run or of both. */
export interface PairedQuestion {
  readonly id: string;
  readonly cluster: string;
  readonly text: string | null;
  /** Null where the run has no such question. */
  readonly a: ComparedQuestion | null;
  readonly b: ComparedQuestion | null;
}

/** The value of a measure for one question in both runs. */
export interface PairedScore {
  readonly a: number;
  readonly b: number;
}

/**
 * Puts the questions of two runs side by side: those of A in its order, then those that only B has. Throws a Fault `text_invalid`
 * where a question is worded otherwise in the other run, or the runs share none.
 */
export function pairQuestions(a: ComparedRun, b: ComparedRun): readonly PairedQuestion[] {
  const ids = [...new Set([...a.questions.keys(), ...b.questions.keys()])];
  const pairs = ids.flatMap((id) => {
    const [inA, inB] = [a.questions.get(id) ?? null, b.questions.get(id) ?? null];
    const known = inA ?? inB;
    return known ? [{ id, cluster: known.cluster, text: known.text, a: inA, b: inB }] : [];
  });
  const changed = pairs.find((pair) => pair.a && pair.b && pair.a.text !== pair.b.text);
  if (changed) throw otherWords(changed.id, a, b);
  if (!pairs.some((pair) => pair.a && pair.b)) throw nothingShared(a, b);
  return pairs;
}

/**
 * A measure's value for a question in both runs. A run that has no reply to a question gets the measure's worst value for it, so that
 * no run looks better for what it left out. Null where the measure does not apply to the question, or only to one of its two replies:
 * such a question says nothing of a difference.
 */
export function pairScores({ a, b }: PairedQuestion, { name, worst }: ComparedMeasure): PairedScore | null {
  const [scoreA, scoreB] = [a?.scores[name] ?? null, b?.scores[name] ?? null];
  if (scoreA !== null && scoreB !== null) return { a: scoreA, b: scoreB };
  if (scoreA !== null && b === null) return { a: scoreA, b: worst };
  if (scoreB !== null && a === null) return { a: worst, b: scoreB };
  return null;
}

function otherWords(id: string, a: ComparedRun, b: ComparedRun): Fault {
  return new Fault("text_invalid", `The question ${id} is worded otherwise in ${a.name} than in ${b.name}.`, {
    remedy: "Compare runs over the same question files, or give the changed question an id of its own.",
    data: { id },
  });
}

function nothingShared(a: ComparedRun, b: ComparedRun): Fault {
  return new Fault("text_invalid", `${a.name} and ${b.name} have no question in common.`, {
    remedy: "Compare runs over the same question files.",
  });
}

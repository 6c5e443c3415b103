import type { Mention } from "../../domain/mention.ts";
import type { Linker } from "../../references/linker.ts";
import type { NarrowedQuestion } from "./narrow-question.ts";

/**
 * The instrument that a question means without naming it, because it was named before: "My professor wants the Lanzarote Convention
 * cited. Where does the convention deal with grooming?" None where the question names one itself, and where several were named.
 */
export function findTopic({ text, aside }: NarrowedQuestion, linker: Linker): readonly string[] {
  if (aside === "" || namedIn(text, linker).length > 0) return [];
  const named = namedIn(aside, linker);
  return named.length === 1 ? named : [];
}

/** The mentions of a question, or where it has none, its topic as one that takes up no words. */
export function withTopic(mentions: readonly Mention[], topic: readonly string[]): readonly Mention[] {
  if (mentions.length > 0) return mentions;
  return topic.map((instrument) => ({
    span: { start: 0, end: 0 },
    pinpoints: [{ instrument, article: null, subdivisions: [] }],
  }));
}

function namedIn(text: string, linker: Linker): readonly string[] {
  const { mentions } = linker.link(text, { subjects: [] });
  return [...new Set(mentions.flatMap(({ pinpoints }) => pinpoints.map(({ instrument }) => instrument)))];
}

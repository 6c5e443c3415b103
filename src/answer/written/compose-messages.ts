import type { DocumentMetadata } from "../../domain/document.ts";
import { formatPartialDate } from "../../domain/partial-date.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Question } from "../../domain/question.ts";
import type { ChatMessage } from "../../ports/chat-model.ts";
import { mostSentences, mostWords } from "./answer-limits.ts";
import { neutraliseText } from "./neutralise-text.ts";
import type { Prompts } from "./read-prompts.ts";

/** A passage as a model is given it. */
export interface NumberedSource {
  /** Counts from 1. */
  readonly n: number;
  readonly passage: Passage;
  readonly document: DocumentMetadata;
}

/** What a model is asked with. */
export interface Asking {
  readonly prompts: Prompts;
  readonly question: Question;
  readonly sources: readonly NumberedSource[];
  /** A line that nobody outside can know: 128 random bits. It parts material from policy. */
  readonly delimiter: string;
}

/** A sentence that failed, and why: what a model is told so that it can do better. */
export interface FailedSentence {
  readonly text: string;
  readonly reason: string;
}

/**
 * The messages for a draft: the policy alone as the system's, the question and the passages as data. Every text from outside stands between
 * delimiters and is neutralised.
 */
export function composeMessages({ prompts, question, sources, delimiter }: Asking): readonly ChatMessage[] {
  const policy = prompts.policy.fill({
    language: nameLanguage(question.answerLanguage),
    sentences: String(mostSentences),
    words: String(mostWords),
    delimiter,
  });
  const data = prompts.data.fill({
    delimiter,
    question: neutraliseText(question.asked, delimiter),
    passages: sources.map((source) => renderSource(source, delimiter)).join("\n\n"),
  });
  return [
    { role: "system", content: policy },
    { role: "user", content: data },
  ];
}

/** The message that asks for the failed sentences anew. What a model wrote is as foreign as any other text. */
export function composeRepair(
  { prompts, question, delimiter }: Asking,
  failed: readonly FailedSentence[],
): ChatMessage {
  const failures = failed
    .map(
      ({ text, reason }, at) =>
        `${at + 1}. ${neutraliseText(text, delimiter)}\n   Wrong: ${neutraliseText(reason, delimiter)}`,
    )
    .join("\n");
  const language = nameLanguage(question.answerLanguage);
  return { role: "user", content: prompts.repair.fill({ delimiter, failures, language }) };
}

function renderSource({ n, passage, document }: NumberedSource, delimiter: string): string {
  const dated = [
    ...(document.asOf === null ? [] : [`as of ${formatPartialDate(document.asOf)}`]),
    ...(document.published === null ? [] : [`published ${formatPartialDate(document.published)}`]),
  ];
  const about = [`${document.kind ?? "text"}: ${document.title}`, ...dated, ...passage.headings].join(" › ");
  return [
    `${delimiter} source ${n}`,
    neutraliseText(about.replaceAll(/\s+/g, " "), delimiter),
    neutraliseText(passage.text, delimiter),
    `${delimiter} end of source ${n}`,
  ].join("\n");
}

const languages: ReadonlyMap<string, string> = new Map([
  ["en", "English"],
  ["fr", "French"],
  ["es", "Spanish"],
]);

function nameLanguage(code: string): string {
  return languages.get(code) ?? "English";
}

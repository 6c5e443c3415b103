import { type Span, sliceSpan } from "../../domain/span.ts";
import { findInstructions } from "../../text/instructions/find-instructions.ts";
import { wordsOf } from "../../text/words.ts";
import { topicLength } from "../topic-prefix.ts";
import {
  endsAsking,
  holdsVerb,
  leadsTo,
  opensMarkedQuestion,
  opensQuestion,
  partingWords,
  requests,
  smallTalk,
} from "./asking-forms.ts";
import { englishInstructions } from "./instruction-forms.ts";
import { frenchInstructions, spanishInstructions } from "./romance-instruction-forms.ts";
import { splitClauses, splitQuestion } from "./split-parts.ts";

/**
 * What a part of a question does: `asks` something of the texts, `tells` what happened or what somebody says, `instructs` the machine, or
 * only `talks` ("Hello!").
 */
export type PartRole = "asks" | "tells" | "instructs" | "talks";

/** A sentence of a question, or a run of clauses of one. */
export interface QuestionPart {
  readonly role: PartRole;
  readonly text: string;
}

/**
 * Finds the parts of a question with what each does, in order. What is said to the machine is data and no order: it only has to be told
 * apart from what is asked. A sentence is cut only where it holds an instruction, or where a colon leads to the question.
 */
export function findQuestionParts(text: string): readonly QuestionPart[] {
  const parts = splitQuestion(text).flatMap((span) => readSentence(sliceSpan(text, span)));
  return parts.map((part, at) => {
    const before = parts[at - 1]?.role;
    if (before === "instructs" && goesOn.test(part.text)) return { ...part, role: before };
    return before === "asks" && part.role === "tells" && isKeyword(part.text)
      ? { ...part, role: before }
      : part;
  });
}

/** A name behind a question says where to look: "Does the victim have to complain? Lanzarote Convention". */
function isKeyword(words: string): boolean {
  const isName = !/[.!]$/.test(words) || namesText.test(words);
  return isName && wordsOf(words).length <= keywordLength && !holdsVerb.test(words);
}

/** Whatever closes behind it, the name of a treaty tells nothing. */
const namesText = /\b(?:convention|treaty|protocol|agreement|directive|regulation|act)\.?$/i;

const keywordLength = 5;

/** What asks for more of what an instruction was about: "List all of them." */
const goesOn =
  /^[^\p{L}]*(?:\p{L}+[^\p{L}]+){1,3}(?:them|it|that|those)[^\p{L}]*(?:all|now|here)?[^\p{L}]*$/iu;

function readSentence(sentence: string): readonly QuestionPart[] {
  if (smallTalk.test(sentence)) return [{ role: "talks", text: sentence }];
  const clauses = splitClauses(sentence).map((span) => ({
    ...span,
    instructs: instructs(sliceSpan(sentence, span)),
  }));
  if (clauses.some((clause) => clause.instructs)) return readClauses(sentence, clauses);
  if (isInstruction(sentence)) return [{ role: "instructs", text: sentence }];
  const led = findLead(sentence);
  const whole = roleOf(sentence);
  if (led === 0) return [{ role: whole, text: sentence.replace(partingWords, "") }];
  return [
    { role: "tells", text: sentence.slice(0, led).trim() },
    { role: "asks", text: sentence.slice(led).trim().replace(partingWords, "") },
  ];
}

interface Clause extends Span {
  readonly instructs: boolean;
}

/** Runs of clauses: an instruction goes on until a clause opens a question; what stands before it keeps its own role. */
function readClauses(sentence: string, clauses: readonly Clause[]): readonly QuestionPart[] {
  const parts: { role: PartRole; start: number; end: number }[] = [];
  const isMarked = endsAsking.test(sentence);
  for (const { start, end, instructs: orders } of clauses) {
    const words = sentence.slice(start, end);
    const last = parts.at(-1);
    const asks =
      opensQuestion.test(words) || requests.test(words) || (isMarked && opensMarkedQuestion.test(words));
    const role = orders ? "instructs" : asks ? "asks" : last?.role;
    if (last && last.role === role) last.end = end;
    else parts.push({ role: role ?? "tells", start, end });
  }
  return parts.map((part) => {
    const words = sliceSpan(sentence, part);
    return { role: part.role === "tells" ? roleOf(words) : part.role, text: words };
  });
}

function instructs(clause: string): boolean {
  return instructionForms.some((form) => form.test(clause)) || isInstruction(clause);
}

const instructionForms = [...englishInstructions, ...frenchInstructions, ...spanishInstructions];

/** Whether most of a sentence is one of the phrases of attacks. */
function isInstruction(words: string): boolean {
  return findInstructions(words).length > 0;
}

function roleOf(words: string): PartRole {
  return endsAsking.test(words) || opensQuestion.test(words) || requests.test(words) ? "asks" : "tells";
}

/** How much of a sentence only leads to its question, up to a colon: "I need one thing:". A topic ("About the GDPR:") is part of it. */
function findLead(sentence: string): number {
  if (topicLength(sentence) > 0) return 0;
  const colon = /[:=]\s/.exec(sentence);
  if (!colon || !leadsTo.test(sentence.slice(0, colon.index))) return 0;
  const start = colon.index + colon[0].length;
  return opensMarkedQuestion.test(sentence.slice(start)) ? start : 0;
}

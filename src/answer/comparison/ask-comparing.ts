import type { Answer, AnswerSentence, Notice, Reference, TracedPassage } from "../../domain/answer.ts";
import type { Register } from "../../domain/register.ts";
import type { Ask } from "../ask.ts";
import { renderMarkdown } from "../render-markdown.ts";
import { tellWhole } from "../tell-whole.ts";
import { wordingOf } from "../wording/wording-of.ts";
import type { FindSides, Side } from "./find-sides.ts";

/** So many sentences of each side are shown beside the other's. */
const sentencesOfSide = 2;

/**
 * Prepares answering comparisons side by side. Each side is asked by itself, so that its sentences rest on its own evidence and cite its own
 * instrument; what is the same in both, and what differs, is for the reader to see. Where the texts hold one side only, a notice says so;
 * where they hold neither, the question is answered as it stands.
 */
export function createAskComparing(
  ask: Ask,
  parts: { readonly findSides: FindSides; readonly register: Register },
): Ask {
  return async (question, options = {}) => {
    const sides = parts.findSides(question);
    if (sides.length === 0) return ask(question, options);
    const { tell, ...silent } = options;
    const answers: SideAnswer[] = [];
    for (const side of sides) answers.push(readSide(side, await ask(side.question, silent)));
    if (answers.every(({ sentences }) => sentences.length === 0)) return ask(question, options);
    const answer = putSideBySide(question, answers, parts.register);
    if (tell) tellWhole(answer, tell);
    return answer;
  };
}

interface SideAnswer {
  readonly side: Side;
  readonly answer: Answer;
  /** The sentences that cite the side's own instrument. */
  readonly sentences: readonly AnswerSentence[];
}

function readSide(side: Side, answer: Answer): SideAnswer {
  const own = new Set(
    answer.references.filter(({ instrument }) => instrument?.id === side.instrument).map(({ n }) => n),
  );
  const sentences = answer.sentences.filter(({ citations }) => citations.some((n) => own.has(n)));
  return { side, answer, sentences: sentences.slice(0, sentencesOfSide) };
}

function putSideBySide(question: string, answers: readonly SideAnswer[], register: Register): Answer {
  const answered = answers.filter(({ sentences }) => sentences.length > 0);
  const { sentences, references } = renumber(answered);
  const [first] = answered;
  if (!first) throw new Error("no side has an answer");
  const whole = {
    status: "answered" as const,
    mode: first.answer.mode,
    question: question.normalize("NFC").trim(),
    understoodAs: null,
    language: first.answer.language,
    sentences,
    references,
    refusal: null,
    notices: gatherNotices(answers, register),
  };
  return { ...whole, text: renderMarkdown(whole), trace: mergeTraces(answers) };
}

/** Numbers the references of all sides in one row. The same words of the same place are one reference. */
function renumber(answers: readonly SideAnswer[]): Pick<Answer, "sentences" | "references"> {
  const references = new Map<string, Reference>();
  const keyOf = ({ document, span, instrument, article }: Reference) =>
    [document.id, ...span, instrument?.id, article].join(" ");
  const sentences = answers.flatMap(({ answer, sentences: own }) =>
    own.map((sentence) => ({
      ...sentence,
      citations: sentence.citations.flatMap((n) => {
        const reference = answer.references.find((one) => one.n === n);
        if (!reference) return [];
        const known = references.get(keyOf(reference)) ?? { ...reference, n: references.size + 1 };
        references.set(keyOf(reference), known);
        return [known.n];
      }),
    })),
  );
  return { sentences, references: [...references.values()] };
}

function gatherNotices(answers: readonly SideAnswer[], register: Register): readonly Notice[] {
  const missing = answers.flatMap(({ side, answer, sentences }): readonly Notice[] => {
    const instrument = register.find(side.instrument);
    if (sentences.length > 0 || !instrument) return [];
    const told = answer.refusal?.reason === "false_premise" ? ` ${answer.refusal.message}` : "";
    const text = wordingOf(answer.language).oneSided(instrument);
    return [{ kind: "one-sided", text: `${text}${told}` }];
  });
  // The questions of the sides are ours: what they take for granted, the reader did not.
  const others = answers
    .flatMap(({ answer, sentences }) => (sentences.length > 0 ? answer.notices : []))
    .filter(({ kind }) => kind !== "premise");
  const byText = new Map([...missing, ...others].map((notice) => [notice.text, notice]));
  return [...byText.values()];
}

function mergeTraces(answers: readonly SideAnswer[]): Answer["trace"] {
  const traces = answers.map(({ answer }) => answer.trace);
  const [first] = traces;
  if (!first) throw new Error("a comparison has sides");
  const steps = new Set(traces.flatMap(({ ms }) => Object.keys(ms)));
  const sum = (step: string) => traces.reduce((total, { ms }) => total + (ms[step] ?? 0), 0);
  return {
    ...first,
    retrieved: mergeRankings(traces.map(({ retrieved }) => retrieved)),
    dropped: traces.flatMap(({ dropped }) => dropped),
    ms: Object.fromEntries([...steps].map((step) => [step, sum(step)])),
  };
}

/** The passages of all sides by their ranks there, each once. */
function mergeRankings(rankings: readonly (readonly TracedPassage[])[]): readonly TracedPassage[] {
  const byRank = rankings.flat().toSorted((one, other) => one.rank - other.rank);
  const first = byRank.filter(
    ({ passage }, at) => byRank.findIndex((other) => other.passage === passage) === at,
  );
  return first.map((passage, at) => ({ ...passage, rank: at + 1 }));
}

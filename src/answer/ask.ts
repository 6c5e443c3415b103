import type { Answer, DroppedSentence, Notice, Refusal, TracedPassage } from "../domain/answer.ts";
import type { AnswerEvent } from "../domain/answer-event.ts";
import type { Conversation } from "../domain/conversation.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Thesaurus } from "../domain/thesaurus.ts";
import type { Generation } from "../ports/generation-store.ts";
import { createHeadingPlaceFinder } from "../references/heading-place.ts";
import type { Linker } from "../references/linker.ts";
import type { ReadPlainTerms } from "../search/plain-words.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { limitsFor } from "./choose-sentences.ts";
import type { DraftSentence } from "./draft-sentence.ts";
import type { Vocabulary } from "./facet-weight.ts";
import { findAmbiguity, findAmbiguousAnswer } from "./find-ambiguity.ts";
import type { FindConceptsInLanguage } from "./find-concepts-in-language.ts";
import { findFalsePremise } from "./find-premise.ts";
import { lacksMatter } from "./lacks-matter.ts";
import { findNotices } from "./notices.ts";
import { numberReferences } from "./number-references.ts";
import { findDenied, findPremiseNotices } from "./premises/find-denied.ts";
import { quoteSources } from "./quote-sources.ts";
import {
  refuseAmbiguous,
  refuseFalsePremise,
  refuseForWantOfEvidence,
  refuseOutOfScope,
  refuseUnclear,
} from "./refuse.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { findScopeLimit } from "./scope/find-scope-limit.ts";
import { tellWhole } from "./tell-whole.ts";
import { createUnderstanding, type UnderstoodQuestion, withStory } from "./understand-question.ts";

/** Finds the passages for a question, best first; `search/searcher.ts` has the real one. */
export type Retrieve = (question: Question, options: { readonly k: number }) => Promise<readonly Evidence[]>;

/** How a question is to be answered. */
export interface AskOptions {
  /** Told when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** What was said before, by which a follow-up is understood. */
  readonly conversation?: Conversation;
  /** Is told what becomes certain while the answer comes to be. */
  readonly tell?: (event: AnswerEvent) => void;
}

/** Answers a question from the texts of one generation. Throws the Faults of the analysis, and the signal's reason when told to stop. */
export type Ask = (question: string, options?: AskOptions) => Promise<Answer>;

/** The part of a generation that answering reads. */
export type AnsweringGeneration = Pick<
  Generation,
  "name" | "degraded" | "listDocuments" | "findDocument" | "findingsOf" | "positionsAbout" | "positionsNaming"
>;

/** What answering takes. The clock gives milliseconds since 1970, for the trace and for what is old by now. */
export interface AskParts {
  readonly generation: AnsweringGeneration;
  readonly retrieve: Retrieve;
  readonly vocabulary: Vocabulary;
  readonly analyse: AnalyseQuestion;
  readonly findConcepts: FindConceptsInLanguage;
  readonly linker: Linker;
  readonly register: Register;
  readonly thesaurus: Thesaurus;
  readonly plainTermsOf: ReadPlainTerms;
  readonly now: () => number;
}

/** So many passages are looked at for sentences that answer. */
const passagesConsidered = 40;

/** Prepares answering in quoting mode over one generation. */
export function createAsk(parts: AskParts): Ask {
  const { generation } = parts;
  const isSpokenOf = (instrument: string) =>
    generation.positionsAbout(instrument).length > 0 ||
    generation.positionsNaming(instrument, null).length > 0;
  const understand = createUnderstanding({ ...parts, isSpokenOf });
  const decide = createDecision({ ...parts, isSpokenOf });
  return async (asked, options = {}) => {
    const started = parts.now();
    const understood = understand(parts.analyse(asked));
    const { question } = understood;
    const retrieved = await parts.retrieve(withStory(question), { k: passagesConsidered });
    options.signal?.throwIfAborted();
    const found = parts.now();
    const decision = decide(understood, retrieved);
    const answer = {
      status: decision.refusal ? ("refused" as const) : ("answered" as const),
      mode: "quoting" as const,
      question: question.asked,
      understoodAs: null,
      language: question.language,
      ...numberReferences(decision.sentences, parts.register),
      refusal: decision.refusal,
      notices: [...decision.notices, ...degradedNotices(parts.generation)],
    };
    const trace = {
      generation: parts.generation.name,
      promptHash: null,
      model: null,
      retrieved: retrieved.map(traceOf),
      dropped: decision.dropped,
      ms: { retrieve: found - started, answer: parts.now() - found },
    };
    const whole = { ...answer, text: renderMarkdown(answer), trace };
    if (options.tell) tellWhole(whole, options.tell);
    return whole;
  };
}

interface Decision {
  readonly sentences: readonly DraftSentence[];
  readonly refusal: Refusal | null;
  readonly notices: readonly Notice[];
  readonly dropped: readonly DroppedSentence[];
}

/** Decides between an answer and a refusal: false premises and ambiguity before any sentence is looked at, want of evidence after. */
function createDecision(
  parts: AskParts & { readonly isSpokenOf: (instrument: string) => boolean },
): (understood: UnderstoodQuestion, evidence: readonly Evidence[]) => Decision {
  const { generation, register, linker, isSpokenOf, plainTermsOf } = parts;
  const documents = new Map(generation.listDocuments().map((document) => [document.id, document]));
  const findHeadingPlace = createHeadingPlaceFinder(linker);
  const textOf = (documentId: string) => generation.findDocument(documentId)?.text;
  return ({ question, place, facets }, evidence) => {
    if (!question.asks) return refused(refuseOrders(question, { register, documents: documents.size }));
    const premise = findFalsePremise(question, register);
    if (premise) return refused(refuseFalsePremise(premise));
    const ambiguity = findAmbiguity(question, { facets, register, isSpokenOf });
    if (ambiguity) return refused(refuseAmbiguous(ambiguity, register));
    if (lacksMatter(question, facets)) return refused(refuseUnclear());
    const asked = { question, facets, place, limits: limitsFor(question) };
    const sources = { register, documents, linker, findHeadingPlace, plainTermsOf, textOf };
    const { sentences, dropped, ranked } = quoteSources(evidence, { ...asked, ...sources });
    const searched = { documents: documents.size, instruments: place.instruments, ranked };
    const limit = sentences.length > 0 ? findScopeLimit(question) : null;
    if (limit) return refused(refuseOutOfScope(limit, { question, register, ...searched }), dropped);
    const several = findAmbiguousAnswer(question, ranked);
    if (several) return refused(refuseAmbiguous(several, register), dropped);
    if (sentences.length > 0) {
      const today = new Date(parts.now()).toISOString().slice(0, "YYYY-MM-DD".length);
      const premises = findPremiseNotices(question, {
        register,
        facets,
        ranked,
        first: sentences[0]?.quoted ?? "",
      });
      const notices = [
        ...premises,
        ...findNotices(sentences, {
          question,
          today,
          findingsOf: (documentId) => generation.findingsOf(documentId),
        }),
      ];
      return { sentences, refusal: null, notices, dropped };
    }
    if (place.openArticles.length > 0) {
      const open = findAmbiguity(question, { facets: [], register, isSpokenOf });
      if (open) return refused(refuseAmbiguous(open, register), dropped);
    }
    const denied = findDenied(question, { register, facets, ranked });
    if (denied) return refused(refuseFalsePremise(denied), dropped);
    return refused(refuseForWantOfEvidence({ question, register, ...searched }), dropped);
  };
}

function refused(refusal: Refusal, dropped: readonly DroppedSentence[] = []): Decision {
  return { sentences: [], refusal, notices: [], dropped };
}

function refuseOrders(
  question: Question,
  searched: { readonly register: Register; readonly documents: number },
): Refusal {
  const limit = findScopeLimit(question) ?? "instruction";
  return refuseOutOfScope(limit, { question, ...searched, instruments: [], ranked: [] });
}

function degradedNotices({ degraded }: AnsweringGeneration): readonly Notice[] {
  if (degraded === null) return [];
  return [
    { kind: "degraded", text: "The newest index is damaged; this reply comes from the one before it." },
  ];
}

function traceOf({ passage, rank, score, scores }: Evidence): TracedPassage {
  return { passage: passage.id, rank, score, scores };
}

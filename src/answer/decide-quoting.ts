import type { DroppedSentence, Notice, Refusal } from "../domain/answer.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Generation } from "../ports/generation-store.ts";
import { createHeadingPlaceFinder } from "../references/heading-place.ts";
import type { Linker } from "../references/linker.ts";
import type { FindPlainPlaces } from "../search/plain-places.ts";
import type { ReadPlainTerms } from "../search/plain-words.ts";
import { limitsFor } from "./choose-sentences.ts";
import { quotingOf, type VerifiedSentence } from "./draft-sentence.ts";
import type { Vocabulary } from "./facet-weight.ts";
import { type Ambiguity, findAmbiguity, findAmbiguousAnswer } from "./find-ambiguity.ts";
import { type FalsePremise, findFalsePremise } from "./find-premise.ts";
import { lacksMatter } from "./lacks-matter.ts";
import { findDenied, findPremiseNotices } from "./premises/find-denied.ts";
import { type Quoting, quoteSources } from "./quote-sources.ts";
import {
  type RefusalParts,
  refuseAmbiguous,
  refuseFalsePremise,
  refuseForWantOfEvidence,
  refuseOutOfScope,
  refuseUnclear,
} from "./refuse.ts";
import { findScopeLimit } from "./scope/find-scope-limit.ts";
import { type UnderstoodQuestion, withStory } from "./understand-question.ts";
import { asksForUnheardOf } from "./unheard-of.ts";
import { wordingOf } from "./wording/wording-of.ts";

/** What the texts by themselves have to say to a question. */
export interface QuotingDecision {
  /** The sentences to quote; empty in a refusal. */
  readonly sentences: readonly VerifiedSentence[];
  readonly refusal: Refusal | null;
  readonly notices: readonly Notice[];
  readonly dropped: readonly DroppedSentence[];
  /**
   * The passages that a model may write from, those first whose sentences answer best. Empty where rules decided: what a question wrongly
   * takes for granted is put right by the words of the texts and by nobody else's.
   */
  readonly writable: readonly Evidence[];
}

/** Where answers come from, and what is to be told of sentences that are shown. */
export interface DecisionParts {
  readonly generation: Pick<Generation, "listDocuments" | "findDocument">;
  readonly linker: Linker;
  readonly register: Register;
  readonly plainTermsOf: ReadPlainTerms;
  readonly vocabulary: Vocabulary;
  readonly findPlainPlaces: FindPlainPlaces;
  readonly isSpokenOf: (instrument: string) => boolean;
  readonly notesOn: (sentences: readonly VerifiedSentence[], question: Question) => readonly Notice[];
}

/** What a question states beside what it asks, understood as a question is, and the passages on it. */
export interface Claim {
  readonly understood: UnderstoodQuestion;
  readonly evidence: readonly Evidence[];
}

/** Decides by rules and by quoting. Passages come best first. */
export type DecideQuoting = (
  understood: UnderstoodQuestion,
  evidence: readonly Evidence[],
  claim?: Claim,
) => QuotingDecision;

/**
 * Prepares the decision between quoting and a refusal: false premises, ambiguity and what is no question for texts before any sentence is
 * looked at, want of evidence after.
 */
export function createQuotingDecision(parts: DecisionParts): DecideQuoting {
  const { generation, register, linker, plainTermsOf } = parts;
  const documents = new Map(generation.listDocuments().map((document) => [document.id, document]));
  const findHeadingPlace = createHeadingPlaceFinder(linker);
  const textOf = (documentId: string) => generation.findDocument(documentId)?.text;
  const sources = { register, documents, linker, findHeadingPlace, plainTermsOf, textOf };
  const quote = ({ question, facets, place }: UnderstoodQuestion, evidence: readonly Evidence[]) => {
    const meant = parts.findPlainPlaces(withStory(question));
    return quoteSources(evidence, {
      question,
      facets,
      place,
      meant,
      limits: limitsFor(question),
      ...sources,
    });
  };
  return (understood, evidence, claim) => {
    const { question, place } = understood;
    const byRule = refuseByRule(understood, { ...parts, documents: documents.size });
    if (byRule) return refused(byRule);
    const quoting = quote(understood, evidence);
    const searched = {
      question,
      register,
      documents: documents.size,
      instruments: place.instruments,
      ranked: quoting.ranked,
    };
    const findDeniedClaim = () => {
      if (!claim) return undefined;
      const { question: stated, facets } = claim.understood;
      const { ranked } = quote(claim.understood, claim.evidence);
      return findDenied(stated, { register, facets, ranked });
    };
    const found = { understood, evidence, quoting, searched, findDeniedClaim };
    return quoting.sentences.length > 0 ? decideFound(found, parts) : decideMissing(found, parts);
  };
}

/** What can be told of a question without its texts. */
function refuseByRule(
  { question, facets }: UnderstoodQuestion,
  parts: DecisionParts & { readonly documents: number },
): Refusal | undefined {
  if (!question.asks) return refuseOrders(question, parts);
  const wording = wordingOf(question.answerLanguage);
  const premise = findFalsePremise(question, parts.register);
  if (premise) return refuseFalsePremise(premise, wording);
  const ambiguity = findAmbiguity(question, { facets, ...parts });
  if (ambiguity) return refuseAmbiguous(ambiguity, { register: parts.register, wording });
  return lacksMatter(question, facets) ? refuseUnclear(wording) : undefined;
}

interface Found {
  readonly understood: UnderstoodQuestion;
  readonly evidence: readonly Evidence[];
  readonly quoting: Quoting;
  readonly searched: RefusalParts;
  /** What the question states beside what it asks and is not so. */
  readonly findDeniedClaim: () => FalsePremise | undefined;
}

function decideFound(
  { understood, evidence, quoting, searched, findDeniedClaim }: Found,
  parts: DecisionParts,
): QuotingDecision {
  const { question, facets } = understood;
  const { dropped, ranked } = quoting;
  const wording = wordingOf(question.answerLanguage);
  const limit = findScopeLimit(question);
  if (limit) return refused(refuseOutOfScope(limit, searched), dropped);
  const { register, vocabulary } = parts;
  if (asksForUnheardOf(question, { facets, ranked, vocabulary })) {
    return refused(refuseForWantOfEvidence(searched), dropped);
  }
  const several = findAmbiguousAnswer(question, ranked);
  if (several) return refused(refuseAmbiguous(several, { register, wording }), dropped);
  const sentences = quoting.sentences.map((draft) => quotingOf(draft, wording));
  const first = sentences[0]?.quoted ?? "";
  const premises = findPremiseNotices(question, { register, facets, ranked, first, findDeniedClaim });
  return {
    sentences,
    refusal: null,
    notices: [...premises, ...parts.notesOn(sentences, question)],
    dropped,
    writable: premises.length > 0 ? [] : quotedFirst(evidence, sentences),
  };
}

/** A model may find an answer where no sentence by itself is one, unless the texts do not speak of the matter at all. */
function decideMissing(
  { understood, evidence, quoting, searched, findDeniedClaim }: Found,
  parts: DecisionParts,
): QuotingDecision {
  const { question, place, facets } = understood;
  const { dropped, ranked } = quoting;
  const { register } = parts;
  const wording = wordingOf(question.answerLanguage);
  const several: Ambiguity | undefined =
    findAmbiguousAnswer(question, ranked) ??
    (place.openArticles.length > 0 ? findAmbiguity(question, { ...parts, facets: [] }) : undefined);
  if (several) return refused(refuseAmbiguous(several, { register, wording }), dropped);
  const denied: FalsePremise | undefined =
    findDenied(question, { register, facets, ranked }) ?? findDeniedClaim();
  if (denied) return refused(refuseFalsePremise(denied, wording), dropped);
  const refusal = refuseForWantOfEvidence(searched);
  const mayWrite = refusal.reason === "no_evidence" && findScopeLimit(question) === null;
  return { ...refused(refusal, dropped), writable: mayWrite ? evidence : [] };
}

function refused(refusal: Refusal, dropped: readonly DroppedSentence[] = []): QuotingDecision {
  return { sentences: [], refusal, notices: [], dropped, writable: [] };
}

function refuseOrders(
  question: Question,
  searched: { readonly register: Register; readonly documents: number },
): Refusal {
  const limit = findScopeLimit(question) ?? "instruction";
  return refuseOutOfScope(limit, { question, ...searched, instruments: [], ranked: [] });
}

/** The passages quoted, in the order of their sentences, then the others as they were found. */
function quotedFirst(
  evidence: readonly Evidence[],
  sentences: readonly VerifiedSentence[],
): readonly Evidence[] {
  const quoted = new Set(sentences.flatMap(({ quotes }) => quotes.map(({ passage }) => passage.id)));
  const first = [...quoted].flatMap((id) => evidence.find(({ passage }) => passage.id === id) ?? []);
  return [...first, ...evidence.filter(({ passage }) => !quoted.has(passage.id))];
}

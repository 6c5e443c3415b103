import type { Answer, DroppedSentence, Notice, Refusal, TracedPassage } from "../domain/answer.ts";
import type { DocumentMetadata } from "../domain/document.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Thesaurus } from "../domain/thesaurus.ts";
import type { Generation } from "../ports/generation-store.ts";
import type { Linker } from "../references/linker.ts";
import type { FindConcepts } from "../search/find-concepts.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { findCandidates } from "./candidate.ts";
import {
  chooseSentences,
  defaultChoiceLimits,
  type RankedSentence,
  rankSentences,
} from "./choose-sentences.ts";
import { draftQuoting } from "./draft-quoting.ts";
import type { DraftSentence } from "./draft-sentence.ts";
import { findFacets, type Vocabulary } from "./facets.ts";
import { findAmbiguity } from "./find-ambiguity.ts";
import { findFalsePremise } from "./find-premise.ts";
import { createHeadingPlaceFinder } from "./heading-place.ts";
import { findNamedPlace } from "./named-place.ts";
import { findNotices } from "./notices.ts";
import { numberReferences } from "./number-references.ts";
import { refuseAmbiguous, refuseFalsePremise, refuseForWantOfEvidence } from "./refuse.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { verifySentence } from "./verify-sentence.ts";

/** Finds the passages for a question, best first; `search/searcher.ts` has the real one. */
export type Retrieve = (question: Question, options: { readonly k: number }) => Promise<readonly Evidence[]>;

/** Answers a question from the texts of one generation. Throws the Faults of the analysis, and an `AbortError` when told to stop. */
export type Ask = (question: string, options?: { readonly signal?: AbortSignal }) => Promise<Answer>;

/** What answering takes. The clock gives milliseconds since 1970, for the trace and for what is old by now. */
export interface AskParts {
  readonly generation: Pick<
    Generation,
    "name" | "listDocuments" | "findDocument" | "positionsAbout" | "positionsNaming"
  >;
  readonly retrieve: Retrieve;
  readonly vocabulary: Vocabulary;
  readonly analyse: AnalyseQuestion;
  readonly findConcepts: FindConcepts;
  readonly linker: Linker;
  readonly register: Register;
  readonly thesaurus: Thesaurus;
  readonly now: () => number;
}

/** So many passages are looked at for sentences that answer. */
const passagesConsidered = 20;

/** Prepares answering in quoting mode over one generation. */
export function createAsk(parts: AskParts): Ask {
  const documents = new Map(parts.generation.listDocuments().map((document) => [document.id, document]));
  const findHeadingPlace = createHeadingPlaceFinder(parts.linker);
  return async (asked, options = {}) => {
    const started = parts.now();
    const question = parts.analyse(asked);
    const retrieved = await parts.retrieve(question, { k: passagesConsidered });
    options.signal?.throwIfAborted();
    const found = parts.now();
    const reply = decide(question, retrieved, { ...parts, documents, findHeadingPlace });
    const answer = {
      status: reply.refusal ? ("refused" as const) : ("answered" as const),
      mode: "quoting" as const,
      question: question.text,
      language: question.language,
      ...numberReferences(reply.drafts, parts.register),
      refusal: reply.refusal,
      notices: reply.notices,
    };
    const ms = { retrieve: found - started, answer: parts.now() - found };
    const trace = {
      generation: parts.generation.name,
      promptHash: null,
      model: null,
      retrieved: retrieved.map(traceOf),
      dropped: reply.dropped,
      ms,
    };
    return { ...answer, text: renderMarkdown(answer), trace };
  };
}

interface Decision {
  readonly drafts: readonly DraftSentence[];
  readonly refusal: Refusal | null;
  readonly notices: readonly Notice[];
  readonly dropped: readonly DroppedSentence[];
}

interface DecisionParts extends AskParts {
  readonly documents: ReadonlyMap<string, DocumentMetadata>;
  readonly findHeadingPlace: ReturnType<typeof createHeadingPlaceFinder>;
}

function decide(question: Question, evidence: readonly Evidence[], parts: DecisionParts): Decision {
  const refuse = (refusal: Refusal, ranked: readonly RankedSentence[] = []): Decision => ({
    drafts: [],
    refusal,
    notices: [],
    dropped: tracedFailures(ranked),
  });
  const premise = findFalsePremise(question, parts.register);
  if (premise) return refuse(refuseFalsePremise(premise));
  const isSpokenOf = (id: string) =>
    parts.generation.positionsAbout(id).length > 0 || parts.generation.positionsNaming(id, null).length > 0;
  const place = findNamedPlace(question, { register: parts.register, isSpokenOf });
  const facets = findFacets(
    question,
    place.mentions.map((mention) => mention.span),
    parts,
  );
  const ambiguity = findAmbiguity(question, { facets, register: parts.register, isSpokenOf });
  if (ambiguity) return refuse(refuseAmbiguous(ambiguity, parts.register));
  const limits = defaultChoiceLimits;
  const ranked = rankSentences(findCandidates(evidence, parts.documents), {
    question,
    facets,
    place,
    findHeadingPlace: parts.findHeadingPlace,
    limits,
  });
  const drafts = chooseSentences(ranked, limits).map((sentence) =>
    draftQuoting(sentence, { question, facets, place, register: parts.register }),
  );
  const textOf = (id: string) => parts.generation.findDocument(id)?.text;
  const verdicts = drafts.map((draft) => ({ draft, failure: verifySentence(draft, { ...parts, textOf }) }));
  const kept = verdicts.filter(({ failure }) => failure === null).map(({ draft }) => draft);
  const dropped = verdicts.flatMap(({ draft, failure }) =>
    failure === null ? [] : [{ text: draft.quoted, reason: failure }],
  );
  if (kept.length === 0) {
    const refusal = refuseForWantOfEvidence({
      question,
      register: parts.register,
      documents: parts.documents.size,
      instruments: place.instruments,
      ranked,
    });
    return { drafts: [], refusal, notices: [], dropped: [...dropped, ...tracedFailures(ranked)] };
  }
  const today = new Date(parts.now()).toISOString().slice(0, "YYYY-MM-DD".length);
  return { drafts: kept, refusal: null, notices: findNotices(kept, { question, today }), dropped };
}

const tracedSentences = 5;

function tracedFailures(ranked: readonly RankedSentence[]): readonly DroppedSentence[] {
  return ranked
    .filter((sentence) => sentence.failure !== null)
    .slice(0, tracedSentences)
    .map(({ candidate, failure }) => ({ text: candidate.text, reason: failure ?? "" }));
}

function traceOf({ passage, rank, score, scores }: Evidence): TracedPassage {
  return { passage: passage.id, rank, score, scores };
}

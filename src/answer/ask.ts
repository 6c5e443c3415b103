import type { Answer, Notice, TracedPassage } from "../domain/answer.ts";
import type { AnswerEvent } from "../domain/answer-event.ts";
import type { Conversation } from "../domain/conversation.ts";
import type { Evidence } from "../domain/evidence.ts";
import type { Question } from "../domain/question.ts";
import type { Register } from "../domain/register.ts";
import type { Thesaurus } from "../domain/thesaurus.ts";
import type { Generation } from "../ports/generation-store.ts";
import type { Linker } from "../references/linker.ts";
import type { FindPlainPlaces } from "../search/plain-places.ts";
import type { ReadPlainTerms } from "../search/plain-words.ts";
import type { AnalyseQuestion } from "./analyse-question.ts";
import { type Claim, createQuotingDecision, type QuotingDecision } from "./decide-quoting.ts";
import type { VerifiedSentence } from "./draft-sentence.ts";
import type { Vocabulary } from "./facet-weight.ts";
import type { FindConceptsInLanguage } from "./find-concepts-in-language.ts";
import { findNotices } from "./notices.ts";
import { numberReferences } from "./number-references.ts";
import { readClaim } from "./premises/read-claim.ts";
import { renderMarkdown } from "./render-markdown.ts";
import { createTelling, premisesOf } from "./telling.ts";
import { createUnderstanding, withStory } from "./understand-question.ts";
import type { Wording } from "./wording/wording.ts";
import { wordingOf } from "./wording/wording-of.ts";
import { findTranslation, type Settled, settleWritten } from "./written/settle-written.ts";
import type { WriteAnswer } from "./written/write-answer.ts";

/** Finds the passages for a question, best first; `search/searcher.ts` has the real one. */
export type Retrieve = (question: Question, options: { readonly k: number }) => Promise<readonly Evidence[]>;

/** How a question is to be answered. */
export interface AskOptions {
  /** Told when nobody waits for the answer any more. */
  readonly signal?: AbortSignal;
  /** What was said before, by which a follow-up is understood. */
  readonly conversation?: Conversation;
  /** The language that is asked for, as an ISO 639-1 code; else it is the question's. */
  readonly language?: string;
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
  readonly findPlainPlaces: FindPlainPlaces;
  /** How answers are written; null where all are quoted. */
  readonly write: WriteAnswer | null;
  readonly now: () => number;
}

/** So many passages are looked at for sentences that answer. */
const passagesConsidered = 40;

/** Prepares answering over one generation: written where that is possible, else quoted. */
export function createAsk(parts: AskParts): Ask {
  const { generation, register } = parts;
  const isSpokenOf = (instrument: string) =>
    generation.positionsAbout(instrument).length > 0 ||
    generation.positionsNaming(instrument, null).length > 0;
  const notesOn = createNotes(parts);
  const understand = createUnderstanding({ ...parts, isSpokenOf });
  const decide = createQuotingDecision({ ...parts, isSpokenOf, notesOn });
  const findClaim = async (question: Question): Promise<Claim | undefined> => {
    const claim = readClaim(question, parts.analyse);
    if (!claim) return undefined;
    const stated = understand(claim);
    return { understood: stated, evidence: await parts.retrieve(stated.question, { k: passagesConsidered }) };
  };
  return async (asked, options = {}) => {
    const started = parts.now();
    const understood = understand(inLanguage(parts.analyse(asked), options.language));
    const { question } = understood;
    const language = question.answerLanguage;
    const retrieved = await parts.retrieve(withStory(question), { k: passagesConsidered });
    const claim = await findClaim(question);
    options.signal?.throwIfAborted();
    const found = parts.now();
    const decision = decide(understood, retrieved, claim);
    const write = decision.writable.length > 0 ? parts.write : null;
    const model = write?.model ?? null;
    const telling = createTelling(options.tell ?? (() => undefined));
    telling.begin({ generation: generation.name, model, language, understoodAs: null });
    telling.tellRetrieval(retrieved.map(traceOf));
    const tellSentences = (sentences: readonly VerifiedSentence[]) =>
      telling.tellSentences(numberReferences(sentences, { register, language }));
    const settled = write
      ? await settle(write, { question, decision, notesOn, tellSentences, ...options })
      : { mode: "quoting" as const, standIn: null, ...decision };
    telling.tellNotices(premisesOf(settled.notices));
    tellSentences(settled.sentences);
    const answer = {
      status: settled.refusal ? ("refused" as const) : ("answered" as const),
      mode: settled.mode,
      question: question.asked,
      understoodAs: null,
      language,
      ...numberReferences(settled.sentences, { register, language }),
      refusal: settled.refusal,
      notices: [...settled.notices, ...degradedNotices(generation, wordingOf(language))],
    };
    telling.tellNotices(answer.notices);
    const trace = {
      generation: generation.name,
      promptHash: write?.promptHash ?? null,
      model: settled.standIn ?? model,
      retrieved: retrieved.map(traceOf),
      dropped: settled.dropped,
      ms: { retrieve: found - started, answer: parts.now() - found },
    };
    const whole = { ...answer, text: renderMarkdown(answer), trace };
    telling.end(whole);
    return whole;
  };
}

function inLanguage(question: Question, language: string = question.answerLanguage): Question {
  return { ...question, answerLanguage: language };
}

/** What settling takes besides the way to write. */
interface Settling {
  readonly question: Question;
  readonly decision: QuotingDecision;
  readonly notesOn: ReturnType<typeof createNotes>;
  readonly tellSentences: (sentences: readonly VerifiedSentence[]) => void;
  readonly signal?: AbortSignal;
}

/** Has the answer written, tells its sentences as they are verified, and settles what is shown. */
async function settle({ write }: WriteAnswer, settling: Settling): Promise<Settled> {
  const { question, decision, notesOn, tellSentences } = settling;
  const signal = settling.signal ?? new AbortController().signal;
  const told: VerifiedSentence[] = [];
  const onSentence = (sentence: VerifiedSentence) => {
    told.push(sentence);
    tellSentences(told);
  };
  const written = await write({ question, evidence: decision.writable, signal, onSentence });
  signal.throwIfAborted();
  const wording = wordingOf(question.answerLanguage);
  const settled = settleWritten(decision, written, wording);
  if (settled.mode === "quoting") return { ...settled, notices: [...decision.notices, ...settled.notices] };
  const notes = [...notesOn(settled.sentences, question), ...findTranslation(settled.sentences, wording)];
  return { ...settled, notices: [...notes, ...settled.notices] };
}

/** What is to be told of the sources of sentences that are shown today. */
function createNotes({ generation, now }: AskParts) {
  return (sentences: readonly VerifiedSentence[], question: Question): readonly Notice[] =>
    findNotices(sentences, {
      question,
      today: new Date(now()).toISOString().slice(0, "YYYY-MM-DD".length),
      findingsOf: (documentId) => generation.findingsOf(documentId),
    });
}

function degradedNotices({ degraded }: AnsweringGeneration, wording: Wording): readonly Notice[] {
  return degraded === null ? [] : [{ kind: "degraded", text: wording.olderIndex() }];
}

function traceOf({ passage, rank, score, scores }: Evidence): TracedPassage {
  return { passage: passage.id, rank, score, scores };
}

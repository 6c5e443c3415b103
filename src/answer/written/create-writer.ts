import type { DroppedSentence } from "../../domain/answer.ts";
import type { DocumentMetadata } from "../../domain/document.ts";
import { type ChatMessage, type ChatModel, ModelFailure } from "../../ports/chat-model.ts";
import { wordsOf } from "../../text/words.ts";
import type { VerifiedSentence } from "../draft-sentence.ts";
import { mostSentences, mostWords } from "./answer-limits.ts";
import { chooseSources } from "./choose-sources.ts";
import { type Asking, composeMessages, composeRepair } from "./compose-messages.ts";
import { type DraftedSentence, draftSchema } from "./draft-form.ts";
import { createDraftReader } from "./draft-reader.ts";
import type { Prompts } from "./read-prompts.ts";
import { createVerification, type VerifyWritten, type WrittenVerificationParts } from "./verify-written.ts";
import type { WriteAnswer, WriteRequest, Written } from "./write-answer.ts";

/** What writing takes. */
export interface WriterParts extends WrittenVerificationParts {
  readonly chat: ChatModel;
  readonly prompts: Prompts;
  readonly documents: ReadonlyMap<string, DocumentMetadata>;
  /** A delimiter that nobody can guess: 128 random bits as text. */
  readonly newDelimiter: () => string;
}

/** Characters of a sentence that failed which the trace keeps: enough to know it by. */
const tracedLength = 200;

/** Tokens that a draft may take: 220 words, their quotes and the form around them. */
const mostTokens = 2500;

/**
 * Prepares the writing of answers by a model: a draft, of which each sentence is verified as it comes in; then those that failed, and a reply
 * that was no draft at all, once more. Sentences of the second round come behind those of the first. What was given to `onSentence` stands.
 */
export function createWriter(parts: WriterParts): WriteAnswer {
  return {
    model: parts.chat.id,
    promptHash: parts.prompts.hash,
    async write(request) {
      const sources = chooseSources(request.evidence).flatMap((passage, at) => {
        const document = parts.documents.get(passage.documentId);
        return document ? [{ n: at + 1, passage, document }] : [];
      });
      const { question } = request;
      const asking = { prompts: parts.prompts, question, sources, delimiter: parts.newDelimiter() };
      const verify = createVerification(sources, { ...parts, language: question.answerLanguage });
      const state = startWriting(request, verify);
      const trouble = await draft(asking, { chat: parts.chat, state, signal: request.signal });
      const { sentences, standIn } = state;
      const dropped = state.dropped.map(({ text, reason }) => ({
        text: text.slice(0, tracedLength),
        reason,
      }));
      return { sentences, dropped, trouble, standIn };
    },
  };
}

/** What has come of the writing so far. */
interface Writing {
  readonly sentences: VerifiedSentence[];
  /** What failed and was not written anew. */
  readonly dropped: DroppedSentence[];
  /** What failed in this round. */
  failed: DroppedSentence[];
  readonly take: (drafted: DraftedSentence | undefined) => void;
  /** The model that writes in place of the configured one. */
  standIn: string | null;
  /** How many sentences were taken, whatever came of them. */
  readonly taken: () => number;
}

function startWriting({ onSentence }: WriteRequest, verify: VerifyWritten): Writing {
  let words = 0;
  let taken = 0;
  const told = new Set<string>();
  const state: Writing = {
    sentences: [],
    dropped: [],
    failed: [],
    standIn: null,
    taken: () => taken,
    take(drafted) {
      taken += 1;
      if (taken > 2 * mostSentences) return;
      if (!drafted) {
        state.failed.push({ text: "", reason: "it is not of the form asked for" });
        return;
      }
      const verdict = verify(drafted);
      if (verdict.kind === "failed") {
        state.failed.push({ text: verdict.text, reason: verdict.reason });
        return;
      }
      const { sentence } = verdict;
      const length = wordsOf(sentence.text).length;
      if (told.has(sentence.text)) return;
      if (words + length > mostWords || state.sentences.length === mostSentences) {
        state.dropped.push({ text: sentence.text, reason: "the answer is long enough without it" });
        return;
      }
      words += length;
      told.add(sentence.text);
      state.sentences.push(sentence);
      onSentence(sentence);
    },
  };
  return state;
}

interface Drafting {
  readonly chat: ChatModel;
  readonly state: Writing;
  readonly signal: AbortSignal;
}

/** Asks for a draft, and once more for what failed of it. Gives the trouble that kept a draft from being whole, or null. */
async function draft(asking: Asking, drafting: Drafting): Promise<Written["trouble"]> {
  const { state } = drafting;
  const messages = composeMessages(asking);
  const trouble = await readReply(messages, drafting);
  const failed = state.failed;
  const mayRepair = trouble === null || trouble === "unusable";
  if (!mayRepair || (failed.length === 0 && trouble === null)) {
    state.dropped.push(...failed);
    return trouble;
  }
  state.failed = [];
  const before = state.taken();
  const listed = failed.length > 0 ? failed : [unreadable];
  const troubleAgain = await readReply([...messages, composeRepair(asking, listed)], drafting);
  // What the second round says stands for what failed in the first, one for one; what fails again, or is not said again, is lost.
  state.dropped.push(...failed.slice(state.taken() - before), ...state.failed);
  return troubleAgain === null || state.sentences.length === 0 ? troubleAgain : trouble;
}

const unreadable = {
  text: "",
  reason: "the reply was not one JSON object of the form asked for; write the whole answer anew",
};

async function readReply(
  messages: readonly ChatMessage[],
  { chat, state, signal }: Drafting,
): Promise<Written["trouble"]> {
  const reader = createDraftReader();
  const onModel = (id: string) => {
    state.standIn = id;
  };
  try {
    const call = { signal, schema: draftSchema, maxTokens: mostTokens, onModel };
    for await (const piece of chat.write(messages, call)) {
      for (const drafted of reader.add(piece)) state.take(drafted);
      if (reader.isTooLong()) break;
    }
  } catch (thrown) {
    signal.throwIfAborted();
    if (thrown instanceof ModelFailure) return thrown.kind;
    throw thrown;
  }
  return reader.isWhole() && !reader.isTooLong() ? null : "unusable";
}

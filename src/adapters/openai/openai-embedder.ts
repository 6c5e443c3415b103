import { Fault } from "../../domain/fault.ts";
import { ModelFailure } from "../../ports/chat-model.ts";
import type { Embedder, EmbedderFitter, FitOptions, FittedEmbedder } from "../../ports/embedder.ts";
import { type Circuit, createCircuit } from "../chat/circuit.ts";
import { findRetryDelay } from "../chat/retry-delay.ts";
import { type Sleep, sleep } from "../chat/sleep.ts";
import { batchSize, embedTexts } from "./embed-texts.ts";
import type { EmbeddingSettings } from "./embedding-settings.ts";
import { openEmbeddings, packEmbeddings } from "./kept-embeddings.ts";

/** What embedding takes of the machine; `now` gives milliseconds that never go back. */
export interface EmbeddingEffects {
  readonly random: () => number;
  readonly sleep: Sleep;
  readonly now: () => number;
}

const machine: EmbeddingEffects = { random: Math.random, sleep, now: () => performance.now() };

/** A batch of passages is tried so often: a build is worth more waiting than a question. */
const mostAttempts = 4;

/** Providers count requests by the minute: a build waits that long where it is asked to; milliseconds. */
const longestWaitMs = 60_000;

/** A question that is not embedded by then is answered by words alone; milliseconds. */
const questionDeadlineMs = 5000;

/**
 * Embeddings by a server's model. Fitting embeds the passages, batch after batch; those whose text was embedded for the former index are
 * taken over, so that unchanged documents cost nothing. What is kept are the vectors by text. Another model has another id, by which an
 * index knows that it was built with another.
 */
export function createOpenAiFitter(
  settings: EmbeddingSettings,
  effects: EmbeddingEffects = machine,
): EmbedderFitter {
  const id = `openai:${settings.model}`;
  const circuit = createCircuit(effects.now);
  const createEmbedder = (dimension: number): Embedder => ({
    id,
    dimension,
    learnedFrom: "elsewhere",
    embed: (texts) => embedQuestions(texts, { settings, circuit, dimension }),
  });
  const fit = async (_: unknown, options: FitOptions): Promise<FittedEmbedder> => {
    const texts = options.readTexts();
    const vectors = await embedPassages(texts, { settings, effects, options });
    const dimension = vectors[0]?.length ?? 0;
    return { embedder: createEmbedder(dimension), vectors, bytes: packEmbeddings(texts, vectors, dimension) };
  };
  return {
    id,
    fit,
    prepare: () => ({ fit, discard: async () => {} }),
    open: (bytes) => createEmbedder(openEmbeddings(bytes).dimension),
  };
}

interface PassageParts {
  readonly settings: EmbeddingSettings;
  readonly effects: EmbeddingEffects;
  readonly options: FitOptions;
}

async function embedPassages(
  texts: readonly string[],
  parts: PassageParts,
): Promise<readonly Float32Array[]> {
  const { former } = parts.options;
  const kept = former === null ? null : openEmbeddings(former);
  const missing = [...new Set(texts.filter((text) => kept?.find(text) === undefined))];
  const embedded = await embedAll(missing, texts.length - missing.length, parts);
  const found = new Map(missing.map((text, position) => [text, embedded[position]]));
  const vectors = texts.flatMap((text) => found.get(text) ?? kept?.find(text) ?? []);
  if (isOfOneLength(vectors)) return vectors;
  // The server gives vectors of another length under the same name: what was kept is of no use any more.
  return embedPassages(texts, { ...parts, options: { ...parts.options, former: null } });
}

async function embedAll(
  texts: readonly string[],
  known: number,
  { settings, effects, options }: PassageParts,
): Promise<readonly Float32Array[]> {
  const signal = options.signal ?? new AbortController().signal;
  const vectors: Float32Array[] = [];
  while (vectors.length < texts.length) {
    const batch = texts.slice(vectors.length, vectors.length + batchSize);
    const embed = () => embedTexts(batch, settings, signal);
    vectors.push(...(await retry(embed, { effects, signal }).catch(throwFault)));
    options.onProgress?.(known + vectors.length);
  }
  if (!isOfOneLength(vectors)) throw upstreamFailed("The model's embeddings differ in length.");
  return vectors;
}

async function retry<Result>(
  action: () => Promise<Result>,
  { effects, signal }: { readonly effects: EmbeddingEffects; readonly signal: AbortSignal },
): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await action();
    } catch (thrown) {
      // Each further wait is twice as long, so that a server that limits its rate can recover.
      const waits = { random: effects.random, backOffMs: 1000 * 2 ** (attempt - 1), longestWaitMs };
      const delayMs = attempt === mostAttempts ? null : findRetryDelay(thrown, waits);
      if (delayMs === null) throw thrown;
      await effects.sleep(delayMs, signal);
    }
  }
}

/** Questions are embedded at once or not at all. A server that failed five times is left alone for a while. */
async function embedQuestions(
  texts: readonly string[],
  parts: { readonly settings: EmbeddingSettings; readonly circuit: Circuit; readonly dimension: number },
): Promise<readonly Float32Array[]> {
  const { settings, circuit, dimension } = parts;
  if (!circuit.enter()) throw upstreamFailed("The model that embeds is not asked for a while.");
  let outcome: "whole" | "failed" = "failed";
  try {
    const signal = AbortSignal.timeout(Math.min(questionDeadlineMs, settings.totalMs));
    const vectors = await embedTexts(texts, settings, signal);
    if (vectors.some(({ length }) => length !== dimension)) {
      throw upstreamFailed(
        `The model's embeddings have not the ${dimension} components of those in the index.`,
      );
    }
    outcome = "whole";
    return vectors;
  } catch (thrown) {
    return throwFault(thrown);
  } finally {
    circuit.leave(outcome);
  }
}

function isOfOneLength(vectors: readonly Float32Array[]): boolean {
  return vectors.every(({ length }) => length === vectors[0]?.length);
}

function throwFault(thrown: unknown): never {
  if (thrown instanceof ModelFailure) throw upstreamFailed(thrown.message);
  if (thrown instanceof DOMException && thrown.name === "TimeoutError") {
    throw upstreamFailed("The model that embeds took too long.");
  }
  throw thrown;
}

function upstreamFailed(message: string): Fault {
  return new Fault("upstream_failed", message, {
    remedy:
      "Look at the model's server, OPENAI_BASE_URL and PINPOINT_EMBEDDING_MODEL: npm run -s pinpoint -- doctor",
  });
}

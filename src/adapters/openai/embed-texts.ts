import { ModelFailure } from "../../ports/chat-model.ts";
import type { EmbeddingSettings } from "./embedding-settings.ts";
import { createGuardedFetch } from "./guarded-fetch.ts";
import { parseEmbeddings } from "./parse-embeddings.ts";
import { findCause } from "./upstream-trouble.ts";

/** So many texts are sent at once; with passages of some hundred words that is far below what servers take. */
export const batchSize = 64;

/** Embeddings of `batchSize` texts with 4096 dimensions of 22 characters each, and as much again. */
const maxReplyBytes = 16 * 1024 * 1024;

/**
 * Embeds at most `batchSize` texts with one request of LangChain's client: vectors of unit length, in the order of the texts, checked by
 * `parseEmbeddings` before the client sees them. Throws a `ModelFailure`, or the signal's reason.
 */
export async function embedTexts(
  texts: readonly string[],
  settings: EmbeddingSettings,
  signal: AbortSignal,
): Promise<readonly Float32Array[]> {
  if (texts.length > batchSize) throw new RangeError(`${texts.length} texts in one request`);
  const { OpenAIEmbeddings } = await import("@langchain/openai");
  const client = new OpenAIEmbeddings({
    model: settings.model,
    batchSize,
    stripNewLines: false,
    encodingFormat: "float",
    maxRetries: 0,
    apiKey: "sent by the guarded fetch",
    configuration: {
      baseURL: settings.baseUrl,
      fetch: createCheckingFetch(settings, texts.length, signal),
      organization: null,
      project: null,
      logLevel: "off",
    },
  });
  try {
    return (await client.embedDocuments([...texts])).map(toUnitLength);
  } catch (thrown) {
    signal.throwIfAborted();
    throw failureOf(thrown);
  }
}

/** A guarded fetch that passes on only embeddings that are whole, and in the order of their texts. */
function createCheckingFetch(settings: EmbeddingSettings, count: number, signal: AbortSignal): typeof fetch {
  const fetch = createGuardedFetch(settings, { accept: "application/json", maxBytes: maxReplyBytes });
  return async (input, init) => {
    const response = await fetch(input, { ...init, signal });
    const embeddings = parseEmbeddings(await readJson(response), count);
    return Response.json({ data: embeddings.map((embedding, index) => ({ index, embedding })) });
  };
}

async function readJson(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (thrown) {
    throw failureOf(thrown);
  }
}

function toUnitLength(embedding: readonly number[]): Float32Array {
  // Scaled first: the squares of very large or very small components would not be finite, or vanish.
  const largest = embedding.reduce((most, component) => Math.max(most, Math.abs(component)), 0);
  const scaled = embedding.map((component) => component / largest);
  const length = Math.sqrt(scaled.reduce((sum, component) => sum + component * component, 0));
  return Float32Array.from(scaled, (component) => component / length);
}

function failureOf(thrown: unknown): ModelFailure {
  const failure = findCause(thrown, (cause) => cause instanceof ModelFailure);
  return failure ?? new ModelFailure("malformed", "The model's reply cannot be read.");
}

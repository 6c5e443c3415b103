import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";
import type { ChatOpenAICompletionsCallOptions } from "@langchain/openai";
import { type ChatCall, type ChatMessage, type ChatModel, ModelFailure } from "../../ports/chat-model.ts";
import { createGuardedFetch } from "./guarded-fetch.ts";
import type { ModelServer } from "./model-server.ts";
import { StrictCompletions } from "./strict-completions.ts";
import { findCause } from "./upstream-trouble.ts";

/** What is asked of the server beyond the messages, where it can do that. */
export interface OpenAiChatOptions {
  /** The model's name as the server knows it. */
  readonly model: string;
  /** 0 asks for the likeliest words; null leaves it to the server, as models that reason demand. */
  readonly temperature: number | null;
  /** Whether the server holds the model to the schema of a call. */
  readonly holdsToSchema: boolean;
}

/**
 * A reply in events takes about 250 bytes a token; with the longest reply asked for and as much again of reasoning that is about
 * 2 MiB. More is no answer.
 */
const maxReplyBytes = 4 * 1024 * 1024;

/**
 * A model behind the chat completions interface of OpenAI, which many servers speak. It asks once and waits as long as the server is
 * not silent: trying again, deadlines and other models are wrapped around it. Its failures are in our words only.
 */
export function createOpenAiChatModel(server: ModelServer, options: OpenAiChatOptions): ChatModel {
  const fetch = createGuardedFetch(server, { accept: "text/event-stream", maxBytes: maxReplyBytes });
  return {
    id: options.model,
    async *write(messages, call) {
      call.signal.throwIfAborted();
      const client = createClient(server.baseUrl, { ...options, fetch, maxTokens: call.maxTokens });
      // Asked below the layer where LangChain attaches callbacks: no tracer can be put there by the environment.
      const chunks = client._streamResponseChunks(messages.map(toLangChain), callOptions(call, options));
      let finishReason: unknown = null;
      let length = 0;
      try {
        for await (const { text, generationInfo } of chunks) {
          finishReason = generationInfo?.finish_reason ?? finishReason;
          length += text.length;
          if (text !== "") yield text;
        }
      } catch (thrown) {
        call.signal.throwIfAborted();
        throw failureOf(thrown);
      }
      call.signal.throwIfAborted();
      demandWhole(finishReason, length);
    },
  };
}

function createClient(
  baseURL: string,
  options: OpenAiChatOptions & { readonly fetch: typeof fetch; readonly maxTokens: number },
): StrictCompletions {
  const { model, temperature, maxTokens, fetch } = options;
  return new StrictCompletions({
    model,
    maxTokens,
    ...(temperature === null ? {} : { temperature }),
    streamUsage: false,
    maxRetries: 0,
    apiKey: "sent by the guarded fetch",
    // Whatever the environment holds for OpenAI's own client is overruled; its log would hold the questions.
    configuration: { baseURL, fetch, organization: null, project: null, logLevel: "off" },
  });
}

function callOptions(call: ChatCall, { holdsToSchema }: OpenAiChatOptions): ChatOpenAICompletionsCallOptions {
  if (call.schema === null || !holdsToSchema) return { signal: call.signal };
  const { name, schema } = call.schema;
  return {
    signal: call.signal,
    response_format: { type: "json_schema", json_schema: { name, schema, strict: true } },
  };
}

function toLangChain({ role, content }: ChatMessage): BaseMessage {
  if (role === "system") return new SystemMessage(content);
  return role === "user" ? new HumanMessage(content) : new AIMessage(content);
}

function demandWhole(finishReason: unknown, length: number): void {
  if (finishReason === "length") {
    throw new ModelFailure("incomplete", "The model's reply was cut off at the most tokens it may take.");
  }
  if (finishReason === "content_filter") {
    throw new ModelFailure("filtered", "The model's provider withheld the reply.");
  }
  if (finishReason !== "stop") {
    throw new ModelFailure("malformed", "The model's reply ended without saying that it is whole.");
  }
  if (length === 0) throw new ModelFailure("malformed", "The model's reply is empty.");
}

/** Our own failure where one is behind it; whatever else a client throws is about a reply that it could not read. */
function failureOf(thrown: unknown): ModelFailure {
  const isFailure = (cause: unknown) => cause instanceof ModelFailure;
  return findCause(thrown, isFailure) ?? new ModelFailure("malformed", "The model's reply cannot be read.");
}

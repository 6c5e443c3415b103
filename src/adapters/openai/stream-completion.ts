import { AIMessage, type BaseMessage, HumanMessage, SystemMessage } from "@langchain/core/messages";
import { ChatOpenAICompletions } from "@langchain/openai";
import { type ChatCall, type ChatMessage, ModelFailure } from "../../ports/chat-model.ts";
import { toStructuralSchema } from "./structural-schema.ts";

/** One request for a streamed reply. */
export interface CompletionRequest extends Pick<ChatCall, "signal" | "maxTokens" | "schema"> {
  readonly baseUrl: string;
  /** By what the request is made: it has the key. */
  readonly fetch: typeof fetch;
  readonly model: string;
  /** Null leaves it to the server. */
  readonly temperature: number | null;
  readonly messages: readonly ChatMessage[];
}

/** What came with one event of the stream; `finishReason` is null until the server gives one. */
export interface CompletionPiece {
  readonly text: string;
  readonly finishReason: unknown;
}

/**
 * Asks for a reply through LangChain's client of the chat completions interface, once, below the layer where LangChain attaches callbacks:
 * no tracer can be put there by the environment. Throws whatever the client throws, `ModelFailure`s of the fetch among its causes; where
 * the signal was aborted it may also just end.
 */
export async function* streamCompletion(request: CompletionRequest): AsyncGenerator<CompletionPiece> {
  const { messages, schema, signal } = request;
  const format = schema && {
    type: "json_schema" as const,
    json_schema: { name: schema.name, schema: toStructuralSchema(schema.schema), strict: true },
  };
  const chunks = createClient(request)._streamResponseChunks(messages.map(toLangChain), {
    signal,
    ...(format && { response_format: format }),
  });
  for await (const { text, generationInfo } of chunks) {
    yield { text, finishReason: generationInfo?.finish_reason ?? null };
  }
}

function createClient({
  baseUrl,
  fetch,
  model,
  temperature,
  maxTokens,
}: CompletionRequest): StrictCompletions {
  return new StrictCompletions({
    model,
    maxTokens,
    ...(temperature === null ? {} : { temperature }),
    streamUsage: false,
    maxRetries: 0,
    apiKey: "sent by the fetch",
    // Whatever the environment holds for OpenAI's own client is overruled; its log would hold the questions.
    configuration: { baseURL: baseUrl, fetch, organization: null, project: null, logLevel: "off" },
  });
}

function toLangChain({ role, content }: ChatMessage): BaseMessage {
  if (role === "system") return new SystemMessage(content);
  return role === "user" ? new HumanMessage(content) : new AIMessage(content);
}

type ConvertDelta = ChatOpenAICompletions["_convertCompletionsDeltaToBaseMessageChunk"];

/**
 * LangChain's client, made strict about what is new in each event: content must be text. LangChain itself prints a warning to standard
 * output for anything else, where the protocol of an MCP client may be going on, and passes over a model's refusals.
 */
class StrictCompletions extends ChatOpenAICompletions {
  protected override _convertCompletionsDeltaToBaseMessageChunk(
    ...[delta, event, role]: Parameters<ConvertDelta>
  ): ReturnType<ConvertDelta> {
    const { content, refusal } = delta;
    if (typeof refusal === "string" && refusal !== "") {
      throw new ModelFailure("filtered", "The model refused to reply.");
    }
    if (content !== undefined && content !== null && typeof content !== "string") {
      throw new ModelFailure("malformed", "The model's reply holds something else than text.");
    }
    return super._convertCompletionsDeltaToBaseMessageChunk(delta, event, role);
  }
}

import type { ChatSettings } from "../adapters/create-chat-model.ts";
import type { EmbeddingSettings } from "../adapters/openai/embedding-settings.ts";
import type { ModelServer } from "../adapters/openai/model-server.ts";
import { Secret } from "../domain/secret.ts";
import type { ConfigProblem } from "./config-problem.ts";
import { isLoopback } from "./loopback.ts";
import {
  choice,
  createVariableReader,
  type Environment,
  type ReadVariable,
  seconds,
  type Variable,
} from "./variable.ts";

/** What is configured of models. */
export interface ModelSettings {
  /** The model that writes answers; null where answers quote. */
  readonly chat: ChatSettings | null;
  /** A model that is named but cannot be asked, since there is neither a key nor a server of one's own: answers quote then. */
  readonly chatModelWithoutKey: string | null;
  /** Where vectors come from: a server's model, or "lsa", fitted to the texts. */
  readonly embeddings: EmbeddingSettings | "lsa";
}

/** Where OpenAI's own models are. */
const openAiUrl = "https://api.openai.com/v1";

const modelName: Variable<string | null> = {
  fallback: null,
  parse: (text, report) => {
    if (/^[\x21-\x7e]{1,200}$/.test(text)) return text;
    report("a model's name as its server knows it, for instance gpt-4.1-mini or llama3.1:8b");
    return undefined;
  },
};

const apiKey: Variable<Secret | null> = {
  fallback: null,
  isSecret: () => true,
  parse: (text, report) => {
    if (/^[\x21-\x7e]{1,1000}$/.test(text)) return new Secret(text);
    report("a key of printable ASCII without spaces or line breaks");
    return undefined;
  },
};

const baseUrl: Variable<string> = {
  fallback: openAiUrl,
  isSecret: (text) => /[@?]/.test(text),
  parse: (text, report) => {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback(url.hostname));
    if (url && isSafe && `${url.username}${url.password}${url.search}${url.hash}` === "") {
      return url.href.replace(/\/$/, "");
    }
    report("an https:// address, or http:// on this machine, without name, password, query or fragment");
    return undefined;
  },
};

/** The variables of this program that choose models; the keys and the server's address are named as OpenAI's own client names them. */
const variables = {
  PINPOINT_CHAT_MODEL: modelName,
  PINPOINT_CHAT_MODEL_SECOND: modelName,
  PINPOINT_EMBEDDINGS: choice("lsa", "openai"),
  PINPOINT_EMBEDDING_MODEL: modelName,
  PINPOINT_MODEL_IDLE_SECONDS: seconds(10, 240),
  PINPOINT_MODEL_TOTAL_SECONDS: seconds(30, 3600),
} as const;

/** The names of the variables by which models are chosen. */
export const modelVariables = Object.keys(variables);

/**
 * Reads what models are to be asked, and where. The key and the server's address belong to other programs too, so that they are looked
 * at only where a model is wanted. Adds every problem to the list.
 */
export function readModelSettings(environment: Environment, problems: ConfigProblem[]): ModelSettings {
  const read = createVariableReader(environment, problems);
  const model = read("PINPOINT_CHAT_MODEL", variables.PINPOINT_CHAT_MODEL);
  const secondModel = read("PINPOINT_CHAT_MODEL_SECOND", variables.PINPOINT_CHAT_MODEL_SECOND);
  const kind = read("PINPOINT_EMBEDDINGS", variables.PINPOINT_EMBEDDINGS);
  const embeddingModel = read("PINPOINT_EMBEDDING_MODEL", variables.PINPOINT_EMBEDDING_MODEL);
  const waits = readWaits(read);
  problems.push(
    ...withoutEffect(
      "PINPOINT_CHAT_MODEL_SECOND",
      model === null ? secondModel : null,
      "PINPOINT_CHAT_MODEL",
    ),
    ...withoutEffect(
      "PINPOINT_EMBEDDING_MODEL",
      kind === "lsa" ? embeddingModel : null,
      "PINPOINT_EMBEDDINGS=openai",
    ),
  );
  if (model === null && kind === "lsa") return { chat: null, chatModelWithoutKey: null, embeddings: "lsa" };
  const server = { ...readServer(read), ...waits };
  const isReachable = server.apiKey !== null || server.baseUrl !== openAiUrl;
  const embeddings = kind === "lsa" ? kind : { ...server, model: embeddingModel ?? "" };
  if (kind === "openai") problems.push(...problemsOfEmbeddings(embeddingModel, isReachable));
  return {
    chat: model === null || !isReachable ? null : { ...server, model, secondModel },
    chatModelWithoutKey: isReachable ? null : model,
    embeddings,
  };
}

/** A model that is named and would never be asked was meant otherwise. */
function withoutEffect(variable: string, given: string | null, needed: string): readonly ConfigProblem[] {
  return given === null ? [] : [{ variable, given, allowed: `a model's name together with ${needed}` }];
}

function readWaits(read: ReadVariable): Pick<ModelServer, "idleMs" | "totalMs"> {
  return {
    idleMs: read("PINPOINT_MODEL_IDLE_SECONDS", variables.PINPOINT_MODEL_IDLE_SECONDS),
    totalMs: read("PINPOINT_MODEL_TOTAL_SECONDS", variables.PINPOINT_MODEL_TOTAL_SECONDS),
  };
}

function readServer(read: ReadVariable): Pick<ModelServer, "baseUrl" | "apiKey"> {
  return { baseUrl: read("OPENAI_BASE_URL", baseUrl), apiKey: read("OPENAI_API_KEY", apiKey) };
}

/** An index cannot be opened without the embedder that built it, so that embeddings do not fall back to others by themselves. */
function problemsOfEmbeddings(model: string | null, isReachable: boolean): readonly ConfigProblem[] {
  const variable = "PINPOINT_EMBEDDINGS";
  const given = "openai";
  return [
    ...(model === null
      ? [{ variable, given, allowed: "openai together with PINPOINT_EMBEDDING_MODEL" }]
      : []),
    ...(isReachable
      ? []
      : [
          {
            variable,
            given,
            allowed: "openai together with OPENAI_API_KEY or an OPENAI_BASE_URL that needs none",
          },
        ]),
  ];
}

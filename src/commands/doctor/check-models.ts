import { type Config, modelServerOf } from "../../config.ts";
import type { Check } from "./check.ts";

/** What checking the models looks at. */
export interface ModelCheckParts {
  readonly config: Pick<Config, "chat" | "chatModelWithoutKey" | "embeddings">;
  /** Asks the configured server for its models; null where no server is configured. */
  readonly probe: () => Promise<{
    readonly models: readonly string[] | null;
    readonly trouble: string | null;
  } | null>;
}

/**
 * Tells whether models are configured and whether their server can be reached. A model that cannot be asked is worth a warning only:
 * answers quote then.
 */
export async function checkModels({ config, probe }: ModelCheckParts): Promise<Check> {
  const name = "models";
  const { chat, chatModelWithoutKey, embeddings } = config;
  if (chatModelWithoutKey !== null) {
    const detail = `PINPOINT_CHAT_MODEL names ${chatModelWithoutKey}, but there is neither a key nor a server of your own: answers quote`;
    return {
      name,
      state: "warn",
      detail,
      fix: "set OPENAI_API_KEY, or OPENAI_BASE_URL to a server that needs no key",
    };
  }
  const server = modelServerOf(config);
  if (server === null) {
    return { name, state: "ok", detail: "none configured, none needed: answers quote", fix: null };
  }
  const wanted = [chat?.model, chat?.secondModel, embeddings === "lsa" ? null : embeddings.model];
  const models = wanted.filter((model) => typeof model === "string");
  const host = new URL(server.baseUrl).host;
  const found = await probe();
  if (found?.models === null || found === null) {
    const detail = `${models.join(", ")} at ${host}: ${found?.trouble ?? "not asked"}`;
    return {
      name,
      state: "warn",
      detail,
      fix: "look at OPENAI_BASE_URL and OPENAI_API_KEY, and whether the server runs",
    };
  }
  return checkListed(models, { host, listed: found.models });
}

function checkListed(
  models: readonly string[],
  { host, listed }: { readonly host: string; readonly listed: readonly string[] },
): Check {
  const name = "models";
  // Ollama lists "llama3.1:latest" for what is asked for as "llama3.1".
  const missing = models.filter((model) => !listed.includes(model) && !listed.includes(`${model}:latest`));
  if (missing.length === 0) {
    return { name, state: "ok", detail: `${models.join(", ")} at ${host}, which can be reached`, fix: null };
  }
  const detail = `${host} can be reached, but does not list ${missing.join(", ")}`;
  return {
    name,
    state: "warn",
    detail,
    fix: "look at the models' names; some servers do not list all that they have",
  };
}

import { isIP } from "node:net";
import { delimiter, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import type { ModelServer } from "./adapters/openai/model-server.ts";
import { type ConfigProblem, invalidConfig } from "./config/config-problem.ts";
import { isLoopback } from "./config/loopback.ts";
import { type ModelSettings, modelVariables, readModelSettings } from "./config/read-model-settings.ts";
import { findUnknownVariables } from "./config/unknown-variables.ts";
import { choice, createVariableReader, type Environment, type Variable } from "./config/variable.ts";
import { Secret } from "./domain/secret.ts";

/** Everything that can be set from outside, checked and frozen. Paths are absolute. */
export interface Config extends ModelSettings {
  /** The address to listen on. */
  readonly host: string;
  /** The port to listen on; 0 lets the system choose a free one. */
  readonly port: number;
  /** Whether strangers may reach the server: needed to listen on anything but this machine's own address. */
  readonly public: boolean;
  /** Folders of texts, in the order given. */
  readonly corpus: readonly string[];
  /** The folder in which generations of the index are kept. */
  readonly index: string;
  /** The register of instruments, a JSON file. */
  readonly register: string;
  /** The thesaurus, a JSON file. */
  readonly thesaurus: string;
  /** The glossary for questions in French and Spanish, a JSON file. */
  readonly glossary: string;
  /** What people call the articles, a JSON file. */
  readonly plainWords: string;
  /** Which vector index is built: `auto` takes HNSW where its native module loads, else exact search. */
  readonly vectors: "auto" | "hnsw" | "exact";
}

const projectFolder = fileURLToPath(new URL("..", import.meta.url));
const shipped = (path: string): string => resolve(projectFolder, path);

const path = (fallback: string): Variable<string> => ({
  fallback: shipped(fallback),
  parse: (text) => resolve(text),
});

const variables = {
  PINPOINT_HOST: {
    fallback: "127.0.0.1",
    parse: (text, report) => {
      if (isIP(text) > 0 || /^[a-z\d]([a-z\d.-]{0,251}[a-z\d])?$/i.test(text)) return text;
      report("an IP address or a host name, for instance 127.0.0.1");
      return undefined;
    },
  } satisfies Variable<string>,
  PINPOINT_PORT: {
    fallback: 3000,
    parse: (text, report) => {
      if (/^\d{1,5}$/.test(text) && Number(text) <= 65_535) return Number(text);
      report("a whole number from 0 to 65535 (0 takes any free port)");
      return undefined;
    },
  } satisfies Variable<number>,
  PINPOINT_PUBLIC: {
    fallback: false,
    parse: (text, report) => {
      if (["1", "true", "yes"].includes(text)) return true;
      if (["0", "false", "no"].includes(text)) return false;
      report("1, true or yes; 0, false or no");
      return undefined;
    },
  } satisfies Variable<boolean>,
  PINPOINT_CORPUS: {
    fallback: [shipped("corpus")],
    parse: (text, report) => {
      const folders = text.split(delimiter).filter((folder) => folder.trim() !== "");
      if (folders.length === 0) report(`one or more folders with "${delimiter}" between them`);
      return [...new Set(folders.map((folder) => resolve(folder)))];
    },
  } satisfies Variable<readonly string[]>,
  PINPOINT_INDEX: path("index"),
  PINPOINT_REGISTER: path("corpus/instruments.json"),
  PINPOINT_THESAURUS: path("corpus/thesaurus.json"),
  PINPOINT_GLOSSARY: path("corpus/glossary.json"),
  PINPOINT_PLAIN_WORDS: path("corpus/plain-words.json"),
  PINPOINT_VECTORS: choice("auto", "hnsw", "exact"),
};

/**
 * Reads the configuration from the environment; an empty string counts as not set.
 * Throws one Fault `config_invalid` that lists every problem (`data.problems`, of `ConfigProblem`), unknown PINPOINT_ names among them.
 */
export function readConfig(environment: Environment = process.env): Config {
  const problems: ConfigProblem[] = [];
  const read = createVariableReader(environment, problems);
  const config: Config = {
    host: read("PINPOINT_HOST", variables.PINPOINT_HOST),
    port: read("PINPOINT_PORT", variables.PINPOINT_PORT),
    public: read("PINPOINT_PUBLIC", variables.PINPOINT_PUBLIC),
    corpus: Object.freeze(read("PINPOINT_CORPUS", variables.PINPOINT_CORPUS)),
    index: read("PINPOINT_INDEX", variables.PINPOINT_INDEX),
    register: read("PINPOINT_REGISTER", variables.PINPOINT_REGISTER),
    thesaurus: read("PINPOINT_THESAURUS", variables.PINPOINT_THESAURUS),
    glossary: read("PINPOINT_GLOSSARY", variables.PINPOINT_GLOSSARY),
    plainWords: read("PINPOINT_PLAIN_WORDS", variables.PINPOINT_PLAIN_WORDS),
    vectors: read("PINPOINT_VECTORS", variables.PINPOINT_VECTORS),
    ...readModelSettings(environment, problems),
  };
  const known = [...Object.keys(variables), ...modelVariables];
  problems.push(...exposure(config), ...findUnknownVariables(environment, known));
  if (problems.length > 0) throw invalidConfig(problems);
  return Object.freeze(config);
}

/** Whether the environment asks for output without colours: NO_COLOR set to anything (https://no-color.org), or a dumb terminal. */
export function wantsPlainOutput(environment: Environment = process.env): boolean {
  return (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
}

/** What of a configuration can be sent to another thread: plain data, the key by itself. */
export interface SentConfig {
  readonly config: Config;
  readonly apiKey: string | null;
}

/** Makes a configuration ready for another thread, which a secret does not reach by itself. */
export function sendConfig(config: Config): SentConfig {
  return { config, apiKey: modelServerOf(config)?.apiKey?.reveal() ?? null };
}

/** The configuration that was sent. */
export function receiveConfig({ config, apiKey: sent }: SentConfig): Config {
  const apiKey = sent === null ? null : new Secret(sent);
  const { chat, embeddings } = config;
  return Object.freeze({
    ...config,
    chat: chat === null ? null : { ...chat, apiKey },
    embeddings: embeddings === "lsa" ? embeddings : { ...embeddings, apiKey },
  });
}

/** The one server that all configured models are on; null where none is configured. */
export function modelServerOf({ chat, embeddings }: Pick<Config, "chat" | "embeddings">): ModelServer | null {
  return chat ?? (embeddings === "lsa" ? null : embeddings);
}

/** Listening beyond this machine must be meant: a wrong host alone shall not publish a library's service. */
function exposure(config: Config): readonly ConfigProblem[] {
  if (config.public || isLoopback(config.host)) return [];
  const allowed = "127.0.0.1, ::1 or localhost; to let other machines in, set PINPOINT_PUBLIC=1 as well";
  return [{ variable: "PINPOINT_HOST", given: config.host, allowed }];
}

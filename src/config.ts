import { isIP } from "node:net";
import { delimiter, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { Fault } from "./domain/fault.ts";

/** Everything that can be set from outside, checked and frozen. Paths are absolute. */
export interface Config {
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
  /** Where vectors come from. */
  readonly embeddings: "lsa";
}

/** A variable that cannot be taken as it stands. `given` is null where the value may be a secret. */
export interface ConfigProblem {
  readonly variable: string;
  readonly given: string | null;
  readonly allowed: string;
}

type Environment = Readonly<Record<string, string | undefined>>;
type Report = (allowed: string) => void;

/** One variable: what it is when nothing is set, and how its text is read. `parse` reports what it cannot take. */
interface Variable<Value> {
  readonly fallback: Value;
  readonly parse: (text: string, report: Report) => Value | undefined;
}

const projectFolder = fileURLToPath(new URL("..", import.meta.url));
const shipped = (path: string): string => resolve(projectFolder, path);

const path = (fallback: string): Variable<string> => ({
  fallback: shipped(fallback),
  parse: (text) => resolve(text),
});

const choice = <Name extends string>(...names: readonly [Name, ...Name[]]): Variable<Name> => ({
  fallback: names[0],
  parse: (text, report) => {
    const chosen = names.find((name) => name === text);
    if (chosen === undefined) report(`one of: ${names.join(", ")}`);
    return chosen;
  },
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
  PINPOINT_EMBEDDINGS: {
    fallback: "lsa",
    parse: (text, report) => {
      if (text === "lsa") return text;
      report("lsa, the embeddings that are fitted to your own texts; this version has no others");
      return undefined;
    },
  } satisfies Variable<"lsa">,
};

/**
 * Reads the configuration from the environment; an empty string counts as not set.
 * Throws one Fault `config_invalid` that lists every problem (`data.problems`, of `ConfigProblem`), unknown PINPOINT_ names among them.
 */
export function readConfig(environment: Environment = process.env): Config {
  const problems: ConfigProblem[] = [];
  const read = <Value>(name: keyof typeof variables, variable: Variable<Value>): Value => {
    const text = environment[name];
    if (text === undefined || text === "") return variable.fallback;
    const report = (allowed: string) => problems.push({ variable: name, given: text, allowed });
    return variable.parse(text, report) ?? variable.fallback;
  };
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
    embeddings: read("PINPOINT_EMBEDDINGS", variables.PINPOINT_EMBEDDINGS),
  };
  problems.push(...exposure(config), ...unknownVariables(environment));
  if (problems.length > 0) throw invalidConfig(problems);
  return Object.freeze(config);
}

/** Whether the environment asks for output without colours: NO_COLOR set to anything (https://no-color.org), or a dumb terminal. */
export function wantsPlainOutput(environment: Environment = process.env): boolean {
  return (environment.NO_COLOR ?? "") !== "" || environment.TERM === "dumb";
}

/** Which keys of model providers are set: their names, never their values. This version uses none. */
export function namesOfKeys(environment: Environment = process.env): readonly string[] {
  return ["OPENAI_API_KEY"].filter((name) => (environment[name] ?? "") !== "");
}

/** Listening beyond this machine must be meant: a wrong host alone shall not publish a library's service. */
function exposure(config: Config): readonly ConfigProblem[] {
  if (config.public || isLoopback(config.host)) return [];
  const allowed = "127.0.0.1, ::1 or localhost; to let other machines in, set PINPOINT_PUBLIC=1 as well";
  return [{ variable: "PINPOINT_HOST", given: config.host, allowed }];
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));
}

function unknownVariables(environment: Environment): readonly ConfigProblem[] {
  const known = Object.keys(variables);
  return Object.keys(environment)
    .filter((name) => name.startsWith("PINPOINT_") && environment[name] !== "" && !known.includes(name))
    .toSorted()
    .map((name) => {
      const nearest = nearestName(name, known);
      const advice = nearest ? `did you mean ${nearest}?` : `known are ${known.join(", ")}`;
      const secret = /KEY|TOKEN|SECRET|PASSWORD/.test(name);
      return {
        variable: name,
        given: secret ? null : (environment[name] ?? ""),
        allowed: `unknown; ${advice}`,
      };
    });
}

function nearestName(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .toSorted((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best && best.distance <= 3 ? best.candidate : undefined;
}

/** Levenshtein's distance: the least number of letters to insert, delete or replace. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, position) => position);
  for (const [line, letter] of one.split("").entries()) {
    const next = [line + 1];
    for (const [column, wanted] of other.split("").entries()) {
      const replace = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(replace, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

function invalidConfig(problems: readonly ConfigProblem[]): Fault {
  const lines = problems.map(({ variable, given, allowed }) =>
    given === null
      ? `- ${variable} (value not shown): ${allowed}`
      : `- ${variable}=${JSON.stringify(given)}: ${allowed}`,
  );
  const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
  return new Fault("config_invalid", `The configuration has ${count}:\n${lines.join("\n")}`, {
    remedy: "Correct or unset these environment variables; all of them are optional.",
    data: { problems },
  });
}

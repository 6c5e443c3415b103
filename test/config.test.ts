import { delimiter, resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConfigProblem } from "../src/config/config-problem.ts";
import { modelServerOf, readConfig, receiveConfig, sendConfig, wantsPlainOutput } from "../src/config.ts";
import { type Fault, isFault } from "../src/domain/fault.ts";
import { Secret } from "../src/domain/secret.ts";
import { containing } from "./containing.ts";

const project = resolve(import.meta.dirname, "..");

function problemsOf(environment: Record<string, string>): readonly ConfigProblem[] {
  return faultOf(environment).data.problems as readonly ConfigProblem[];
}

function faultOf(environment: Record<string, string>): Fault {
  try {
    readConfig(environment);
  } catch (thrown) {
    if (isFault(thrown, "config_invalid")) return thrown;
    throw thrown;
  }
  throw new Error("the configuration was accepted");
}

describe("readConfig", () => {
  test("needs nothing: the shipped corpus, this machine only, LSA", () => {
    expect(readConfig({})).toEqual({
      host: "127.0.0.1",
      port: 3000,
      public: false,
      corpus: [resolve(project, "corpus")],
      index: resolve(project, "index"),
      register: resolve(project, "corpus/instruments.json"),
      thesaurus: resolve(project, "corpus/thesaurus.json"),
      glossary: resolve(project, "corpus/glossary.json"),
      plainWords: resolve(project, "corpus/plain-words.json"),
      vectors: "auto",
      chat: null,
      chatModelWithoutKey: null,
      embeddings: "lsa",
    });
  });

  test.each([
    ["PINPOINT_HOST", "::1", { host: "::1" }],
    ["PINPOINT_HOST", "127.8.9.1", { host: "127.8.9.1" }],
    ["PINPOINT_HOST", "localhost", { host: "localhost" }],
    ["PINPOINT_PORT", "0", { port: 0 }],
    ["PINPOINT_PORT", "65535", { port: 65_535 }],
    ["PINPOINT_PUBLIC", "yes", { public: true }],
    ["PINPOINT_PUBLIC", "0", { public: false }],
    ["PINPOINT_VECTORS", "exact", { vectors: "exact" }],
    ["PINPOINT_EMBEDDINGS", "lsa", { embeddings: "lsa" }],
    ["PINPOINT_INDEX", "elsewhere", { index: resolve("elsewhere") }],
    ["PINPOINT_REGISTER", "/data/register.json", { register: "/data/register.json" }],
    ["PINPOINT_THESAURUS", "/data/words.json", { thesaurus: "/data/words.json" }],
    ["PINPOINT_GLOSSARY", "/data/mots.json", { glossary: "/data/mots.json" }],
    ["PINPOINT_PLAIN_WORDS", "/data/plain.json", { plainWords: "/data/plain.json" }],
    ["PINPOINT_CORPUS", ["/a", "b", "", "/a"].join(delimiter), { corpus: ["/a", resolve("b")] }],
  ])("takes %s=%s", (name, value, expected) => {
    expect(readConfig({ [name]: value })).toMatchObject(expected);
  });

  test.each([
    ["PINPOINT_HOST", "http://localhost", "an IP address or a host name"],
    ["PINPOINT_HOST", "0.0.0.0", "PINPOINT_PUBLIC=1"],
    ["PINPOINT_HOST", "127.example.org", "PINPOINT_PUBLIC=1"],
    ["PINPOINT_PORT", "65536", "from 0 to 65535"],
    ["PINPOINT_PORT", "-1", "from 0 to 65535"],
    ["PINPOINT_PORT", "3e3", "from 0 to 65535"],
    ["PINPOINT_PUBLIC", "maybe", "1, true or yes"],
    ["PINPOINT_CORPUS", delimiter, "one or more folders"],
    ["PINPOINT_VECTORS", "faiss", "auto, hnsw, exact"],
    ["PINPOINT_EMBEDDINGS", "word2vec", "one of: lsa, openai"],
  ])("names %s=%s and what is allowed", (name, value, allowed) => {
    expect(problemsOf({ [name]: value })).toEqual([
      { variable: name, given: value, allowed: containing(allowed) },
    ]);
    expect(faultOf({ [name]: value }).message).toContain(`${name}=${JSON.stringify(value)}`);
  });

  test("listens beyond this machine where that is meant", () => {
    expect(readConfig({ PINPOINT_HOST: "0.0.0.0", PINPOINT_PUBLIC: "1" }).host).toBe("0.0.0.0");
  });

  test("takes an empty string as not set", () => {
    const names = ["HOST", "PORT", "PUBLIC", "CORPUS", "INDEX", "VECTORS", "EMBEDDINGS", "WHAT_IS_THIS"];
    const empty = Object.fromEntries(names.map((name) => [`PINPOINT_${name}`, ""]));
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  test("reports all problems together", () => {
    const environment = { PINPOINT_PORT: "x", PINPOINT_VECTORS: "y", PINPOINT_HOTS: "z" };
    expect(problemsOf(environment).map((problem) => problem.variable)).toEqual([
      "PINPOINT_PORT",
      "PINPOINT_VECTORS",
      "PINPOINT_HOTS",
    ]);
    expect(faultOf(environment).message).toContain("3 problems");
  });

  test.each([
    ["PINPOINT_PROT", "did you mean PINPOINT_PORT?"],
    ["PINPOINT_CORPUSS", "did you mean PINPOINT_CORPUS?"],
    ["PINPOINT_THESAURS", "did you mean PINPOINT_THESAURUS?"],
    ["PINPOINT_SOMETHING_ELSE", "known are PINPOINT_HOST"],
  ])("answers the unknown name %s with: %s", (name, advice) => {
    expect(problemsOf({ [name]: "1" })[0]?.allowed).toContain(advice);
  });

  test("finds the name that was meant behind any one mistyped letter", () => {
    const names = ["PINPOINT_CORPUS", "PINPOINT_REGISTER", "PINPOINT_VECTORS", "PINPOINT_PUBLIC"];
    const places = fc.integer({ min: "PINPOINT_".length, max: "PINPOINT_".length + 5 });
    fc.assert(
      fc.property(fc.constantFrom(...names), places, fc.constantFrom("", "Z", "ZZ"), (name, place, typed) => {
        const mistyped = name.slice(0, place) + typed + name.slice(place + 1);
        expect(problemsOf({ [mistyped]: "1" })[0]?.allowed).toBe(`unknown; did you mean ${name}?`);
      }),
    );
  });

  test("takes no value that could be read in two ways", () => {
    for (const port of [" 80", "80 ", "+80", "0x50", "8_0", "８０", "080808"]) {
      expect(problemsOf({ PINPOINT_PORT: port }), port).toHaveLength(1);
    }
    for (const flag of ["TRUE", " 1", "on", "2"]) {
      expect(problemsOf({ PINPOINT_PUBLIC: flag }), flag).toHaveLength(1);
    }
  });

  test("shows a hostile value escaped", () => {
    expect(faultOf({ PINPOINT_HOST: "a\u001b[2Jb\nc" }).message).toContain(
      'PINPOINT_HOST="a\\u001b[2Jb\\nc"',
    );
  });

  test("never shows a value that may be secret", () => {
    const fault = faultOf({ PINPOINT_API_KEY: "sk-canary" });
    expect(`${fault.message} ${fault.remedy} ${JSON.stringify(fault.data)}`).not.toContain("canary");
  });

  test("leaves variables of others alone", () => {
    expect(readConfig({ OPENAI_API_KEY: "sk-1", PORT: "80", pinpoint_port: "x" })).toEqual(readConfig({}));
  });

  test("gives a configuration that cannot be changed", () => {
    const config = readConfig({});
    expect(Object.isFrozen(config)).toBe(true);
    expect(Object.isFrozen(config.corpus)).toBe(true);
  });

  test("accepts a port exactly where it is a whole number up to 65535", () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -10, max: 100_000 }).map(String), fc.string()), (text) => {
        const isPort = /^\d{1,5}$/.test(text) && Number(text) <= 65_535;
        if (isPort) expect(readConfig({ PINPOINT_PORT: text }).port).toBe(Number(text));
        else if (text !== "") expect(problemsOf({ PINPOINT_PORT: text })).toHaveLength(1);
      }),
    );
  });
});

describe("sendConfig", () => {
  const environment = { PINPOINT_CHAT_MODEL: "m", OPENAI_API_KEY: "sk-canary" };

  test("gives another thread what it cannot be sent by itself: the key", () => {
    const received = receiveConfig(structuredClone(sendConfig(readConfig(environment))));
    expect(received.chat?.apiKey?.reveal()).toBe("sk-canary");
    expect({ ...received, chat: null }).toEqual({ ...readConfig(environment), chat: null });
  });

  test("sends a configuration without models as it is", () => {
    expect(receiveConfig(structuredClone(sendConfig(readConfig({}))))).toEqual(readConfig({}));
  });

  test("gives the key to embeddings as well", () => {
    const embedding = { ...environment, PINPOINT_EMBEDDINGS: "openai", PINPOINT_EMBEDDING_MODEL: "e" };
    const { embeddings } = receiveConfig(structuredClone(sendConfig(readConfig(embedding))));
    expect(embeddings).toMatchObject({ model: "e", apiKey: new Secret("sk-canary") });
    expect(embeddings !== "lsa" && embeddings.apiKey?.reveal()).toBe("sk-canary");
  });
});

describe("modelServerOf", () => {
  test("is the server of whatever model is configured, and null without one", () => {
    const common = { OPENAI_BASE_URL: "https://models.example/v1" };
    const embedding = { PINPOINT_EMBEDDINGS: "openai", PINPOINT_EMBEDDING_MODEL: "e" };
    expect(modelServerOf(readConfig(common))).toBeNull();
    expect(modelServerOf(readConfig({ ...common, PINPOINT_CHAT_MODEL: "m" }))).toMatchObject({ model: "m" });
    expect(modelServerOf(readConfig({ ...common, ...embedding }))).toMatchObject({ model: "e" });
  });
});

describe("wantsPlainOutput", () => {
  test.each([
    [{}, false],
    [{ NO_COLOR: "" }, false],
    [{ NO_COLOR: "1" }, true],
    [{ NO_COLOR: "0" }, true],
    [{ TERM: "dumb" }, true],
    [{ TERM: "xterm-256color" }, false],
  ])("reads %o as %s", (environment, expected) => {
    expect(wantsPlainOutput(environment)).toBe(expected);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ConfigProblem } from "../../src/config/config-problem.ts";
import { readModelSettings } from "../../src/config/read-model-settings.ts";
import { containing } from "../containing.ts";

function read(environment: Readonly<Record<string, string>>) {
  const problems: ConfigProblem[] = [];
  return { ...readModelSettings(environment, problems), problems };
}

const quoting = { chat: null, chatModelWithoutKey: null, embeddings: "lsa", problems: [] };

describe("readModelSettings", () => {
  test("asks no model where none is named, whatever keys and servers there are", () => {
    expect(read({})).toEqual(quoting);
    expect(read({ OPENAI_API_KEY: "bad\nkey", OPENAI_BASE_URL: "http://proxy.example" })).toEqual(quoting);
  });

  test("takes two variables to write: a model and a key", () => {
    const { chat, problems } = read({ PINPOINT_CHAT_MODEL: "gpt-4.1-mini", OPENAI_API_KEY: "sk-canary" });
    expect(problems).toEqual([]);
    expect(chat).toMatchObject({
      model: "gpt-4.1-mini",
      secondModel: null,
      baseUrl: "https://api.openai.com/v1",
      idleMs: 10_000,
      totalMs: 30_000,
    });
    expect(chat?.apiKey?.reveal()).toBe("sk-canary");
    expect(JSON.stringify(chat)).not.toContain("canary");
  });

  test("takes two variables to write: a model and a server that needs no key", () => {
    const { chat } = read({
      PINPOINT_CHAT_MODEL: "llama3.1:8b",
      OPENAI_BASE_URL: "http://127.0.0.1:11434/v1/",
    });
    expect(chat).toMatchObject({ baseUrl: "http://127.0.0.1:11434/v1", apiKey: null });
  });

  test("quotes, and remembers why, where a model is named but there is neither key nor server", () => {
    const expected = { ...quoting, chatModelWithoutKey: "gpt-4.1" };
    expect(read({ PINPOINT_CHAT_MODEL: "gpt-4.1" })).toEqual(expected);
    expect(read({ PINPOINT_CHAT_MODEL: "gpt-4.1", OPENAI_BASE_URL: "https://api.openai.com/v1/" })).toEqual(
      expected,
    );
  });

  test("takes a second model and other deadlines", () => {
    const { chat } = read({
      PINPOINT_CHAT_MODEL: "large",
      PINPOINT_CHAT_MODEL_SECOND: "small",
      OPENAI_API_KEY: "sk-1",
      PINPOINT_MODEL_IDLE_SECONDS: "60",
      PINPOINT_MODEL_TOTAL_SECONDS: "180",
    });
    expect(chat).toMatchObject({ secondModel: "small", idleMs: 60_000, totalMs: 180_000 });
  });

  test.each([
    "https://api.example.org",
    "https://name.openai.azure.com/openai/v1",
    "http://localhost:1234/v1",
    "http://127.0.0.1:8080/v1",
    "http://[::1]:8000/v1",
  ])("takes the base URL %s", (baseUrl) => {
    const { chat, problems } = read({ PINPOINT_CHAT_MODEL: "m", OPENAI_BASE_URL: baseUrl });
    expect(problems).toEqual([]);
    expect(`${chat?.baseUrl}/`).toBe(new URL(`${baseUrl}/`).href);
  });

  test.each([
    ["http://models.example/v1", "http://models.example/v1"],
    ["http://127.0.0.1.example/v1", "http://127.0.0.1.example/v1"],
    ["http://localhost.example/v1", "http://localhost.example/v1"],
    ["http://10.0.0.1/v1", "http://10.0.0.1/v1"],
    ["ftp://localhost", "ftp://localhost"],
    ["file:///etc/passwd", "file:///etc/passwd"],
    ["localhost:1234", "localhost:1234"],
    ["api.openai.com", "api.openai.com"],
    ["https://", "https://"],
    ["https://models.example/v1#part", "https://models.example/v1#part"],
    ["https://user:canary@models.example/v1", null],
    ["https://models.example/v1?api-key=canary", null],
  ])("refuses the base URL %s", (baseUrl, given) => {
    const { problems } = read({ PINPOINT_CHAT_MODEL: "m", OPENAI_BASE_URL: baseUrl });
    expect(problems).toEqual([{ variable: "OPENAI_BASE_URL", given, allowed: containing("https://") }]);
  });

  test.each(["sk-canary\n", "sk-canary\r\nx: y", "sk canary", "sk-canaryé", "\0canary"])(
    "refuses the key %j and does not show it",
    (key) => {
      const { problems } = read({ PINPOINT_CHAT_MODEL: "m", OPENAI_API_KEY: key });
      expect(problems).toEqual([
        { variable: "OPENAI_API_KEY", given: null, allowed: containing("line breaks") },
      ]);
      expect(JSON.stringify(problems)).not.toContain("canary");
    },
  );

  test.each(["0", "-1", "1.5", "241", "ten", "1e1"])("refuses a silence of %s seconds", (given) => {
    const variable = "PINPOINT_MODEL_IDLE_SECONDS";
    expect(read({ [variable]: given }).problems).toEqual([
      { variable, given, allowed: "a whole number of seconds from 1 to 240" },
    ]);
  });

  test("refuses a model's name that no server could have", () => {
    expect(read({ PINPOINT_CHAT_MODEL: "two words" }).problems).toHaveLength(1);
    expect(read({ PINPOINT_CHAT_MODEL: "x".repeat(201) }).problems).toHaveLength(1);
  });

  test("takes embeddings of a server, with their model", () => {
    const { embeddings, chat, problems } = read({
      PINPOINT_EMBEDDINGS: "openai",
      PINPOINT_EMBEDDING_MODEL: "nomic-embed-text",
      OPENAI_BASE_URL: "http://localhost:11434/v1",
    });
    expect(problems).toEqual([]);
    expect(chat).toBeNull();
    expect(embeddings).toMatchObject({ model: "nomic-embed-text", baseUrl: "http://localhost:11434/v1" });
  });

  test("demands of such embeddings a model, and a key or a server of one's own", () => {
    expect(read({ PINPOINT_EMBEDDINGS: "openai" }).problems).toEqual([
      { variable: "PINPOINT_EMBEDDINGS", given: "openai", allowed: containing("PINPOINT_EMBEDDING_MODEL") },
      { variable: "PINPOINT_EMBEDDINGS", given: "openai", allowed: containing("OPENAI_API_KEY") },
    ]);
  });

  test.each([
    ["PINPOINT_CHAT_MODEL_SECOND", "PINPOINT_CHAT_MODEL"],
    ["PINPOINT_EMBEDDING_MODEL", "PINPOINT_EMBEDDINGS=openai"],
  ])("tells of %s that it has no effect without %s", (variable, needed) => {
    expect(read({ [variable]: "small" }).problems).toEqual([
      { variable, given: "small", allowed: containing(needed) },
    ]);
  });

  test("never lets a server be asked over a network in the clear", () => {
    fc.assert(
      fc.property(fc.webUrl({ validSchemes: ["http"], withQueryParameters: false }), (baseUrl) => {
        expect(read({ PINPOINT_CHAT_MODEL: "m", OPENAI_BASE_URL: baseUrl }).problems).toHaveLength(1);
      }),
    );
  });
});

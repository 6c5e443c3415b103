import { request } from "node:http";
import { describe, expect, test } from "vitest";
import type { AskOptions } from "../../../src/answer/ask.ts";
import { tellWhole } from "../../../src/answer/tell-whole.ts";
import type { AppOptions } from "../../../src/http/app.ts";
import {
  completionChunkSchema,
  completionSchema,
  modelListSchema,
  openAiErrorSchema,
} from "../../../src/http/schema/completion-schema.ts";
import type { Services } from "../../../src/http/services.ts";
import { containing } from "../../containing.ts";
import { answered } from "../fake-answers.ts";
import { postJson, startApp } from "../start-app.ts";
import { createFakeClock } from "../stream/fake-clock.ts";

const hello = { model: "pinpoint", messages: [{ role: "user", content: "What is grooming?" }] };

/** The data of each event of a stream in OpenAI's form. */
function readChunks(text: string): readonly unknown[] {
  return text
    .split("\n\n")
    .filter((frame) => frame.startsWith("data: ") && frame !== "data: [DONE]")
    .map((frame): unknown => JSON.parse(frame.slice("data: ".length)));
}

async function complete(
  body: unknown,
  parts: { readonly services?: Partial<Services>; readonly options?: AppOptions } = {},
) {
  const server = await startApp(parts.services, parts.options);
  return postJson(`${server.url}/v1/chat/completions`, body);
}

describe("GET /v1/models", () => {
  test("lists the one model, whatever key is sent", async () => {
    const server = await startApp();
    for (const headers of [{}, { authorization: "Bearer sk-anything" }]) {
      const response = await fetch(`${server.url}/v1/models`, { headers });
      expect(response.status).toBe(200);
      const list: unknown = await response.json();
      expect(modelListSchema.parse(list)).toEqual(list);
      expect(list).toMatchObject({ data: [{ id: "pinpoint", object: "model" }] });
    }
  });
});

describe("POST /v1/chat/completions", () => {
  test("replies with text, annotations and the whole answer", async () => {
    const clock = createFakeClock(Date.UTC(2026, 10, 22, 12));
    const response = await complete(hello, { options: { clock, newRequestId: () => "r-1" } });
    const completion: unknown = await response.json();
    expect(completionSchema.parse(completion)).toEqual(completion);
    expect(completion).toMatchObject({
      id: "chatcmpl-r-1",
      created: Date.UTC(2026, 10, 22, 12) / 1000,
      choices: [{ finish_reason: "stop", message: { content: containing("[1] guide: Cyberspace Law") } }],
      pinpoint: { ...answered, question: "What is grooming?" },
    });
  });

  test("streams chunks whose text adds up to that of the whole reply", async () => {
    const whole = completionSchema.parse(await (await complete(hello)).json());
    const text = await (await complete({ ...hello, stream: true })).text();
    expect(text.endsWith("data: [DONE]\n\n")).toBe(true);
    const chunks = readChunks(text).map((chunk) => {
      expect(completionChunkSchema.parse(chunk)).toEqual(chunk);
      return completionChunkSchema.parse(chunk);
    });
    const deltas = chunks.map(({ choices }) => choices[0]?.delta);
    expect(deltas[0]).toEqual({ role: "assistant", content: "" });
    expect(deltas.map((delta) => delta?.content ?? "").join("")).toBe(whole.choices[0]?.message.content);
    expect(chunks.at(-1)).toMatchObject({
      choices: [{ finish_reason: "stop", delta: { annotations: whole.choices[0]?.message.annotations } }],
      pinpoint: whole.pinpoint,
    });
    expect(new Set(chunks.map(({ id }) => id)).size).toBe(1);
  });

  test("ends with a chunk of the usage where that is asked for", async () => {
    const stream_options = { include_usage: true };
    const chunks = readChunks(await (await complete({ ...hello, stream: true, stream_options })).text());
    expect(chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: 0 } });
    expect(chunks.at(-2)).toMatchObject({ choices: [{ finish_reason: "stop" }] });
  });

  test("ignores parameters that it does not know, whatever they hold", async () => {
    const unknown = {
      temperature: 2,
      tools: [{ type: "function", function: { name: "f", parameters: { constructor: {} } } }],
      response_format: { type: "json_object" },
      metadata: { chat_id: "c" },
      n: 4,
      stream: null,
      stream_options: null,
    };
    const response = await complete({ ...hello, ...unknown });
    expect(response.status).toBe(200);
    expect(completionSchema.parse(await response.json()).choices).toHaveLength(1);
  });

  test("hands on the question and the conversation", async () => {
    const asked: [string, AskOptions][] = [];
    const services: Partial<Services> = {
      async ask(question, options) {
        asked.push([question, options]);
        return answered;
      },
    };
    const messages = [
      { role: "system", content: "Obey me." },
      { role: "user", content: "What does Article 2 say?" },
      { role: "assistant", content: "See Article 99 [1]." },
      { role: "user", content: [{ type: "text", text: "and 3?" }] },
    ];
    await complete({ ...hello, messages }, { services });
    await complete({ ...hello, messages, stream: true }, { services });
    const conversation = [
      { role: "user", text: "What does Article 2 say?" },
      { role: "assistant", text: "See Article 99 [1]." },
    ];
    expect(asked).toMatchObject([
      ["and 3?", { conversation }],
      ["and 3?", { conversation }],
    ]);
  });

  test("takes a conversation of 1,000 turns and refuses one over 1 MiB", async () => {
    const history = (count: number, content: string) =>
      Array.from({ length: count }, () => ({ role: "assistant", content }));
    const long = { ...hello, messages: [...history(1000, "a".repeat(500)), ...hello.messages] };
    expect((await complete(long)).status).toBe(200);
    const large = { ...hello, messages: [...history(1000, "a".repeat(1100)), ...hello.messages] };
    const refused = await complete(large);
    expect([refused.status, await refused.json()]).toMatchObject([
      413,
      { error: { code: "body_too_large", type: "invalid_request_error" } },
    ]);
  });
});

describe("errors in the form of OpenAI", () => {
  test.each([
    { name: "another model", body: { ...hello, model: "gpt-4o" }, status: 404, code: "not_found" },
    { name: "no model", body: { messages: hello.messages }, status: 400, code: "invalid_request" },
    { name: "no messages", body: { model: "pinpoint" }, status: 400, code: "invalid_request" },
    { name: "an empty list", body: { ...hello, messages: [] }, status: 400, code: "invalid_request" },
    { name: "messages of words", body: { ...hello, messages: ["a"] }, status: 400, code: "invalid_request" },
    {
      name: "no user",
      body: { ...hello, messages: [{ role: "system", content: "a" }] },
      status: 400,
      code: "invalid_request",
    },
    {
      name: "a picture",
      body: {
        ...hello,
        messages: [{ role: "user", content: [{ type: "image_url", image_url: { url: "data:," } }] }],
      },
      status: 400,
      code: "invalid_request",
    },
    {
      name: "an empty question",
      body: { ...hello, messages: [{ role: "user", content: null }] },
      status: 400,
      code: "question_empty",
    },
    {
      name: "a question that is too long",
      body: { ...hello, messages: [{ role: "user", content: "a".repeat(2001) }] },
      status: 400,
      code: "question_too_long",
    },
  ])("tell of $name, streamed or not", async ({ body, status, code }) => {
    for (const stream of [false, true]) {
      const response = await complete({ ...body, stream });
      const reply: unknown = await response.json();
      expect(openAiErrorSchema.parse(reply)).toEqual(reply);
      expect(response.status).toBe(status);
      expect(reply).toMatchObject({ error: { code, type: "invalid_request_error" } });
    }
  });

  test("say what to do, since front ends show the message only", async () => {
    const response = await complete({ ...hello, model: "gpt-4o" });
    expect(await response.json()).toMatchObject({
      error: { message: "This server has no model of that name. It has one: pinpoint." },
    });
  });

  test("tell of addresses, methods and hosts too, and of a server that stops", async () => {
    const stopping = new AbortController();
    const server = await startApp({}, { stopping: stopping.signal });
    const replies = [
      await fetch(`${server.url}/v1/embeddings`),
      await fetch(`${server.url}/v1/chat/completions`),
      await new Promise<Response>((resolve, reject) => {
        const sending = request(`${server.url}/v1/models`, { headers: { host: "evil.example" } });
        sending.once("response", (response) => {
          response
            .toArray()
            .then(
              (pieces: Buffer[]) =>
                resolve(new Response(Buffer.concat(pieces), { status: response.statusCode ?? 0 })),
              reject,
            );
        });
        sending.end();
      }),
    ];
    stopping.abort();
    replies.push(await fetch(`${server.url}/v1/models`));
    expect(replies.map(({ status }) => status)).toEqual([404, 405, 400, 503]);
    for (const reply of replies) openAiErrorSchema.parse(await reply.json());
  });

  test("come with the time to wait where the server is busy", async () => {
    const options = { concurrency: { running: 0, queuedStreams: 0 } };
    for (const stream of [false, true]) {
      const response = await complete({ ...hello, stream }, { options });
      expect([response.status, response.headers.get("retry-after")]).toEqual([503, "5"]);
      expect(await response.json()).toMatchObject({ error: { type: "server_error", code: "busy" } });
    }
  });

  test("end a stream that has begun, without a word of what was thrown", async () => {
    const services: Partial<Services> = {
      async ask(_question, { tell }) {
        if (tell) tellWhole(answered, tell);
        throw new TypeError("PATRON sk-secret");
      },
    };
    const text = await (await complete({ ...hello, stream: true }, { services })).text();
    expect(readChunks(text).at(-1)).toMatchObject({ error: { code: "internal", type: "server_error" } });
    expect(text).not.toMatch(/PATRON|sk-secret|\[DONE\]/);
  });

  test("never hold a key that a client sent, nor does any log", async () => {
    const lines: unknown[] = [];
    const note = (line: unknown) => void lines.push(line);
    const server = await startApp(
      { ask: () => Promise.reject(new Error("broken")) },
      { log: note, reportTrouble: note },
    );
    const response = await fetch(`${server.url}/v1/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: "Bearer sk-CANARY" },
      body: JSON.stringify(hello),
    });
    expect(response.status).toBe(500);
    expect(await response.text()).not.toContain("CANARY");
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify(lines)).not.toContain("CANARY");
  });
});

import { once } from "node:events";
import { request } from "node:http";
import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import type { AskOptions } from "../../../src/answer/ask.ts";
import { tellWhole } from "../../../src/answer/tell-whole.ts";
import type { Answer } from "../../../src/domain/answer.ts";
import type { AnswerEvent } from "../../../src/domain/answer-event.ts";
import type { AppOptions } from "../../../src/http/app.ts";
import type { RunningServer } from "../../../src/http/server.ts";
import type { Services } from "../../../src/http/services.ts";
import type { Trouble } from "../../../src/http/trouble-reply.ts";
import { answered, refused } from "../fake-answers.ts";
import { postJson, startApp } from "../start-app.ts";
import { createFakeClock } from "./fake-clock.ts";
import { parseEvents, type ReceivedEvent, readEvents } from "./read-events.ts";

/** Abandoned calls end within 100 ms, which eval/benchmarks/streams.ts measures; a machine that does much else beside takes longer. */
const busyMachineMs = 2000;

const meta: AnswerEvent = {
  type: "meta",
  generation: "gen-1",
  model: "small",
  language: "en",
  understoodAs: null,
};

/** Posts a question as a client that wants a stream. */
function askForStream(
  server: RunningServer,
  body: unknown = { question: "a" },
  accept = "text/event-stream",
): Promise<Response> {
  return fetch(`${server.url}/api/ask`, {
    method: "POST",
    headers: { "content-type": "application/json", accept },
    body: JSON.stringify(body),
  });
}

async function readAll(response: Response): Promise<readonly ReceivedEvent[]> {
  return parseEvents(await response.text());
}

/** A server whose answers go on until their signal aborts; `asked` gives the options of the first question. */
async function startEndless(options: AppOptions = {}) {
  const asked = Promise.withResolvers<AskOptions>();
  const ask: Services["ask"] = (_question, given) => {
    asked.resolve(given);
    given.tell?.(meta);
    return new Promise((_resolve, reject) => {
      given.signal?.addEventListener("abort", () => reject(given.signal?.reason as Error));
    });
  };
  return { server: await startApp({ ask }, options), asked: asked.promise };
}

describe("POST /api/ask as a stream", () => {
  test("tells what becomes certain in order, and ends with the reply that JSON would have been", async () => {
    const server = await startApp();
    const events = await readAll(await askForStream(server));
    expect(events.map(({ name }) => name)).toEqual([
      "meta",
      "retrieval",
      "notice",
      "sentence",
      "sentence",
      "notice",
      "done",
    ]);
    const whole: unknown = await (await postJson(`${server.url}/api/ask`, { question: "a" })).json();
    expect(events.at(-1)?.data).toEqual({ answer: whole });
    expect(events[3]?.data).toEqual({
      sentence: answered.sentences[0],
      references: answered.references.slice(0, 1),
    });
  });

  test("tells a refusal with its retrieval and its whole answer", async () => {
    const server = await startApp({
      async ask(_question, { tell }) {
        if (tell) tellWhole(refused, tell);
        return refused;
      },
    });
    const events = await readAll(await askForStream(server));
    expect(events.map(({ name }) => name)).toEqual(["meta", "retrieval", "done"]);
    expect(events.at(-1)?.data).toEqual({ answer: refused });
  });

  test("forbids everything between to store it or to hold it back", async () => {
    const { headers } = await askForStream(await startApp());
    expect(headers.get("content-type")).toBe("text/event-stream; charset=utf-8");
    expect(headers.get("cache-control")).toBe("no-store, no-transform");
    expect(headers.get("x-accel-buffering")).toBe("no");
    expect(headers.get("content-length")).toBeNull();
  });

  test.each([
    ["text/event-stream", "text/event-stream"],
    ["text/event-stream, application/json;q=0.5", "text/event-stream"],
    ["text/event-stream, */*", "text/event-stream"],
    ["application/json, text/event-stream;q=0.9", "application/json"],
    ["application/json", "application/json"],
    ["*/*", "application/json"],
    ["text/html", "application/json"],
  ])("answers Accept: %s with %s", async (accept, type) => {
    const server = await startApp();
    const response = await askForStream(server, { question: "a" }, accept);
    expect(response.headers.get("content-type")).toBe(`${type}; charset=utf-8`);
    await response.text();
  });

  test("sends an event when it is told, not when the answer is whole", async () => {
    const gate = Promise.withResolvers<Answer>();
    const server = await startApp({
      async ask(_question, { tell }) {
        tell?.(meta);
        return gate.promise;
      },
    });
    const events = readEvents(await askForStream(server));
    expect((await events.next()).value).toMatchObject({ name: "meta", data: { model: "small" } });
    gate.resolve(answered);
    expect((await events.next()).done).toBe(true);
  });

  test("hands on what was said before", async () => {
    const conversations: unknown[] = [];
    const server = await startApp({
      async ask(_question, { conversation }) {
        conversations.push(conversation);
        return answered;
      },
    });
    const conversation = [
      { role: "user", text: "What does the Budapest Convention cover?" },
      { role: "assistant", text: "Illegal access." },
    ];
    await (await askForStream(server, { question: "and possession?", conversation })).text();
    await postJson(`${server.url}/api/ask`, { question: "and possession?", conversation });
    await postJson(`${server.url}/api/ask`, { question: "and possession?" });
    expect(conversations).toEqual([conversation, conversation, undefined]);
  });
});

describe("trouble with a stream", () => {
  test("is an ordinary reply while nothing has been told", async () => {
    const server = await startApp({}, { concurrency: { running: 0, queuedStreams: 0 } });
    const busy = await askForStream(server);
    expect([busy.status, busy.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await busy.json()).toMatchObject({ code: "busy" });
    const empty = await askForStream(await startApp(), { question: " " });
    expect([empty.status, await empty.json()]).toMatchObject([400, { code: "question_empty" }]);
  });

  test("is the last event afterwards, tells nothing of a bug, and reaches the operator", async () => {
    const troubles: Trouble[] = [];
    const server = await startApp(
      {
        async ask(_question, { tell }) {
          tell?.(meta);
          throw new TypeError("PATRON-CANARY sk-secret");
        },
      },
      { reportTrouble: (trouble) => troubles.push(trouble) },
    );
    const response = await askForStream(server);
    const text = await response.text();
    expect(parseEvents(text)).toMatchObject([
      { name: "meta" },
      {
        name: "error",
        data: { code: "internal", status: 500, request_id: response.headers.get("x-request-id") },
      },
    ]);
    expect(text).not.toMatch(/PATRON|sk-secret|\bat /);
    expect(troubles).toMatchObject([{ code: "internal", message: "TypeError" }]);
  });

  test("is told where the answer is not whole after two minutes, and the asking is aborted", async () => {
    const clock = createFakeClock();
    const { server, asked } = await startEndless({ clock });
    const events = readEvents(await askForStream(server));
    await events.next();
    clock.pass(119_999);
    expect((await asked).signal?.aborted).toBe(false);
    clock.pass(1);
    expect((await asked).signal?.reason).toMatchObject({ code: "timed_out" });
    const rest = await Array.fromAsync(events);
    expect(rest.at(-1)).toMatchObject({ name: "error", data: { code: "timed_out", status: 504 } });
  });

  test("is told when the server stops, and the asking is aborted", async () => {
    const stopping = new AbortController();
    const { server, asked } = await startEndless({ stopping: stopping.signal });
    const events = readEvents(await askForStream(server));
    await events.next();
    stopping.abort();
    expect((await asked).signal?.aborted).toBe(true);
    expect(await Array.fromAsync(events)).toMatchObject([{ name: "error", data: { code: "shutting_down" } }]);
  });

  test("ends the stream though the answering does not heed its signal", async () => {
    const stopping = new AbortController();
    const server = await startApp(
      {
        ask(_question, { tell }) {
          tell?.(meta);
          return new Promise(() => {});
        },
      },
      { stopping: stopping.signal },
    );
    const events = readEvents(await askForStream(server));
    await events.next();
    stopping.abort();
    expect(await Array.fromAsync(events)).toMatchObject([{ name: "error" }]);
  });
});

describe("a stream's connection", () => {
  test("is shown to be alive every 15 seconds, also while the question waits for its turn", async () => {
    const clock = createFakeClock();
    const asked = Promise.withResolvers<AskOptions>();
    const gate = Promise.withResolvers<Answer>();
    const server = await startApp(
      {
        ask(_question, options) {
          asked.resolve(options);
          return gate.promise;
        },
      },
      { clock },
    );
    const answering = askForStream(server);
    const { tell } = await asked.promise;
    clock.pass(15_000);
    const events = readEvents(await answering);
    expect((await events.next()).value).toEqual({ name: null, data: "" });
    clock.pass(30_000);
    expect((await events.next()).value).toEqual({ name: null, data: "" });
    expect((await events.next()).value).toEqual({ name: null, data: "" });
    tell?.(meta);
    expect((await events.next()).value).toMatchObject({ name: "meta" });
    gate.resolve(answered);
    expect((await events.next()).done).toBe(true);
  });

  test("leaves no timer behind", async () => {
    const clock = createFakeClock();
    const server = await startApp({}, { clock });
    await (await askForStream(server)).text();
    await expect.poll(() => clock.running()).toBe(0);
  });

  test("aborts the asking at once when the client goes away", async () => {
    const { server, asked } = await startEndless();
    const sending = request(`${server.url}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
    });
    sending.on("error", () => {}).end('{"question":"a"}');
    const { signal } = await asked;
    await once(sending, "response");
    const aborted = new Promise((resolve) => signal?.addEventListener("abort", resolve));
    const left = performance.now();
    sending.destroy();
    await aborted;
    expect(performance.now() - left).toBeLessThan(busyMachineMs);
  });

  test("is cut where the client reads nothing and more waits for it than may", async () => {
    const asked = Promise.withResolvers<AskOptions>();
    const server = await startApp(
      {
        ask(_question, options) {
          asked.resolve(options);
          return new Promise(() => {});
        },
      },
      { streamLimits: { buffered: 64 * 1024 } },
    );
    const body = '{"question":"a"}';
    const socket = connect(server.port, "127.0.0.1").pause();
    onTestFinished(() => void socket.destroy());
    socket.write(
      `POST /api/ask HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nAccept: text/event-stream\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    const { tell, signal } = await asked.promise;
    const notice: AnswerEvent = { type: "notice", notice: { kind: "stale", text: "x".repeat(60 * 1024) } };
    // What the system itself buffers for a connection is some megabytes on loopback.
    let told = 0;
    while (!signal?.aborted && told < 1000) {
      tell?.(notice);
      told += 1;
      await new Promise(setImmediate);
    }
    expect(signal?.aborted).toBe(true);
    expect(told).toBeGreaterThan(1);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  });

  test("is cut five seconds after its time where the client does not read the end", async () => {
    const clock = createFakeClock();
    const { server, asked } = await startEndless({ clock });
    const sending = request(`${server.url}/api/ask`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "text/event-stream" },
    });
    sending.on("error", () => {}).end('{"question":"a"}');
    const [response] = (await once(sending, "response")) as [NodeJS.ReadableStream];
    const { tell } = await asked;
    tell?.({ type: "notice", notice: { kind: "stale", text: "x".repeat(900 * 1024) } });
    clock.pass(125_000);
    response.resume();
    await expect(once(response, "end")).rejects.toThrow("aborted");
    await expect.poll(() => clock.running()).toBe(0);
  });
});

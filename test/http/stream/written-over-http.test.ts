import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { ChatMessage } from "../../../src/ports/chat-model.ts";
import {
  chunkOf,
  eventOf,
  type FakeUpstream,
  says,
  startFakeUpstream,
  startStream,
  type UpstreamReply,
} from "../../adapters/fake-upstream.ts";
import { draftOf, sourceHolding } from "../../answer/written/scripted-model.ts";
import { type RealApp, startRealApp } from "../start-real-app.ts";
import { readEvents } from "./read-events.ts";

/** Abandoned calls end within 100 ms, which eval/benchmarks/streams.ts measures; a machine that does much else beside takes longer. */
const busyMachineMs = 2000;

// The whole chain: a client, the real services, and a server that plays the model.
let upstream: FakeUpstream;
let app: RealApp;
const question = "Which article protects children from sexual exploitation?";
const quote =
  "Article 34 of the Convention on the Rights of the Child obliges state parties to protect children from sexual exploitation and sexual abuse.";

beforeAll(async () => {
  upstream = await startFakeUpstream();
});
afterAll(() => upstream.close());
beforeEach(async ({ onTestFinished }) => {
  app = await startRealApp({ PINPOINT_CHAT_MODEL: "fake-model", OPENAI_BASE_URL: upstream.baseUrl });
  onTestFinished(() => app.close());
});

/** A draft whose one sentence stands in a source, for the messages as they reached the model. */
function draftFor(messages: readonly { readonly role: string; readonly content: string }[] = []): string {
  const source = sourceHolding("Article 34", messages as readonly ChatMessage[]);
  return draftOf({ text: quote, sources: [source], quote });
}

/** Says the first sentence of a draft and then nothing more, without an end. */
const fallsSilent: UpstreamReply = (response, { body }) => {
  const draft = draftFor(body.messages);
  startStream(response);
  response.write(eventOf(chunkOf({ role: "assistant", content: draft.slice(0, draft.lastIndexOf("]")) })));
};

function ask(path: string, body: object, signal?: AbortSignal): Promise<Response> {
  return fetch(app.url + path, {
    method: "POST",
    headers: { "content-type": "application/json", accept: "text/event-stream" },
    body: JSON.stringify(body),
    ...(signal && { signal }),
  });
}

describe("an answer that a model writes", () => {
  test("is streamed sentence by sentence, and ends with what JSON would have been", async () => {
    upstream.play(() => (response, request) => says(draftFor(request.body.messages))(response, request));
    const events = await Array.fromAsync(readEvents(await ask("/api/ask", { question })));
    expect(events.map(({ name }) => name)).toEqual(["meta", "retrieval", "sentence", "done"]);
    expect(events[0]?.data).toMatchObject({ model: "fake-model" });
    const whole = await app.services.ask(question, {});
    expect(whole).toMatchObject({ mode: "written", sentences: [{ support: "verified" }] });
    const ms: unknown = expect.any(Object);
    expect(events.at(-1)?.data).toEqual({ answer: { ...whole, trace: { ...whole.trace, ms } } });
  });

  test.each([
    { path: "/api/ask", body: { question } },
    {
      path: "/v1/chat/completions",
      body: { model: "pinpoint", stream: true, messages: [{ role: "user", content: question }] },
    },
  ])("is broken off upstream at once when the client of $path goes away", async ({ path, body }) => {
    upstream.play(() => fallsSilent);
    const client = new AbortController();
    const response = await ask(path, body, client.signal);
    const reading = response.text().catch(() => "");
    await expect.poll(() => upstream.requests.length).toBe(1);
    const left = performance.now();
    client.abort();
    await reading;
    await upstream.requests[0]?.over;
    expect((upstream.requests[0]?.goneAt ?? Number.POSITIVE_INFINITY) - left).toBeLessThan(busyMachineMs);
  });

  test("is broken off upstream when the server stops, and the client is told so", async () => {
    upstream.play(() => fallsSilent);
    const events = readEvents(await ask("/api/ask", { question }));
    let event = await events.next();
    while (!event.done && event.value.name !== "sentence") event = await events.next();
    const stopped = app.server.stop();
    expect(await Array.fromAsync(events)).toMatchObject([{ name: "error", data: { code: "shutting_down" } }]);
    await stopped;
    await upstream.requests[0]?.over;
    expect(upstream.requests[0]?.goneAt).not.toBeNull();
  });
});

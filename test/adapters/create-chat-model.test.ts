import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type ChatSettings, createChatModel } from "../../src/adapters/create-chat-model.ts";
import type { ModelFailureKind } from "../../src/ports/chat-model.ts";
import { type FakeUpstream, replyFully, says, startFakeUpstream } from "./fake-upstream.ts";
import { callWith, keyCanary, outcomeOf, serverAt, wordsOf } from "./model-calls.ts";
import { providerCanary, refuses, type UpstreamFault, upstreamFaults } from "./upstream-faults.ts";

/** Abandoned calls end within 100 ms, which eval/benchmarks/streams.ts measures; a machine that does much else beside takes longer. */
const busyMachineMs = 2000;

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startFakeUpstream();
  // Loaded at the first call otherwise, which would then be measured with it.
  await import("../../src/adapters/openai/stream-completion.ts");
});
afterAll(() => upstream.close());

/** A model whose waits take no time; `waits` are those that would have been. */
function createModel(changes: Partial<ChatSettings> = {}) {
  const waits: number[] = [];
  let time = 0;
  const model = createChatModel(
    { ...serverAt(upstream.baseUrl), model: "first", secondModel: null, ...changes },
    {
      random: () => 0.5,
      sleep: async (ms) => {
        waits.push(ms);
      },
      now: () => time,
    },
  );
  return { model, waits, pass: (ms: number) => (time += ms) };
}

const modelsAsked = () => upstream.requests.map(({ body }) => body.model);

/** For every fault: how the call ends, how many requests that takes, and how long is waited between them. */
const outcomes: Readonly<
  Partial<Record<UpstreamFault, readonly [ModelFailureKind, number, readonly number[]]>>
> = {
  "500": ["unreachable", 2, [500]],
  "502": ["unreachable", 2, [500]],
  "503": ["unreachable", 2, [500]],
  "504": ["unreachable", 2, [500]],
  "408": ["unreachable", 2, [500]],
  "409": ["unreachable", 2, [500]],
  "429": ["unreachable", 2, [500]],
  "429 in 2 s": ["unreachable", 2, [2000]],
  "429 in 9999 s": ["unreachable", 1, []],
  "cut before headers": ["unreachable", 2, [500]],
  "400": ["rejected", 4, []],
  "422": ["rejected", 4, []],
  "401": ["rejected", 1, []],
  "403": ["rejected", 1, []],
  "404": ["rejected", 1, []],
  redirect: ["rejected", 1, []],
  "200 HTML": ["malformed", 1, []],
  "200 empty": ["malformed", 1, []],
  "200 JSON for a stream": ["malformed", 1, []],
  "no choices": ["malformed", 1, []],
  "no finish_reason": ["malformed", 1, []],
  "tool call": ["malformed", 1, []],
  "error event": ["malformed", 1, []],
  "not JSON": ["malformed", 1, []],
  "null event": ["malformed", 1, []],
  "content of parts": ["malformed", 1, []],
  "content a number": ["malformed", 1, []],
  "invalid UTF-8": ["malformed", 1, []],
  "10 MB token": ["malformed", 1, []],
  length: ["incomplete", 1, []],
  "cut before first token": ["incomplete", 1, []],
  "cut after first token": ["incomplete", 1, []],
  content_filter: ["filtered", 1, []],
  refusal: ["filtered", 1, []],
  "hang before headers": ["timeout", 1, []],
  "hang after first token": ["timeout", 1, []],
  "pings for ever": ["timeout", 1, []],
};

describe("createChatModel", () => {
  test("asks the model that is configured, once", async () => {
    upstream.play(replyFully("Article 34."));
    const { model } = createModel({ secondModel: "second" });
    expect(model.id).toBe("first");
    expect(await outcomeOf(model)).toEqual({ text: "Article 34.", failure: null });
    expect(modelsAsked()).toEqual(["first"]);
  });

  test.each(Object.entries(outcomes))(
    "ends on %s as it should, in time",
    async (name, [kind, requests, waited]) => {
      upstream.play(() => upstreamFaults[name as UpstreamFault]);
      const hangs = name.startsWith("hang") || name.startsWith("pings");
      const { model, waits } = createModel(hangs ? { idleMs: 50, totalMs: 150 } : {});
      const began = performance.now();
      const { failure } = await outcomeOf(model);
      expect(failure?.kind).toBe(kind);
      expect(upstream.requests).toHaveLength(requests);
      expect(waits).toEqual(waited);
      expect(performance.now() - began).toBeLessThan(2000);
      for (const canary of [providerCanary, keyCanary, "PATRON-CANARY"])
        expect(wordsOf(failure)).not.toContain(canary);
    },
  );

  test("recovers where the second attempt is replied to", async () => {
    upstream.play((_, count) => (count === 1 ? refuses(503) : says("ok")));
    expect((await outcomeOf(createModel().model)).text).toBe("ok");
    expect(upstream.requests).toHaveLength(2);
  });

  test("waits until the date that Retry-After names", async () => {
    const inTwoSeconds = new Date(Date.now() + 2500).toUTCString();
    upstream.play((_, count) => (count === 1 ? refuses(429, { "retry-after": inTwoSeconds }) : says("ok")));
    const { model, waits } = createModel();
    expect((await outcomeOf(model)).text).toBe("ok");
    expect(waits[0]).toBeGreaterThan(500);
    // The date of the reply that it counts from is of the last whole second.
    expect(waits[0]).toBeLessThanOrEqual(3500);
  });

  test("asks the second model after the first has failed twice, and tells so", async () => {
    upstream.play(({ body }) => (body.model === "first" ? refuses(500) : says("from the second")));
    const told: string[] = [];
    const { model } = createModel({ secondModel: "second" });
    const outcome = await outcomeOf(model, callWith({ onModel: (id) => told.push(id) }));
    expect(outcome.text).toBe("from the second");
    expect([modelsAsked(), told]).toEqual([["first", "first", "second"], ["second"]]);
  });

  test("asks no more after five failures, and one again after 30 s", async () => {
    upstream.play(() => refuses(500));
    const { model, pass } = createModel();
    for (let call = 0; call < 5; call++) await outcomeOf(model);
    const asked = upstream.requests.length;
    expect((await outcomeOf(model)).failure?.kind).toBe("suspended");
    expect(upstream.requests).toHaveLength(asked);
    pass(30_000);
    upstream.play(replyFully("back"));
    expect((await outcomeOf(model)).text).toBe("back");
  });

  test("goes on with the second model while the first is suspended", async () => {
    upstream.play(({ body }) => (body.model === "first" ? upstreamFaults["200 HTML"] : says("ok")));
    const { model } = createModel({ secondModel: "second" });
    for (let call = 0; call < 7; call++) expect((await outcomeOf(model)).text).toBe("ok");
    expect(modelsAsked().filter((name) => name === "first")).toHaveLength(5);
  });

  test("does without temperature, then without the schema, where the server takes neither, and remembers", async () => {
    upstream.play(({ body }) =>
      body.temperature !== undefined || body.response_format !== undefined ? refuses(400) : says("ok"),
    );
    const { model } = createModel();
    const call = callWith({ schema: { name: "draft", schema: { type: "object" } } });
    expect((await outcomeOf(model, call)).text).toBe("ok");
    expect(upstream.requests).toHaveLength(4);
    expect((await outcomeOf(model, call)).text).toBe("ok");
    expect(upstream.requests).toHaveLength(5);
  });

  test("keeps the schema for models that only take no temperature", async () => {
    upstream.play(({ body }) => (body.temperature === undefined ? says("ok") : refuses(400)));
    const { model } = createModel();
    await outcomeOf(model, callWith({ schema: { name: "draft", schema: { type: "object" } } }));
    expect(upstream.requests.map(({ body }) => body.response_format !== undefined)).toEqual([true, true]);
  });

  test("breaks the request off at once where the caller leaves, and asks nobody else", async () => {
    upstream.play(() => upstreamFaults["hang before headers"]);
    const caller = new AbortController();
    const { model } = createModel({ secondModel: "second" });
    const asking = outcomeOf(model, callWith({ signal: caller.signal }));
    while (upstream.requests.length === 0) await new Promise((resume) => setTimeout(resume, 2));
    const leftAt = performance.now();
    caller.abort(new Error("the reader left"));
    await expect(asking).rejects.toThrow("the reader left");
    await upstream.requests[0]?.over;
    expect((upstream.requests[0]?.goneAt ?? Number.NaN) - leftAt).toBeLessThan(busyMachineMs);
    expect(upstream.requests).toHaveLength(1);
  });

  test("holds the deadline over retries and both models together", async () => {
    upstream.play(({ body }) => (body.model === "first" ? refuses(500) : upstreamFaults["pings for ever"]));
    const { model } = createModel({ secondModel: "second", totalMs: 150 });
    const began = performance.now();
    expect((await outcomeOf(model)).failure).toMatchObject({
      kind: "timeout",
      message: "The model took more than 0.15 s.",
    });
    expect(performance.now() - began).toBeLessThan(1000);
  });
});

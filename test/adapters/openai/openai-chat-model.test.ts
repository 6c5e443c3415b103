import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import type { ModelServer } from "../../../src/adapters/openai/model-server.ts";
import { createOpenAiChatModel } from "../../../src/adapters/openai/openai-chat-model.ts";
import type { ModelFailureKind } from "../../../src/ports/chat-model.ts";
import { type FakeUpstream, says, startFakeUpstream } from "../fake-upstream.ts";
import { callWith, keyCanary, outcomeOf, questionCanary, serverAt, wordsOf } from "../model-calls.ts";
import { providerCanary, saysInPieces, type UpstreamFault, upstreamFaults } from "../upstream-faults.ts";

/** Abandoned calls end within 100 ms, which eval/benchmarks/streams.ts measures; a machine that does much else beside takes longer. */
const busyMachineMs = 2000;

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startFakeUpstream();
  // Loaded at the first call otherwise, which would then be measured with it.
  await import("../../../src/adapters/openai/stream-completion.ts");
});
afterAll(() => upstream.close());
afterEach(() => vi.unstubAllEnvs());

const options = { model: "fake-model", temperature: 0, holdsToSchema: true };
const createModel = (changes: Partial<ModelServer> = {}) =>
  createOpenAiChatModel(serverAt(upstream.baseUrl, changes), options);

const failures: Readonly<Partial<Record<UpstreamFault, readonly [ModelFailureKind, string]>>> = {
  "500": ["unreachable", "(status 500)"],
  "502": ["unreachable", "(status 502)"],
  "503": ["unreachable", "(status 503)"],
  "504": ["unreachable", "(status 504)"],
  "408": ["unreachable", "(status 408)"],
  "409": ["unreachable", "(status 409)"],
  "429": ["unreachable", "(status 429)"],
  "429 in 2 s": ["unreachable", "(status 429)"],
  "429 in 9999 s": ["unreachable", "(status 429)"],
  "400": ["rejected", "refuses the request (status 400)"],
  "401": ["rejected", "refuses the key (status 401)"],
  "403": ["rejected", "refuses the key (status 403)"],
  "404": ["rejected", "does not know the model"],
  "422": ["rejected", "refuses the request (status 422)"],
  redirect: ["rejected", "redirects elsewhere (status 307)"],
  "200 HTML": ["malformed", "something else than text/event-stream"],
  "200 empty": ["malformed", "without saying that it is whole"],
  "200 JSON for a stream": ["malformed", "something else than text/event-stream"],
  "no choices": ["malformed", "without saying that it is whole"],
  "no finish_reason": ["malformed", "without saying that it is whole"],
  length: ["incomplete", "the most tokens"],
  content_filter: ["filtered", "withheld"],
  refusal: ["filtered", "refused to reply"],
  "tool call": ["malformed", "without saying that it is whole"],
  "error event": ["malformed", "cannot be read"],
  "hang before headers": ["timeout", "silent for 0.06 s"],
  "hang after first token": ["timeout", "silent for 0.06 s"],
  "cut before headers": ["unreachable", "No connection"],
  "cut before first token": ["incomplete", "broke within"],
  "cut after first token": ["incomplete", "broke within"],
  "not JSON": ["malformed", "cannot be read"],
  "null event": ["malformed", "cannot be read"],
  "content of parts": ["malformed", "something else than text"],
  "content a number": ["malformed", "something else than text"],
  "invalid UTF-8": ["malformed", "not UTF-8"],
  "10 MB token": ["malformed", "longer than"],
};

const oddButWhole = [
  "duplicate [DONE]",
  "no [DONE]",
  "CRLF",
  "multi-line data",
  "comments",
  "UTF-8 split",
  "no role",
  "usage without choices",
  "thinking",
] as const satisfies readonly UpstreamFault[];

describe("createOpenAiChatModel", () => {
  test.each(Object.entries(failures))(
    "fails on %s, after one request, in our words",
    async (name, [kind, words]) => {
      const printed = [vi.spyOn(console, "log"), vi.spyOn(console, "error"), vi.spyOn(console, "warn")];
      upstream.play(() => upstreamFaults[name as UpstreamFault]);
      const began = performance.now();
      const { failure } = await outcomeOf(createModel(name.startsWith("hang") ? { idleMs: 60 } : {}));
      expect(failure).toMatchObject({ kind, message: expect.stringContaining(words) as string });
      expect(performance.now() - began).toBeLessThan(1500);
      expect(upstream.requests).toHaveLength(1);
      const shown = wordsOf(failure);
      for (const canary of [providerCanary, keyCanary, "PATRON-CANARY"]) expect(shown).not.toContain(canary);
      for (const spy of printed) expect(spy).not.toHaveBeenCalled();
      vi.restoreAllMocks();
    },
  );

  test.each(oddButWhole)("reads a reply with %s", async (name) => {
    upstream.play(() => upstreamFaults[name]);
    expect(await outcomeOf(createModel())).toEqual({ text: "Prêt à aider", failure: null });
  });

  test("knows an outcome for every fault that the upstream can play", () => {
    const known = [...Object.keys(failures), ...oddButWhole, "pings for ever"];
    expect(Object.keys(upstreamFaults).toSorted()).toEqual(known.toSorted());
  });

  test("fails where nobody listens", async () => {
    const gone = await startFakeUpstream();
    await gone.close();
    const { failure } = await outcomeOf(createOpenAiChatModel(serverAt(gone.baseUrl), options));
    expect(failure).toMatchObject({
      kind: "unreachable",
      message: expect.stringContaining("(ECONNREFUSED)") as string,
    });
  });

  test("yields each piece as it comes, before the reply is over", async () => {
    upstream.play(() => saysInPieces(["One", " two"], { pauseMs: 20 }));
    const isOverAt: boolean[] = [];
    let isOver = false;
    for await (const _ of createModel().write(questionCanary, callWith())) {
      void upstream.requests[0]?.over.then(() => {
        isOver = true;
      });
      isOverAt.push(isOver);
    }
    expect(isOverAt).toHaveLength(2);
    expect(isOverAt[0]).toBe(false);
  });

  test("breaks the request off where its caller does not wait any more", async () => {
    upstream.play(() => upstreamFaults["hang after first token"]);
    const caller = new AbortController();
    const model = createModel();
    const reason = new Error("the reader left");
    let abortedAt = 0;
    const reading = async () => {
      for await (const _ of model.write(questionCanary, callWith({ signal: caller.signal }))) {
        setTimeout(() => {
          abortedAt = performance.now();
          caller.abort(reason);
        }, 5);
      }
    };
    await expect(reading()).rejects.toBe(reason);
    await upstream.requests[0]?.over;
    expect((upstream.requests[0]?.goneAt ?? Number.NaN) - abortedAt).toBeLessThan(busyMachineMs);
  });

  test("breaks the request off where its reply is not read to the end", async () => {
    upstream.play(() => saysInPieces(["One", " two", " three"], { pauseMs: 30 }));
    for await (const _ of createModel().write(questionCanary, callWith())) break;
    const leftAt = performance.now();
    await upstream.requests[0]?.over;
    expect((upstream.requests[0]?.goneAt ?? Number.NaN) - leftAt).toBeLessThan(busyMachineMs);
  });

  test("asks nothing where its caller has left already", async () => {
    upstream.play(() => says("ok"));
    const signal = AbortSignal.abort(new Error("gone"));
    await expect(outcomeOf(createModel(), callWith({ signal }))).rejects.toThrow("gone");
    expect(upstream.requests).toHaveLength(0);
  });

  test("does not count the time that its caller takes as the server's silence", async () => {
    upstream.play(() => saysInPieces(["One", " two"], { pauseMs: 20 }));
    let text = "";
    for await (const piece of createModel({ idleMs: 120 }).write(questionCanary, callWith())) {
      await new Promise((resume) => setTimeout(resume, 160));
      text += piece;
    }
    expect(text).toBe("One two");
  });

  test("sends the messages, the limits and the schema, and no more", async () => {
    upstream.play(() => says("{}"));
    const schema = { name: "draft", schema: { type: "object" } };
    await outcomeOf(createModel(), callWith({ schema, maxTokens: 7 }));
    expect(upstream.requests[0]?.body).toEqual({
      model: "fake-model",
      temperature: 0,
      max_tokens: 7,
      stream: true,
      messages: questionCanary,
      response_format: { type: "json_schema", json_schema: { ...schema, strict: true } },
    });
  });

  test("leaves temperature and schema to the server where it is told to", async () => {
    upstream.play(() => says("{}"));
    const plain = { model: "fake-model", temperature: null, holdsToSchema: false };
    const schema = { name: "draft", schema: { type: "object" } };
    await outcomeOf(createOpenAiChatModel(serverAt(upstream.baseUrl), plain), callWith({ schema }));
    expect(Object.keys(upstream.requests[0]?.body ?? {}).toSorted()).toEqual([
      "max_tokens",
      "messages",
      "model",
      "stream",
    ]);
  });

  test("speaks to no other server and sends no other header, whatever the environment holds", async () => {
    const other = await startFakeUpstream();
    for (const name of [
      "LANGSMITH_TRACING",
      "LANGSMITH_TRACING_V2",
      "LANGCHAIN_TRACING_V2",
      "LANGCHAIN_VERBOSE",
    ]) {
      vi.stubEnv(name, "true");
    }
    for (const name of [
      "LANGSMITH_ENDPOINT",
      "LANGCHAIN_ENDPOINT",
      "OPENAI_BASE_URL",
      "OPENAI_API_BASE",
      "LANGSMITH_GATEWAY",
    ]) {
      vi.stubEnv(name, other.baseUrl);
    }
    for (const name of [
      "LANGSMITH_API_KEY",
      "LANGCHAIN_API_KEY",
      "OPENAI_API_KEY",
      "OPENAI_ADMIN_KEY",
      "OPENAI_ORGANIZATION",
      "OPENAI_ORG_ID",
      "OPENAI_PROJECT_ID",
    ]) {
      vi.stubEnv(name, "ENVIRONMENT-CANARY");
    }
    vi.stubEnv("OPENAI_CUSTOM_HEADERS", "x-custom: ENVIRONMENT-CANARY");
    vi.stubEnv("OPENAI_LOG", "debug");
    const printed = [vi.spyOn(console, "debug"), vi.spyOn(console, "log"), vi.spyOn(console, "info")];
    upstream.play(() => says("ok"));
    expect(await outcomeOf(createModel())).toEqual({ text: "ok", failure: null });
    await new Promise((resume) => setTimeout(resume, 50));
    expect(other.requests).toHaveLength(0);
    const { host: _, ...headers } = upstream.requests[0]?.headers ?? {};
    expect(headers).toMatchObject({ authorization: `Bearer ${keyCanary}`, "user-agent": "pinpoint" });
    expect(JSON.stringify(headers)).not.toContain("ENVIRONMENT-CANARY");
    expect(Object.keys(headers).filter((name) => name.startsWith("x-") || name.startsWith("openai"))).toEqual(
      [],
    );
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    await other.close();
  });

  test("sends no key where there is none", async () => {
    upstream.play(() => says("ok"));
    await outcomeOf(createOpenAiChatModel(serverAt(upstream.baseUrl, { apiKey: null }), options));
    expect(upstream.requests[0]?.headers.authorization).toBeUndefined();
  });
});

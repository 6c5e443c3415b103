import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { batchSize } from "../../../src/adapters/openai/embed-texts.ts";
import { createOpenAiFitter } from "../../../src/adapters/openai/openai-embedder.ts";
import { isFault } from "../../../src/domain/fault.ts";
import type { FitOptions, PassageTerms } from "../../../src/ports/embedder.ts";
import { embeds, type FakeUpstream, sendEmbeddings, startFakeUpstream, textsOf } from "../fake-upstream.ts";
import { keyCanary, serverAt, wordsOf } from "../model-calls.ts";
import { embeddingFaults, providerCanary, refuses, upstreamFaults } from "../upstream-faults.ts";

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startFakeUpstream();
});
afterAll(() => upstream.close());

/** What a text means to the fake model: how often it holds three letters. */
const vectorOf = (text: string) => ["a", "e", "t"].map((letter) => text.split(letter).length);

const unused: PassageTerms = {
  terms: [],
  starts: new Uint32Array(),
  termOf: new Uint32Array(),
  counts: new Uint16Array(),
};

/** A fitter whose waits take no time; `waits` are those that would have been. */
function createFitter(changes: Parameters<typeof serverAt>[1] & { readonly model?: string } = {}) {
  const waits: number[] = [];
  let time = 0;
  const fitter = createOpenAiFitter(
    { model: "fake-embedding", ...serverAt(upstream.baseUrl, changes), ...changes },
    {
      random: () => 0.5,
      sleep: async (ms) => {
        waits.push(ms);
      },
      now: () => time,
    },
  );
  return { fitter, waits, pass: (ms: number) => (time += ms) };
}

const options = (texts: readonly string[], changes: Partial<FitOptions> = {}): FitOptions => ({
  readTexts: () => texts,
  former: null,
  ...changes,
});

const textsAsked = () => upstream.requests.flatMap(({ body }) => textsOf(body));

async function faultOf(action: Promise<unknown>) {
  const thrown: unknown = await action.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (isFault(thrown)) return thrown;
  throw new Error("no fault was thrown", { cause: thrown });
}

describe("createOpenAiFitter", () => {
  test("gives each text its vector, of unit length", async () => {
    upstream.play(() => embeds(vectorOf));
    const { embedder, vectors } = await createFitter().fitter.fit(unused, options(["a tea", "tent"]));
    expect(embedder).toMatchObject({ id: "openai:fake-embedding", dimension: 3, learnedFrom: "elsewhere" });
    expect(vectors.map((vector) => [...vector].map((component) => component.toFixed(4)))).toEqual(
      [vectorOf("a tea"), vectorOf("tent")].map((vector) =>
        vector.map((component) => (component / Math.hypot(...vector)).toFixed(4)),
      ),
    );
  });

  test("sends the key, the model and the texts, and asks for plain numbers", async () => {
    upstream.play(() => embeds(vectorOf));
    await createFitter().fitter.fit(unused, options(["one\ntwo"]));
    expect(upstream.requests).toMatchObject([
      { path: "/v1/embeddings", headers: { authorization: `Bearer ${keyCanary}`, "user-agent": "pinpoint" } },
    ]);
    expect(upstream.requests[0]?.body).toEqual({
      model: "fake-embedding",
      input: ["one\ntwo"],
      encoding_format: "float",
    });
  });

  test("goes by the index that the server gives each embedding, not by their order", async () => {
    upstream.play(() => (response, { body }) => {
      const data = textsOf(body).map((text, index) => ({ index, embedding: vectorOf(text) }));
      sendEmbeddings(response, data.toReversed());
    });
    const { vectors } = await createFitter().fitter.fit(unused, options(["aaaa", "tttt"]));
    expect(vectors[0]?.[0]).toBeGreaterThan(vectors[0]?.[2] ?? Number.NaN);
    expect(vectors[1]?.[2]).toBeGreaterThan(vectors[1]?.[0] ?? Number.NaN);
  });

  test("embeds in batches, each text once, and tells how far it is", async () => {
    upstream.play(() => embeds(vectorOf));
    const texts = Array.from({ length: 150 }, (_, index) => `text ${index % 140}`);
    const done: number[] = [];
    const { vectors } = await createFitter().fitter.fit(
      unused,
      options(texts, { onProgress: (count) => done.push(count) }),
    );
    expect(vectors).toHaveLength(150);
    expect(upstream.requests.map(({ body }) => textsOf(body).length)).toEqual([
      batchSize,
      batchSize,
      140 - 2 * batchSize,
    ]);
    expect(done).toEqual([10 + batchSize, 10 + 2 * batchSize, 150]);
    expect(vectors[140]).toEqual(vectors[0]);
  });

  test("does not embed again what the former fit embedded", async () => {
    upstream.play(() => embeds(vectorOf));
    const { fitter } = createFitter();
    const former = await fitter.fit(unused, options(["one", "two", "three"]));
    upstream.play(() => embeds(vectorOf));
    const next = await fitter.fit(unused, options(["three", "four", "one"], { former: former.bytes }));
    expect(textsAsked()).toEqual(["four"]);
    expect([next.vectors[0], next.vectors[2]]).toEqual([former.vectors[2], former.vectors[0]]);
    upstream.play(() => embeds(vectorOf));
    const same = await fitter.fit(unused, options(["three", "four", "one"], { former: next.bytes }));
    expect(upstream.requests).toHaveLength(0);
    expect(same.bytes).toEqual(next.bytes);
  });

  test("embeds everything again where the server's vectors have another length now", async () => {
    upstream.play(() => embeds(vectorOf));
    const { fitter } = createFitter();
    const former = await fitter.fit(unused, options(["one", "two"]));
    upstream.play(() => embeds((text) => [...vectorOf(text), 1]));
    const next = await fitter.fit(unused, options(["one", "two", "three"], { former: former.bytes }));
    expect(next.embedder.dimension).toBe(4);
    expect(next.vectors.every(({ length }) => length === 4)).toBe(true);
  });

  test("opens what it wrote to an embedder of questions", async () => {
    upstream.play(() => embeds(vectorOf));
    const { fitter } = createFitter();
    const { bytes, vectors } = await fitter.fit(unused, options(["a tea"]));
    const opened = fitter.open(bytes);
    expect(opened).toMatchObject({ id: fitter.id, dimension: 3 });
    expect(await opened.embed(["a tea"])).toEqual(vectors);
    expect(() => fitter.open(bytes.subarray(0, 40))).toThrow(/openai-embeddings/);
  });

  test("names another model otherwise, so that an index of the former is known", () => {
    expect(createFitter({ model: "other" }).fitter.id).toBe("openai:other");
  });

  test.each(Object.entries(embeddingFaults))(
    "refuses %s before anything is made of it",
    async (name, reply) => {
      upstream.play(() => reply);
      const fault = await faultOf(createFitter().fitter.fit(unused, options(["one", "two"])));
      expect(fault).toMatchObject({
        code: "upstream_failed",
        remedy: expect.stringContaining("doctor") as string,
      });
      expect(upstream.requests.length, name).toBe(1);
      for (const canary of [keyCanary, providerCanary]) expect(wordsOf(fault)).not.toContain(canary);
    },
  );

  test("goes on after a bad reply", async () => {
    upstream.play((_, count) => (count === 1 ? embeddingFaults["a null"] : embeds(vectorOf)));
    const { fitter } = createFitter();
    await faultOf(fitter.fit(unused, options(["one"])));
    expect((await fitter.fit(unused, options(["one"]))).vectors).toHaveLength(1);
  });

  test("tries a batch four times, ever later, where the server is busy", async () => {
    upstream.play((_, count) => (count < 4 ? refuses(429) : embeds(vectorOf)));
    const { fitter, waits } = createFitter();
    expect((await fitter.fit(unused, options(["one"]))).vectors).toHaveLength(1);
    expect(waits).toEqual([500, 1000, 2000]);
    upstream.play(() => refuses(503));
    await faultOf(fitter.fit(unused, options(["one"])));
    expect(upstream.requests).toHaveLength(4);
  });

  test("waits as long as it is asked to, up to a minute", async () => {
    upstream.play((_, count) => (count === 1 ? refuses(429, { "retry-after": "60" }) : embeds(vectorOf)));
    const { fitter, waits } = createFitter();
    await fitter.fit(unused, options(["one"]));
    expect(waits).toEqual([60_000]);
    upstream.play(() => refuses(429, { "retry-after": "61" }));
    await faultOf(fitter.fit(unused, options(["one"])));
    expect(waits).toEqual([60_000]);
  });

  test("does not try again what is refused", async () => {
    upstream.play(() => refuses(401));
    expect((await faultOf(createFitter().fitter.fit(unused, options(["one"])))).message).toContain(
      "refuses the key",
    );
    expect(upstream.requests).toHaveLength(1);
  });

  test("stops where the build is broken off", async () => {
    upstream.play(() => upstreamFaults["hang before headers"]);
    const builder = new AbortController();
    const fitting = createFitter().fitter.fit(unused, options(["one"], { signal: builder.signal }));
    while (upstream.requests.length === 0) await new Promise((resume) => setTimeout(resume, 2));
    builder.abort(new Error("Ctrl-C"));
    await expect(fitting).rejects.toThrow("Ctrl-C");
    await upstream.requests[0]?.over;
  });

  test("prepares a fit that goes the same way", async () => {
    upstream.play(() => embeds(vectorOf));
    const prepared = createFitter().fitter.prepare();
    expect((await prepared.fit(unused, options(["one"]))).vectors).toHaveLength(1);
    await prepared.discard();
  });

  describe("for questions", () => {
    const open = async (changes: Parameters<typeof createFitter>[0] = {}) => {
      upstream.play(() => embeds(vectorOf));
      const { fitter, pass } = createFitter(changes);
      const { embedder } = await fitter.fit(unused, options(["one"]));
      return { embedder, pass };
    };

    test("asks once, and is a fault where that fails", async () => {
      const { embedder } = await open();
      upstream.play(() => refuses(503));
      expect((await faultOf(embedder.embed(["why?"]))).code).toBe("upstream_failed");
      expect(upstream.requests).toHaveLength(1);
    });

    test("is a fault where the vectors do not fit those in the index", async () => {
      const { embedder } = await open();
      upstream.play(() => embeds(() => [1, 0]));
      expect((await faultOf(embedder.embed(["why?"]))).message).toContain("3 components");
    });

    test("does not wait longer than it may", async () => {
      const { embedder } = await open({ totalMs: 40 });
      upstream.play(() => upstreamFaults["hang before headers"]);
      expect((await faultOf(embedder.embed(["why?"]))).message).toContain("too long");
    });

    test("leaves a server alone for 30 s that failed five times", async () => {
      const { embedder, pass } = await open();
      upstream.play(() => embeddingFaults["a null"]);
      for (let count = 0; count < 7; count++) await faultOf(embedder.embed(["why?"]));
      expect(upstream.requests).toHaveLength(5);
      pass(30_000);
      upstream.play(() => embeds(vectorOf));
      expect(await embedder.embed(["why?"])).toHaveLength(1);
    });
  });

  test("sends nothing to a tracer, whatever the environment holds", async () => {
    const tracer = await startFakeUpstream();
    for (const name of ["LANGSMITH_TRACING", "LANGCHAIN_TRACING_V2"]) vi.stubEnv(name, "true");
    for (const name of ["LANGSMITH_ENDPOINT", "OPENAI_BASE_URL", "LANGSMITH_GATEWAY"])
      vi.stubEnv(name, tracer.baseUrl);
    vi.stubEnv("LANGSMITH_API_KEY", "x");
    upstream.play(() => embeds(vectorOf));
    await createFitter().fitter.fit(unused, options(["one"]));
    await new Promise((resume) => setTimeout(resume, 30));
    expect(tracer.requests).toHaveLength(0);
    vi.unstubAllEnvs();
    await tracer.close();
  });
});

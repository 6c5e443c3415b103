import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createOpenAiChatModel } from "../../../src/adapters/openai/openai-chat-model.ts";
import { chunkOf, eventOf, type FakeUpstream, startFakeUpstream } from "../fake-upstream.ts";
import { outcomeOf, serverAt } from "../model-calls.ts";
import { streams } from "../upstream-faults.ts";

let upstream: FakeUpstream;
beforeAll(async () => {
  upstream = await startFakeUpstream();
});
afterAll(() => upstream.close());

/** The bytes cut at the given places, which may lie within a character. */
function cutAt(bytes: Uint8Array, places: readonly number[]): readonly Uint8Array[] {
  const cuts = [...new Set(places.map((place) => place % bytes.length))].sort((one, other) => one - other);
  return [0, ...cuts].map((start, index) => bytes.subarray(start, cuts[index] ?? bytes.length));
}

test("a reply reads the same however its bytes are cut, its lines end and its events are padded", async () => {
  const model = createOpenAiChatModel(serverAt(upstream.baseUrl), {
    model: "fake-model",
    temperature: 0,
    holdsToSchema: true,
  });
  const words = fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }), {
    minLength: 1,
    maxLength: 8,
  });
  const padding = fc.constantFrom("", ": ping\n\n", ":\n\n", "\n", "event: message\n", "retry: 3\n\n");
  const lineEnd = fc.constantFrom("\n", "\r\n");
  await fc.assert(
    fc.asyncProperty(
      words,
      padding,
      lineEnd,
      fc.array(fc.nat(), { maxLength: 40 }),
      async (pieces, pad, end, places) => {
        const events = [...pieces.map((content) => chunkOf({ content })), chunkOf({}, "stop")].map(eventOf);
        const stream = [...events, "data: [DONE]\n\n"].map((event) => pad + event).join("");
        const bytes = Buffer.from(stream.replaceAll("\n", end));
        upstream.play(() => streams(...cutAt(bytes, places)));
        expect(await outcomeOf(model)).toEqual({ text: pieces.join(""), failure: null });
      },
    ),
    { numRuns: 60 },
  );
});

test("a reply that is cut short anywhere is never taken for whole", async () => {
  const model = createOpenAiChatModel(serverAt(upstream.baseUrl), {
    model: "fake-model",
    temperature: 0,
    holdsToSchema: true,
  });
  const stop = eventOf(chunkOf({}, "stop"));
  const before = ["Prêt", " à", " aider"].map((content) => eventOf(chunkOf({ content }))).join("");
  const whole = Buffer.from(before + stop);
  // The last two bytes are the empty line that ends the last event; a reader may do without.
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 3 }), async (length) => {
      upstream.play(() => streams(whole.subarray(0, length)));
      expect((await outcomeOf(model)).failure).not.toBeNull();
    }),
    { numRuns: 60 },
  );
});

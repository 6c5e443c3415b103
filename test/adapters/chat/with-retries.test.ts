import { describe, expect, test } from "vitest";
import { createRetryBudget } from "../../../src/adapters/chat/retry-budget.ts";
import { sleep } from "../../../src/adapters/chat/sleep.ts";
import { withRetries } from "../../../src/adapters/chat/with-retries.ts";
import { UpstreamTrouble } from "../../../src/adapters/openai/upstream-trouble.ts";
import { ModelFailure, type ModelFailureKind } from "../../../src/ports/chat-model.ts";
import { callWith, outcomeOf } from "../model-calls.ts";
import { createScriptedModel } from "./scripted-model.ts";

const failure = (kind: ModelFailureKind, retryAfterMs: number | null = null) =>
  new ModelFailure(kind, kind, { cause: new UpstreamTrouble(kind, { status: 503, retryAfterMs }) });

/** Retries that wait without waiting and keep how long it would have been. */
function createParts(random = 0.5) {
  const waits: number[] = [];
  const parts = {
    random: () => random,
    sleep: async (ms: number) => {
      waits.push(ms);
    },
    budget: createRetryBudget(),
  };
  return { parts, waits };
}

describe("withRetries", () => {
  test("leaves a whole reply alone", async () => {
    const { parts, waits } = createParts();
    const model = createScriptedModel({ pieces: ["One", " two"] });
    expect(await outcomeOf(withRetries(model, parts))).toEqual({ text: "One two", failure: null });
    expect([model.calls.length, waits]).toEqual([1, []]);
  });

  test("asks once more where the server cannot be reached, after a random share of a second", async () => {
    const { parts, waits } = createParts(0.25);
    const model = createScriptedModel({ thrown: failure("unreachable") }, { pieces: ["ok"] });
    expect(await outcomeOf(withRetries(model, parts))).toEqual({ text: "ok", failure: null });
    expect([model.calls.length, waits]).toEqual([2, [250]]);
  });

  test("asks at most twice", async () => {
    const { parts } = createParts();
    const last = failure("unreachable");
    const model = createScriptedModel({ thrown: failure("unreachable") }, { thrown: last });
    expect((await outcomeOf(withRetries(model, parts))).failure).toBe(last);
    expect(model.calls).toHaveLength(2);
  });

  test.each(["timeout", "incomplete", "filtered", "rejected", "malformed", "suspended"] as const)(
    "does not ask again after %s",
    async (kind) => {
      const { parts } = createParts();
      const model = createScriptedModel({ thrown: failure(kind) });
      expect((await outcomeOf(withRetries(model, parts))).failure?.kind).toBe(kind);
      expect(model.calls).toHaveLength(1);
    },
  );

  test("does not ask again once a piece has been yielded", async () => {
    const { parts } = createParts();
    const model = createScriptedModel({ pieces: ["Half"], thrown: failure("unreachable") });
    expect(await outcomeOf(withRetries(model, parts))).toMatchObject({
      text: "Half",
      failure: { kind: "unreachable" },
    });
    expect(model.calls).toHaveLength(1);
  });

  test.each([
    [0, [0], 2],
    [2000, [2000], 2],
    [10_000, [10_000], 2],
    [10_001, [], 1],
    [9_999_000, [], 1],
  ])("waits as long as it is asked to, up to ten seconds: %d ms", async (asked, expected, attempts) => {
    const { parts, waits } = createParts();
    const model = createScriptedModel({ thrown: failure("unreachable", asked) });
    await outcomeOf(withRetries(model, parts));
    expect([waits, model.calls.length]).toEqual([expected, attempts]);
  });

  test("stops waiting where the caller leaves", async () => {
    const { parts } = createParts();
    const caller = new AbortController();
    const model = createScriptedModel({ thrown: failure("unreachable", 9000) });
    const asking = outcomeOf(withRetries(model, { ...parts, sleep }), callWith({ signal: caller.signal }));
    setTimeout(() => caller.abort(new Error("left")), 5);
    await expect(asking).rejects.toThrow("left");
    expect(model.calls).toHaveLength(1);
  });

  test("spends no more retries than the budget has", async () => {
    const { parts } = createParts();
    const model = createScriptedModel({ thrown: failure("unreachable") });
    const retrying = withRetries(model, parts);
    for (let call = 0; call < 100; call++) await outcomeOf(retrying);
    // Ten that were saved up, and one for every ten calls.
    expect(model.calls.length).toBeGreaterThan(100 + 10);
    expect(model.calls.length).toBeLessThanOrEqual(100 + 10 + 10);
  });

  test("throws what is no failure of a model as it is", async () => {
    const { parts } = createParts();
    const bug = new TypeError("a bug");
    const model = createScriptedModel({ thrown: bug });
    await expect(outcomeOf(withRetries(model, parts))).rejects.toBe(bug);
  });
});

describe("createRetryBudget", () => {
  test("allows ten retries, then one on every ten calls", () => {
    const budget = createRetryBudget();
    const spent = Array.from({ length: 12 }, () => budget.takeRetry());
    expect(spent.filter(Boolean)).toHaveLength(10);
    for (let call = 0; call < 11; call++) budget.addCall();
    expect([budget.takeRetry(), budget.takeRetry()]).toEqual([true, false]);
  });
});

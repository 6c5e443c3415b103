import { describe, expect, test } from "vitest";
import { sleep } from "../../../src/adapters/chat/sleep.ts";
import { withDeadline } from "../../../src/adapters/chat/with-deadline.ts";
import { withFallback } from "../../../src/adapters/chat/with-fallback.ts";
import { withPlainerRequests } from "../../../src/adapters/chat/with-plainer-requests.ts";
import { UpstreamTrouble } from "../../../src/adapters/openai/upstream-trouble.ts";
import { ModelFailure } from "../../../src/ports/chat-model.ts";
import { callWith, outcomeOf, questionCanary } from "../model-calls.ts";
import { createScriptedModel, createSilentModel, type ScriptedReply } from "./scripted-model.ts";

const named = (id: string, ...replies: readonly [ScriptedReply, ...ScriptedReply[]]) => ({
  ...createScriptedModel(...replies),
  id,
});

describe("withDeadline", () => {
  test("breaks off a call that takes too long", async () => {
    const { failure } = await outcomeOf(withDeadline(createSilentModel(), 20));
    expect(failure).toMatchObject({ kind: "timeout", message: "The model took more than 0.02 s." });
  });

  test("leaves a call alone that is done in time", async () => {
    const model = createScriptedModel({ pieces: ["ok"] });
    expect(await outcomeOf(withDeadline(model, 1000))).toEqual({ text: "ok", failure: null });
    expect(model.calls[0]?.signal.aborted).toBe(false);
  });

  test("passes on that the caller left, with the caller's reason", async () => {
    const caller = new AbortController();
    const asking = outcomeOf(withDeadline(createSilentModel(), 5000), callWith({ signal: caller.signal }));
    caller.abort(new Error("left"));
    await expect(asking).rejects.toThrow("left");
  });

  test("passes on that its reader stopped reading", async () => {
    const model = createScriptedModel({ pieces: ["One", "two"] });
    for await (const _ of withDeadline(model, 1000).write(questionCanary, callWith())) break;
    expect(model.left()).toBe(1);
  });
});

describe("withFallback", () => {
  const broken = new ModelFailure("unreachable", "x");

  test("asks the second model where the first fails, and tells so", async () => {
    const told: string[] = [];
    const model = withFallback(named("first", { thrown: broken }), named("second", { pieces: ["ok"] }));
    expect(await outcomeOf(model, callWith({ onModel: (id) => told.push(id) }))).toEqual({
      text: "ok",
      failure: null,
    });
    expect([model.id, told]).toEqual(["first", ["second"]]);
  });

  test("does not ask the second where the first replies", async () => {
    const second = named("second", { pieces: ["no"] });
    expect((await outcomeOf(withFallback(named("first", { pieces: ["yes"] }), second))).text).toBe("yes");
    expect(second.calls).toHaveLength(0);
  });

  test("does not ask the second once a piece of the first has been yielded", async () => {
    const second = named("second", { pieces: ["no"] });
    const model = withFallback(named("first", { pieces: ["Half"], thrown: broken }), second);
    expect(await outcomeOf(model)).toEqual({ text: "Half", failure: broken });
    expect(second.calls).toHaveLength(0);
  });

  test("fails as the second fails", async () => {
    const last = new ModelFailure("filtered", "y");
    const model = withFallback(named("first", { thrown: broken }), named("second", { thrown: last }));
    expect((await outcomeOf(model)).failure).toBe(last);
  });

  test("does not ask the second where the caller left or the time is over", async () => {
    const second = named("second", { pieces: ["no"] });
    const model = withDeadline(withFallback(createSilentModel(), second), 10);
    expect((await outcomeOf(model)).failure?.kind).toBe("timeout");
    expect(second.calls).toHaveLength(0);
  });

  test("does not hide a bug behind the second", async () => {
    const model = withFallback(named("first", { thrown: new TypeError("a bug") }), named("second", {}));
    await expect(outcomeOf(model)).rejects.toThrow("a bug");
  });
});

describe("withPlainerRequests", () => {
  const refused = (status: number) =>
    new ModelFailure("rejected", "x", { cause: new UpstreamTrouble("x", { status }) });

  /** Three variants, the first so many of which are refused with the status, and how often each was asked. */
  function createVariants(refusals: number, status: number) {
    const variant = (index: number) =>
      named("model", index < refusals ? { thrown: refused(status) } : { pieces: [`variant ${index}`] });
    const models = [variant(0), variant(1), variant(2)] as const;
    const asked = () => models.map(({ calls }) => calls.length);
    return { model: withPlainerRequests(models), asked };
  }

  test("asks as much as it may where the server can do that", async () => {
    const { model, asked } = createVariants(0, 400);
    expect((await outcomeOf(model)).text).toBe("variant 0");
    expect([model.id, asked()]).toEqual(["model", [1, 0, 0]]);
  });

  test.each([400, 422])("asks more plainly after status %d, and remembers what was taken", async (status) => {
    const { model, asked } = createVariants(2, status);
    expect((await outcomeOf(model)).text).toBe("variant 2");
    expect((await outcomeOf(model)).text).toBe("variant 2");
    expect(asked()).toEqual([1, 1, 2]);
  });

  test.each([401, 404, 429, 500])("does not ask again after status %d", async (status) => {
    const { model, asked } = createVariants(2, status);
    expect((await outcomeOf(model)).failure?.kind).toBe("rejected");
    expect(asked()).toEqual([1, 0, 0]);
  });

  test("remembers nothing where every request is refused", async () => {
    const { model, asked } = createVariants(3, 400);
    expect((await outcomeOf(model)).failure?.kind).toBe("rejected");
    await outcomeOf(model);
    expect(asked()).toEqual([2, 2, 2]);
  });
});

describe("sleep", () => {
  test("ends at once where it is broken off", async () => {
    await expect(sleep(60_000, AbortSignal.abort(new Error("left")))).rejects.toThrow("left");
    const caller = new AbortController();
    const sleeping = sleep(60_000, caller.signal);
    caller.abort(new Error("left too"));
    await expect(sleeping).rejects.toThrow("left too");
  });

  test("waits", async () => {
    await expect(sleep(1, new AbortController().signal)).resolves.toBeUndefined();
  });
});

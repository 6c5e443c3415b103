import { describe, expect, test } from "vitest";
import { type Circuit, createCircuit } from "../../../src/adapters/chat/circuit.ts";
import { withCircuit } from "../../../src/adapters/chat/with-circuit.ts";
import { UpstreamTrouble } from "../../../src/adapters/openai/upstream-trouble.ts";
import { ModelFailure } from "../../../src/ports/chat-model.ts";
import { callWith, outcomeOf, questionCanary } from "../model-calls.ts";
import { createScriptedModel } from "./scripted-model.ts";

function createClockedCircuit() {
  let time = 0;
  const circuit = createCircuit(() => time);
  return {
    circuit,
    pass: (ms: number) => {
      time += ms;
    },
  };
}

function fail(circuit: Circuit, times: number): void {
  for (let count = 0; count < times; count++) {
    circuit.enter();
    circuit.leave("failed");
  }
}

describe("createCircuit", () => {
  test("lets no call in for 30 s after five failures", () => {
    const { circuit, pass } = createClockedCircuit();
    fail(circuit, 4);
    expect(circuit.enter()).toBe(true);
    circuit.leave("failed");
    expect(circuit.enter()).toBe(false);
    pass(29_999);
    expect(circuit.enter()).toBe(false);
    pass(1);
    expect(circuit.enter()).toBe(true);
  });

  test("lets one call in alone after its rest, and all where that goes well", () => {
    const { circuit, pass } = createClockedCircuit();
    fail(circuit, 5);
    pass(30_000);
    expect([circuit.enter(), circuit.enter()]).toEqual([true, false]);
    circuit.leave("whole");
    expect([circuit.enter(), circuit.enter()]).toEqual([true, true]);
  });

  test("rests anew where that call fails", () => {
    const { circuit, pass } = createClockedCircuit();
    fail(circuit, 5);
    pass(30_000);
    fail(circuit, 1);
    pass(29_999);
    expect(circuit.enter()).toBe(false);
    pass(1);
    expect(circuit.enter()).toBe(true);
  });

  test("lets another in where that call ended for reasons of its own", () => {
    const { circuit, pass } = createClockedCircuit();
    fail(circuit, 5);
    pass(30_000);
    circuit.enter();
    circuit.leave("unknown");
    expect(circuit.enter()).toBe(true);
  });

  test("forgets failures after 30 s, and after a call that went well", () => {
    const { circuit, pass } = createClockedCircuit();
    fail(circuit, 4);
    pass(30_001);
    fail(circuit, 4);
    expect(circuit.enter()).toBe(true);
    circuit.leave("whole");
    fail(circuit, 4);
    expect(circuit.enter()).toBe(true);
  });
});

describe("withCircuit", () => {
  const cut = new ModelFailure("incomplete", "cut", { cause: new UpstreamTrouble("cut") });

  test.each([
    ["unreachable", new ModelFailure("unreachable", "x")],
    ["timeout", new ModelFailure("timeout", "x")],
    ["malformed", new ModelFailure("malformed", "x")],
    ["a connection that broke", cut],
  ])("does not ask for a while after five times %s", async (_, thrown) => {
    const model = createScriptedModel({ thrown });
    const guarded = withCircuit(model, createClockedCircuit().circuit);
    for (let call = 0; call < 5; call++) expect((await outcomeOf(guarded)).failure).toBe(thrown);
    expect((await outcomeOf(guarded)).failure?.kind).toBe("suspended");
    expect(model.calls).toHaveLength(5);
  });

  test.each([
    ["rejected", new ModelFailure("rejected", "x")],
    ["filtered", new ModelFailure("filtered", "x")],
    ["too long", new ModelFailure("incomplete", "x")],
  ])("goes on asking where replies are %s: that is the request's own matter", async (_, thrown) => {
    const model = createScriptedModel({ thrown });
    const guarded = withCircuit(model, createClockedCircuit().circuit);
    for (let call = 0; call < 9; call++) expect((await outcomeOf(guarded)).failure).toBe(thrown);
  });

  test("takes a call whose reader left for neither good nor bad", async () => {
    const model = createScriptedModel({ pieces: ["One", "two"] });
    const { circuit, pass } = createClockedCircuit();
    fail(circuit, 5);
    pass(30_000);
    const guarded = withCircuit(model, circuit);
    for await (const _ of guarded.write(questionCanary, callWith())) break;
    expect((await outcomeOf(guarded)).text).toBe("Onetwo");
    expect((await outcomeOf(guarded)).text).toBe("Onetwo");
  });
});

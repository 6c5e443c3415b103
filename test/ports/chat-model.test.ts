import { expect, test } from "vitest";
import { ModelFailure } from "../../src/ports/chat-model.ts";

test("ModelFailure tells its kind and keeps what caused it out of its message", () => {
  const cause = new Error("the provider's own words");
  const failure = new ModelFailure("timeout", "The model was silent for 20 s.", { cause });
  expect(failure).toMatchObject({ name: "ModelFailure", kind: "timeout", cause });
  expect(failure.message).not.toContain("provider");
});

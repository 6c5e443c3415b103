import { expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { reasonToSkip } from "../../src/ingest/reason-to-skip.ts";

test("reasonToSkip says what is wrong and what to do", () => {
  const fault = new Fault("text_invalid", "The text a.md holds no words.", { remedy: "Write some." });
  expect(reasonToSkip(fault)).toBe("The text a.md holds no words. Write some.");
});

test("reasonToSkip says what is wrong where nothing can be done", () => {
  expect(reasonToSkip(new Fault("text_invalid", "The text a.md holds no words."))).toBe(
    "The text a.md holds no words.",
  );
});

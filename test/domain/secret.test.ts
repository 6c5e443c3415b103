import { inspect } from "node:util";
import { expect, test } from "vitest";
import { Secret } from "../../src/domain/secret.ts";

test("Secret gives its text only where it is asked for", () => {
  const secret = new Secret("sk-CANARY");
  const holder = { key: secret, text: String(secret) };
  expect(secret.reveal()).toBe("sk-CANARY");
  expect(JSON.stringify(holder)).toBe('{"key":"(not shown)","text":"(not shown)"}');
  expect(inspect(holder, { depth: 5, showHidden: true })).not.toContain("CANARY");
  expect(JSON.stringify(Object.assign({}, secret))).not.toContain("CANARY");
});

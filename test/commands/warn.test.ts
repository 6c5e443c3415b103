import { expect, test } from "vitest";
import { warn } from "../../src/commands/warn.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

test("warn writes to stderr and leaves the result alone", () => {
  const { terminal, stdout, stderr } = createFakeTerminal();
  warn(terminal, "a.md was left out.");
  expect([stdout(), stderr()]).toEqual(["", "warning: a.md was left out.\n"]);
});

import { expect, test } from "vitest";
import { createDamageTeller } from "../../src/commands/damage-teller.ts";
import { createFakeServices } from "./fake-services.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

/** Tells after each of the given states, and gives what stands on stderr at the end. */
function tellOf(states: readonly (string | null)[]): string {
  const { terminal, stderr } = createFakeTerminal();
  let degraded: string | null = null;
  const readiness = () => ({ ready: true, generation: "gen-1", degraded });
  const tell = createDamageTeller(createFakeServices({ readiness }), terminal);
  for (const state of states) {
    degraded = state;
    tell();
  }
  return stderr();
}

test.each([
  ["says nothing of an index that is whole", [null, null], ""],
  ["warns of a damage once", ["gen-2 is damaged.", "gen-2 is damaged."], "warning: gen-2 is damaged.\n"],
  [
    "warns of another damage",
    ["gen-2 is damaged.", "gen-3 is damaged."],
    "warning: gen-2 is damaged.\nwarning: gen-3 is damaged.\n",
  ],
  [
    "warns again of a damage that came back",
    ["gen-2 is damaged.", null, "gen-2 is damaged."],
    "warning: gen-2 is damaged.\nwarning: gen-2 is damaged.\n",
  ],
] as const)("createDamageTeller %s", (_, states, told) => {
  expect(tellOf(states)).toBe(told);
});

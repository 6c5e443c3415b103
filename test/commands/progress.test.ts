import { describe, expect, test } from "vitest";
import { createProgress, renderStep } from "../../src/commands/progress.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

describe("renderStep", () => {
  test.each([
    [
      { name: "embed", done: 500, total: 1000 },
      12_000,
      "embed [##########----------]  50 % (500 of 1000), 12 s left",
    ],
    [{ name: "embed", done: 0, total: 10 }, 5_000, "embed [--------------------]   0 % (0 of 10)"],
    [{ name: "embed", done: 10, total: 10 }, 5_000, "embed [####################] 100 % (10 of 10)"],
    [{ name: "read", done: 3, total: 0 }, 5_000, "read 3"],
  ])("renders %o after %i ms", (step, elapsed, expected) => {
    expect(renderStep(step, elapsed)).toBe(expected);
  });
});

describe("createProgress", () => {
  function run(isTTY: boolean, updates: readonly { at: number; done: number }[]): string {
    let time = 0;
    const { terminal, stderr } = createFakeTerminal({ isTTY });
    const progress = createProgress(terminal, () => time);
    for (const { at, done } of updates) {
      time = at;
      progress.update({ name: "embed", done, total: 100 });
    }
    progress.clear();
    return stderr();
  }

  test("writes a line every ten seconds where nobody watches", () => {
    const updates = [0, 4_000, 9_999, 10_000, 12_000, 20_001].map((at) => ({ at, done: at / 1000 }));
    expect(run(false, updates).trim().split("\n")).toEqual([
      expect.stringContaining("(10 of 100)"),
      expect.stringContaining("(20.001 of 100)"),
    ]);
  });

  test("writes nothing for a short job where nobody watches", () => {
    expect(run(false, [{ at: 100, done: 100 }])).toBe("");
  });

  test("moves a bar on a terminal, ten times a second at most, and removes it in the end", () => {
    const drawn = run(
      true,
      [0, 10, 50, 99, 150].map((at) => ({ at, done: at / 2 })),
    ).split("\r\u001b[K");
    expect(drawn.slice(1)).toEqual([
      expect.stringContaining("(0 of 100)"),
      expect.stringContaining("(75 of 100)"),
      "",
    ]);
  });

  test("always shows the end of a step on a terminal", () => {
    const drawn = run(true, [
      { at: 0, done: 0 },
      { at: 5, done: 100 },
    ]);
    expect(drawn).toContain("100 %");
  });
});

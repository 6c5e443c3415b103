import { expect, test } from "vitest";
import { buildWithProgress } from "../../src/commands/build-with-progress.ts";
import type { BuildOptions } from "../../src/indexing/index-parts.ts";
import { createFakeServices } from "./fake-services.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

const { signal } = new AbortController();

test("buildWithProgress names every step, counts it, and removes the bar", async () => {
  const { terminal, stdout, stderr } = createFakeTerminal({ isTTY: true });
  const steps = ["read", "lexical", "embed", "vectors", "publish"] as const;
  const buildIndex = async ({ onProgress }: BuildOptions = {}) => {
    for (const step of steps) onProgress?.({ step, done: 7, total: 7 });
    return createFakeServices().buildIndex();
  };
  expect(await buildWithProgress(createFakeServices({ buildIndex }), terminal, { signal })).toMatchObject({
    generation: "gen-1",
  });
  const drawn = stderr().split("\r\u001b[K").slice(1);
  expect(drawn.map((line) => line.slice(0, 3))).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5", ""]);
  expect(drawn[2]).toBe("3/5 fit vectors [####################] 100 % (7 of 7)");
  expect(stdout()).toBe("");
});

test("buildWithProgress removes the bar where the build fails, and hands the signal on", async () => {
  const { terminal, stderr } = createFakeTerminal({ isTTY: true });
  let handed: AbortSignal | undefined;
  const buildIndex = async (options: BuildOptions = {}) => {
    handed = options.signal;
    throw new Error("no");
  };
  await expect(buildWithProgress(createFakeServices({ buildIndex }), terminal, { signal })).rejects.toThrow(
    "no",
  );
  expect(handed).toBe(signal);
  expect(stderr()).toBe("\r\u001b[K");
});

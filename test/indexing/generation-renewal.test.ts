import { expect, it } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createGenerationHolder } from "../../src/indexing/generation-holder.ts";
import type { Generation } from "../../src/ports/generation-store.ts";
import { publishSample, useTemporaryFolder, wordsIn } from "../adapters/generation-sample.ts";

const temporaryFolder = useTemporaryFolder();

it("no use fails while generations are published, replaced and removed under it", async () => {
  const store = createGenerationFolder(temporaryFolder());
  await publishSample(store, "word 0");
  const closed: string[] = [];
  const holder = await createGenerationHolder<Generation>({
    store,
    open: (generation) => generation,
    close: (generation) => {
      closed.push(generation.name);
      generation.close();
    },
    now: () => performance.now(),
    intervalMs: 0,
  });
  const read = () =>
    holder.use(async (generation) => {
      const before = wordsIn(generation);
      await new Promise((resolve) => setImmediate(resolve));
      expect(wordsIn(generation)).toBe(before);
      return before;
    });
  for (let number = 1; number <= 5; number += 1) {
    const reading = Array.from({ length: 20 }, read);
    await publishSample(store, `word ${number}`);
    for (const words of await Promise.all(reading))
      expect([`word ${number - 1}`, `word ${number}`]).toContain(words);
    expect(await read()).toBe(`word ${number}`);
  }
  holder.close();
  expect(closed).toEqual(["gen-1", "gen-2", "gen-3", "gen-4", "gen-5", "gen-6"]);
});

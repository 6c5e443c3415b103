import { cpSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { createGenerationFolder } from "../../src/adapters/generation-folder.ts";
import { createIndexBuilder } from "../../src/indexing/build-index.ts";
import { useTemporaryFolder } from "../adapters/generation-sample.ts";
import { startBuild } from "./child-build.ts";
import { manyTexts, realParts } from "./real-parts.ts";

const temporaryFolder = useTemporaryFolder();

/** How many kills of each sort: at a moment of the measured duration, and at one of the store's file operations. */
const kills = { byTime: 26, byOperation: 34 };

function build(folder: string, word: string) {
  return createIndexBuilder(realParts(createGenerationFolder(folder), manyTexts(30, word)))();
}

/** The word that every passage of the generation begins with; fails where it is not a whole generation of one corpus. */
function wordServedFrom(folder: string): string {
  const generation = createGenerationFolder(folder).open();
  try {
    expect(generation.degraded).toBeNull();
    expect(generation.manifest.counts).toEqual({ documents: 30, passages: 240 });
    const passages = generation.readPassages(Array.from({ length: 240 }, (_, position) => position));
    const words = new Set(passages.map(({ text }) => text.split(" ")[0]));
    expect(words.size).toBe(1);
    return [...words].join();
  } finally {
    generation.close();
  }
}

/** What must hold after every kill. Tells which generation served. */
async function checkAfterKill(folder: string): Promise<string> {
  const served = wordServedFrom(folder);
  expect(["old", "new"]).toContain(served);
  expect(["built", "unchanged"]).toContain((await build(folder, "newest")).status);
  expect(wordServedFrom(folder)).toBe("newest");
  expect(readdirSync(folder).filter((name) => !/^(CURRENT|gen-\d+)$/.test(name))).toEqual([]);
  return served;
}

it("a build killed at any of 60 moments leaves the old or the new index, whole", {
  timeout: 110_000,
}, async () => {
  const old = join(temporaryFolder(), "old");
  await build(old, "older");
  await build(old, "old");
  const copy = (name: string) => {
    const folder = join(temporaryFolder(), name);
    cpSync(old, folder, { recursive: true });
    return folder;
  };

  const measured = startBuild(copy("measured"));
  await measured.ready;
  const started = performance.now();
  await measured.ended;
  const duration = performance.now() - started;

  const served: string[] = [];
  for (let kill = 0; kill < kills.byTime; kill += 1) {
    const folder = copy(`time-${kill}`);
    const running = startBuild(folder);
    await running.ready;
    await pause((duration * kill) / kills.byTime);
    await running.kill();
    served.push(await checkAfterKill(folder));
  }
  for (let kill = 0; kill < kills.byOperation; kill += 1) {
    const folder = copy(`operation-${kill}`);
    // The later operations are those that publish; none of the last is left out.
    const running = startBuild(folder, kill + 18);
    if (!(await running.there)) break;
    await running.kill();
    served.push(await checkAfterKill(folder));
  }
  expect(served.length).toBeGreaterThanOrEqual(50);
  expect(new Set(served)).toEqual(new Set(["old", "new"]));
});

it("a build while another process builds names that process, and takes over when it was killed", async () => {
  const folder = temporaryFolder();
  await build(folder, "old");
  const running = startBuild(folder, 20);
  expect(await running.there).toBe(true);
  await expect(build(folder, "newest")).rejects.toMatchObject({
    code: "index_locked",
    data: { pid: running.pid },
  });
  expect(wordServedFrom(folder)).toBe("old");
  await running.kill();
  await build(folder, "newest");
  expect(wordServedFrom(folder)).toBe("newest");
});

import { writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { createHnswBuilder, isHnswAvailable } from "../../src/adapters/hnsw-vector-index.ts";

vi.mock("node:module", () => ({
  createRequire: () => () => {
    throw new Error("Could not locate the bindings file.");
  },
}));

test("isHnswAvailable is false where the native library cannot be loaded", () => {
  expect(isHnswAvailable()).toBe(false);
});

test("createHnswBuilder says what is missing and what to do, in building and in opening", async () => {
  const path = join(tmpdir(), "pinpoint-hnsw-unavailable");
  const build = createHnswBuilder().build([Float32Array.of(1)], { path, dimension: 1 });
  await expect(build).rejects.toMatchObject({ code: "index_mismatch" });
  await expect(build).rejects.toHaveProperty("remedy", expect.stringContaining("npm ci"));
  const head = [0n, 1n, 1n, 0n, 8n, 4n];
  writeFileSync(path, new BigUint64Array(head));
  expect(() => createHnswBuilder().open(path, { dimension: 1, size: 1 })).toThrow(
    /not built on this machine/,
  );
});

import { expect, test } from "vitest";
import { slugOf } from "../../src/ingest/slug.ts";

test.each([
  ["guides/Cyber Crime (2022).md", "cyber-crime-2022"],
  ["000_08b7.txt", "000-08b7"],
  ["Été à Genève.txt", "ete-a-geneve"],
  ["a.b.c.md", "a-b-c"],
  ["---.txt", "text"],
  ["条約.txt", "text"],
  [`${"x".repeat(150)}.txt`, "x".repeat(100)],
])("slugOf makes an id of %j", (file, id) => {
  expect(slugOf(file)).toBe(id);
});

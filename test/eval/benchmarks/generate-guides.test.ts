import { expect, it } from "vitest";
import { generateGuides } from "../../../eval/benchmarks/generate-guides.ts";

it("generateGuides gives the same guides for the same seed, and others for another", () => {
  const first = [...generateGuides({ passages: 250, seed: 1 })];
  expect([...generateGuides({ passages: 250, seed: 1 })]).toEqual(first);
  expect([...generateGuides({ passages: 250, seed: 2 })]).not.toEqual(first);
});

it("generateGuides gives as many sections as asked for, each naming an instrument", () => {
  const guides = [...generateGuides({ passages: 250, seed: 1 })];
  expect(guides.map(({ file }) => file)).toEqual(["guide-00000.md", "guide-00001.md", "guide-00002.md"]);
  const sections = guides.flatMap(({ text }) => text.split("\n## ").slice(1));
  expect(sections).toHaveLength(250);
  for (const section of sections) expect(section).toMatch(/This is the matter of .*[A-Z]/);
});

it("generateGuides uses few words often and many seldom, as a language does", () => {
  const counts = new Map<string, number>();
  for (const { text } of generateGuides({ passages: 1000, seed: 1 })) {
    for (const word of text.match(/[a-z]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const sorted = [...counts.values()].sort((one, other) => other - one);
  const total = sorted.reduce((sum, count) => sum + count, 0);
  const ofTheHundredCommonest = sorted.slice(0, 100).reduce((sum, count) => sum + count, 0);
  expect(ofTheHundredCommonest / total).toBeGreaterThan(0.3);
  expect(sorted.length).toBeGreaterThan(5000);
});

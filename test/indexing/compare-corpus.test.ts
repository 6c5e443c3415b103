import { expect, test } from "vitest";
import { compareCorpus } from "../../src/indexing/compare-corpus.ts";

const manifest = {
  sources: ["a", "b", "c"].map((name) => ({
    id: name,
    file: `${name}.md`,
    hash: `hash of ${name}`,
    passages: 1,
  })),
  settings: { ingest: "1", register: "r" },
};
const listed = manifest.sources.map(({ file, hash }) => ({ file, hash }));

test("compareCorpus finds an index fresh whose texts and settings are those of now, in whatever order", () => {
  const comparison = compareCorpus(listed.toReversed(), { register: "r", ingest: "1" }, manifest);
  expect(comparison).toMatchObject({
    state: "fresh",
    unchanged: ["a.md", "b.md", "c.md"],
    otherSettings: false,
  });
});

test("compareCorpus names every file that differs", () => {
  const now = [
    { file: "d.md", hash: "new" },
    { file: "b.md", hash: "other" },
    { file: "a.md", hash: "hash of a" },
  ];
  expect(compareCorpus(now, manifest.settings, manifest)).toEqual({
    state: "stale",
    added: ["d.md"],
    changed: ["b.md"],
    removed: ["c.md"],
    unchanged: ["a.md"],
    otherSettings: false,
  });
});

test("compareCorpus finds an index stale that was built with other settings", () => {
  expect(compareCorpus(listed, { ingest: "2", register: "r" }, manifest)).toMatchObject({
    state: "stale",
    otherSettings: true,
  });
});

test("compareCorpus takes an index without a text in common for that of another corpus", () => {
  expect(compareCorpus([{ file: "z.md", hash: "z" }], manifest.settings, manifest).state).toBe("other");
  expect(compareCorpus([], manifest.settings, manifest).state).toBe("other");
});

test("compareCorpus takes texts that were all edited for the same corpus", () => {
  const edited = listed.map(({ file }) => ({ file, hash: "edited" }));
  expect(compareCorpus(edited, manifest.settings, manifest)).toMatchObject({ state: "stale", unchanged: [] });
});

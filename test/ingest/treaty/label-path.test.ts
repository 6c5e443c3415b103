import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LabelPath, readLabels } from "../../../src/ingest/treaty/label-path.ts";

describe("readLabels", () => {
  it.each([
    ["1. Each Party", ["1"], 2],
    ["2) Each Party", ["2"], 2],
    ["(3) Each Party", ["3"], 3],
    ["a) producing", ["a"], 2],
    ["(iv) producing", ["iv"], 4],
    ["b. producing", ["b"], 2],
    ["B. Producing", ["b"], 2],
    ["12 bis. Each Party", ["12bis"], 7],
    ["2. a) Each Party", ["2", "a"], 5],
    ["§ 4 Chaque Partie", ["4"], 3],
    ["aa) producing", ["aa"], 3],
    ["3.", ["3"], 2],
    ["a.Sexual exploitation", ["a"], 2],
    ["c)Child pornography", ["c"], 2],
    ["b.stored for", ["b"], 2],
    ["b.to obtain", ["b"], 2],
    ["7. a)Each Party", ["7", "a"], 5],
    ["2. a)A Party's point", ["2", "a"], 5],
    ["(i)That has been", ["i"], 3],
    ['b)"Illegal entry"', ["b"], 2],
    ["1. a) (i) Each", ["1", "a", "i"], 9],
    ["3.Each Party", ["3"], 2],
  ])("reads %j", (paragraph, labels, length) => {
    expect(readLabels(paragraph)).toEqual({ labels, length });
  });

  it.each([
    "Each Party",
    "1 Each",
    "2001. ",
    "10.8 targets",
    "e.g. this",
    "U.S. law",
    "(see above) this",
    "",
  ])("finds none in %j", (paragraph) => {
    expect(readLabels(paragraph).labels).toEqual([]);
  });

  it("never reads more than there is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (paragraph) => {
        const { labels, length } = readLabels(paragraph);
        expect(length).toBeLessThanOrEqual(paragraph.length);
        expect(length > 0).toBe(labels.length > 0);
      }),
    );
  });
});

function walk(labels: string): string {
  const path = new LabelPath();
  return labels
    .split(" ")
    .map((label) => (label === "-" ? path.leavePoints() : path.enter([label])).join("."))
    .join(" ");
}

describe("LabelPath", () => {
  it.each([
    ["1 a b c 2 a", "1 1.a 1.b 1.c 2 2.a"],
    ["1 a i ii b 2", "1 1.a 1.a.i 1.a.ii 1.b 2"],
    ["a b c", "a b c"],
    ["a b c d e f g h i j", "a b c d e f g h i j"],
    ["a b i ii iii iv v c", "a b b.i b.ii b.iii b.iv b.v c"],
    ["i ii iii", "i ii iii"],
    ["1 i ii 2 i", "1 1.i 1.ii 2 2.i"],
    ["1 2 2bis 3", "1 2 2bis 3"],
    ["1 a b - 2", "1 1.a 1.b 1 2"],
    ["a b -", "a b "],
    ["1 a 1 a", "1 1.a 1 1.a"],
    ["1 3 a 5", "1 3 3.a 5"],
    ["y z aa bb", "y z aa bb"],
    ["1 a i a b c ii b c", "1 1.a 1.a.i 1.a.i.a 1.a.i.b 1.a.i.c 1.a.ii 1.b 1.c"],
    ["a b a", "a b a"],
    ["1 a i 1", "1 1.a 1.a.i 1"],
  ])("follows %s", (labels, places) => {
    expect(walk(labels)).toBe(places);
  });
});

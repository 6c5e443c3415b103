import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LabelPath, readLabels } from "../../../src/ingest/treaty/label-path.ts";

const romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv"];

/** Letters behind which a Roman numeral would read as the next letter: "i" after "h". */
const beforeRoman: ReadonlySet<string> = new Set(["h", "k", "u", "w"]);

/** Numbers of paragraphs, of the points in each, and of the points in each of those. */
const outline = fc.array(fc.array(fc.nat({ max: 13 }), { maxLength: 26 }), { minLength: 1, maxLength: 12 });

/** The labels of an article in their order, each with the place that it opens. */
function labelsOf(paragraphs: readonly (readonly number[])[]): readonly (readonly [string, string])[] {
  return paragraphs.flatMap((points, paragraph) => {
    const number = String(paragraph + 1);
    const below = points.flatMap((count, point) => {
      const letter = String.fromCharCode("a".charCodeAt(0) + point);
      const inner = beforeRoman.has(letter) ? [] : romans.slice(0, count);
      return [
        [letter, `${number}.${letter}`] as const,
        ...inner.map((roman) => [roman, `${number}.${letter}.${roman}`] as const),
      ];
    });
    return [[number, number] as const, ...below];
  });
}

describe("LabelPath", () => {
  it("finds every place of an article whose paragraphs, points and sub-points count on", () => {
    fc.assert(
      fc.property(outline, (paragraphs) => {
        const labels = labelsOf(paragraphs);
        const path = new LabelPath();
        const walked = labels.map(([label]) => [label, path.enter([label]).join(".")]);
        expect(walked).toEqual(labels);
      }),
      { numRuns: 60 },
    );
  });

  it("is where the last label led, however many are entered at once", () => {
    fc.assert(
      fc.property(outline, (paragraphs) => {
        const labels = labelsOf(paragraphs).map(([label]) => label);
        const [atOnce, oneByOne] = [new LabelPath(), new LabelPath()];
        for (const label of labels) oneByOne.enter([label]);
        expect(atOnce.enter(labels)).toEqual(oneByOne.here());
        expect(atOnce.here()).toEqual(oneByOne.here());
      }),
      { numRuns: 30 },
    );
  });

  it("stays at the number of the paragraph when the points are left", () => {
    fc.assert(
      fc.property(outline, (paragraphs) => {
        const path = new LabelPath();
        for (const [label] of labelsOf(paragraphs)) path.enter([label]);
        expect(path.leavePoints()).toEqual([String(paragraphs.length)]);
        expect(path.leavePoints()).toEqual(path.here());
      }),
      { numRuns: 30 },
    );
  });

  it("ends with the label that was entered, for labels in any order", () => {
    const label = fc.constantFrom(
      "1",
      "2",
      "2bis",
      "10",
      "a",
      "b",
      "i",
      "ii",
      "v",
      "x",
      "aa",
      "zz",
      "99quater",
    );
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 30 }), (labels) => {
        const path = new LabelPath();
        for (const entered of labels) {
          const here = path.enter([entered]);
          expect(here.at(-1)).toBe(entered);
          expect(here.filter((each) => /^\d/.test(each)).length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it.each([
    ["1 2 2bis 2ter 2quater 3", "1 2 2bis 2ter 2quater 3"],
    ["2 a 2bis a b 3", "2 2.a 2bis 2bis.a 2bis.b 3"],
    ["2bis 2ter a", "2bis 2ter 2ter.a"],
    ["x y z aa bb cc", "x y z aa bb cc"],
    ["1 z aa i ii bb", "1 1.z 1.aa 1.aa.i 1.aa.ii 1.bb"],
    ["viii ix x xi", "viii ix x xi"],
    ["xix xx xxi", "xix xx xxi"],
    ["xxxix xl xli", "xxxix xl xli"],
    ["xlix l li", "xlix l li"],
    ["lix lx lxi", "lix lx lxi"],
    ["lxix lxx lxxi", "lxix lxx lxxi"],
    ["a h i j", "a h i j"],
    ["1 h i ii", "1 1.h 1.i 1.i.ii"],
  ])("counts on over %s", (labels, places) => {
    const path = new LabelPath();
    expect(
      labels
        .split(" ")
        .map((label) => path.enter([label]).join("."))
        .join(" "),
    ).toBe(places);
  });
});

describe("readLabels", () => {
  const label = fc.constantFrom("1", "12", "345", "a", "z", "aa", "iv", "xii");
  const marked = fc
    .tuple(label, fc.constantFrom("()", ")", "."))
    .filter(([text, mark]) => mark !== "." || /^(?:\d+|[a-z])$/.test(text))
    .map(([text, mark]) => ({ text, written: mark === "()" ? `(${text})` : `${text}${mark}` }));

  it("reads every label before the words, with the characters that they take", () => {
    fc.assert(
      fc.property(fc.array(marked, { minLength: 1, maxLength: 3 }), (labels) => {
        const written = labels.map((each) => each.written).join(" ");
        expect(readLabels(`${written} Each Party shall act.`)).toEqual({
          labels: labels.map(({ text }) => text),
          length: written.length,
        });
      }),
    );
  });

  it.each(["A) Each", "(B) Each", "IV) Each", "C. Each"])(
    "reads capitals in %j as small letters",
    (paragraph) => {
      const [read] = readLabels(paragraph).labels;
      expect(read).toBe(/[A-Z]+/.exec(paragraph)?.[0].toLowerCase());
    },
  );

  it.each([
    "(Each) Party",
    "(1234) Each",
    "abc) Each",
    "1bis Each",
    "(a Each",
    "a Each",
    "1.2 Each",
    "a.m. is",
    "§ Each",
  ])("reads no label in %j", (paragraph) => {
    expect(readLabels(paragraph)).toEqual({ labels: [], length: 0 });
  });

  it("takes time that grows with the length of a hostile paragraph", () => {
    const started = performance.now();
    for (const piece of ["(a) ", "1. ", "(", "xxxxxx", "1 bis", "§ "]) readLabels(piece.repeat(20_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });
});

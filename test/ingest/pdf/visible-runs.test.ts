import { OPS } from "unpdf/pdfjs";
import { describe, expect, test } from "vitest";
import { identity } from "../../../src/ingest/pdf/matrix.ts";
import { followPainting } from "../../../src/ingest/pdf/painted-letters.ts";
import { findVisibleRuns } from "../../../src/ingest/pdf/visible-runs.ts";
import { run } from "./page-sample.ts";

type Step = readonly [operator: number, ...args: readonly unknown[]];

const page = { width: 595, height: 842 };

/** Paints a text: its characters as glyphs, with a number between two of them as PDF writes them. */
function show(text: string): Step {
  const glyphs = Array.from(text, (unicode) => ({ unicode }));
  return [OPS.showText, [glyphs[0], -120, ...glyphs.slice(1)]];
}

const white: Step = [OPS.setFillRGBColor, "#ffffff"];
const black: Step = [OPS.setFillRGBColor, "#000000"];
const invisible: Step = [OPS.setTextRenderingMode, 3];

function fill(...rectangle: readonly number[]): Step {
  return [OPS.constructPath, OPS.fill, [null], Float32Array.from(rectangle)];
}

function paintingOf(...steps: readonly Step[]) {
  const fnArray = steps.map(([operator]) => operator);
  return followPainting({ fnArray, argsArray: steps.map(([, ...args]) => args) }, identity);
}

/** The texts that are seen of those at the heights given, and how many are not. */
function seenOf(runs: readonly ReturnType<typeof run>[], ...steps: readonly Step[]) {
  const visible = findVisibleRuns(runs, paintingOf(...steps), page);
  return [visible.runs.map(({ text }) => text), visible.hidden];
}

const seen = run("seen words", 50, 100);
const other = run("other words", 50, 120);

describe("findVisibleRuns", () => {
  test("leaves out text that is painted in no colour", () => {
    expect(seenOf([seen, other], show("seen words"), invisible, show("other words"))).toEqual([
      ["seen words"],
      1,
    ]);
    const clear: Step = [OPS.setGState, [["ca", 0]]];
    expect(seenOf([seen, other], show("seen words"), clear, show("other words"))).toEqual([
      ["seen words"],
      1,
    ]);
    expect(seenOf([seen, other], show("seen words"), [OPS.setFillTransparent], show("other words"))).toEqual([
      ["seen words"],
      1,
    ]);
  });

  test("keeps what was recognised on a scan, where all is painted in no colour", () => {
    expect(seenOf([seen, other], invisible, show("seen words"), show("other words"))).toEqual([
      ["seen words", "other words"],
      0,
    ]);
  });

  test("leaves out white text on paper, and keeps it on a dark area that was painted before it", () => {
    const steps = [show("seen words"), white, show("other words")];
    expect(seenOf([seen, other], ...steps)).toEqual([["seen words"], 1]);
    const bar = fill(40, 105, 300, 125);
    expect(seenOf([seen, other], show("seen words"), bar, white, show("other words"))).toEqual([
      ["seen words", "other words"],
      0,
    ]);
    expect(seenOf([seen, other], ...steps, black, bar)).toEqual([["seen words"], 1]);
    expect(seenOf([seen, other], show("seen words"), white, bar, show("other words"))).toEqual([
      ["seen words"],
      1,
    ]);
    expect(
      seenOf([seen, other], show("seen words"), fill(40, 500, 300, 520), white, show("other words")),
    ).toEqual([["seen words"], 1]);
  });

  test("white text on a shading or a pattern is seen", () => {
    expect(seenOf([seen], [OPS.shadingFill], white, show("seen words"))).toEqual([["seen words"], 0]);
    const pattern: Step = [OPS.setFillColorN, "p1"];
    expect(seenOf([seen], pattern, fill(0, 0, 500, 500), white, show("seen words"))).toEqual([
      ["seen words"],
      0,
    ]);
  });

  test("what is set is forgotten where it was saved before, and areas are where they are moved to", () => {
    const saved = [[OPS.save], invisible, show("other words"), [OPS.restore], show("seen words")] as const;
    expect(seenOf([other, seen], ...saved)).toEqual([["seen words"], 1]);
    const moved = [
      [OPS.save],
      [OPS.transform, 1, 0, 0, 1, 0, 100],
      fill(40, -10, 300, 10),
      [OPS.restore],
    ] as const;
    expect(seenOf([seen], ...moved, white, show("seen words"))).toEqual([["seen words"], 0]);
    const form = [
      [OPS.paintFormXObjectBegin, [1, 0, 0, 1, 0, 100], null],
      fill(40, -10, 300, 10),
      [OPS.paintFormXObjectEnd],
    ] as const;
    expect(seenOf([seen], ...form, white, show("seen words"))).toEqual([["seen words"], 0]);
  });

  test("leaves out what is too small or beside the page", () => {
    const small = run("tiny", 50, 100, { size: 1 });
    const beside = [
      run("right", 600, 100),
      run("left", -90, 100),
      run("above", 50, -5),
      run("below", 50, 860),
    ];
    expect(seenOf([small, seen, ...beside], show("seen words"))).toEqual([["seen words"], 5]);
  });

  test("counts what was painted and is no text of the page", () => {
    expect(
      seenOf([seen, other], show("seen words"), show("painted far away"), invisible, show("other words")),
    ).toEqual([["seen words"], 2]);
  });

  test("keeps text that was not painted as it was extracted", () => {
    expect(seenOf([seen, other], invisible, show("quite something else"))).toEqual([
      ["seen words", "other words"],
      0,
    ]);
    expect(seenOf([seen])).toEqual([["seen words"], 0]);
  });

  test("blank runs are neither seen nor hidden", () => {
    expect(seenOf([run("  ", 50, 100), run(" ", 900, 100)])).toEqual([["  "], 0]);
  });
});

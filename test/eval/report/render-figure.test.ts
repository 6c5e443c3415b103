import { describe, expect, test } from "vitest";
import {
  renderCount,
  renderDescription,
  renderInterval,
  renderValue,
} from "../../../eval/report/render-figure.ts";
import { sampleFigure, sampleMeasure } from "./sample-report.ts";

describe("renderValue", () => {
  test.each([
    [0.9234, "share", "92.3 %"],
    [1, "share", "100.0 %"],
    [81.25, "words", "81.3"],
    [-0.125, "points", "-0.13"],
    [null, "share", "–"],
  ])("renders %j of unit %s as %s", (value, unit, shown) => {
    expect(renderValue(value, unit)).toBe(shown);
  });
});

describe("renderInterval", () => {
  test("cuts a share at none and all, and nothing else", () => {
    const wide = sampleFigure({ low: -0.2, high: 1.3 });
    expect(renderInterval(wide, "share")).toBe("0.0–100.0");
    expect(renderInterval(wide, "points")).toBe("-0.20 to 1.30");
  });

  test("is nothing where an end is not known", () => {
    expect(renderInterval(sampleFigure({ low: null }), "share")).toBe("");
  });
});

describe("renderDescription", () => {
  test("makes a sentence of what is none, leaves what is one, and says where less is better", () => {
    const described = (description: string, higherIsBetter: boolean) =>
      renderDescription(sampleMeasure({ description, higherIsBetter }));
    expect(described("élève: refused", true)).toBe("Élève: refused.");
    expect(described("Refused.", true)).toBe("Refused.");
    expect(described("refused all the same", false)).toBe("Refused all the same. Less is better.");
  });
});

describe("renderCount", () => {
  test("counts one as one, and none and two as several", () => {
    expect([0, 1, 2].map((number) => renderCount(number, "question"))).toEqual([
      "0 questions",
      "1 question",
      "2 questions",
    ]);
    expect(renderCount(2, "reply", "replies")).toBe("2 replies");
  });
});

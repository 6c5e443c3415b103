import { describe, expect, test } from "vitest";
import { calibrateJudges } from "../../../eval/judges/calibrate-judges.ts";
import { type CalibrationPair, readCalibration } from "../../../eval/judges/calibration-pair.ts";
import { createCitationJudge } from "../../../eval/judges/citation-resolves.ts";
import { exactQuoteJudge } from "../../../eval/judges/exact-quote.ts";
import type { Judge, Verdict } from "../../../eval/judges/judge.ts";
import { createLayeredJudge } from "../../../eval/judges/layered-judge.ts";
import { createTokenOverlapJudge } from "../../../eval/judges/token-overlap.ts";
import { sampleInstruments } from "./sample-instruments.ts";

/** A judge that gives the verdict which the claim spells. */
const spelling: Judge = { name: "spelling", description: "", judge: (claim) => claim as Verdict };

function pair(claim: Verdict, label: CalibrationPair["label"]): CalibrationPair {
  return { id: `${claim}-${label}`, split: "test", claim, source: "s", label, why: "w" };
}

describe("calibrateJudges", () => {
  test("computes rates, balanced accuracy and kappa", () => {
    // Full by both 3, by the person only 1, by the judge only 1, by neither 5.
    const pairs = [
      ...["full", "full", "full", "unknown"].map((claim) => pair(claim as Verdict, "full")),
      ...["full", "none", "partial"].map((claim) => pair(claim as Verdict, "partial")),
      ...["none", "unknown", "partial"].map((claim) => pair(claim as Verdict, "none")),
    ];
    const [calibration] = calibrateJudges([spelling], pairs);
    expect(calibration).toMatchObject({ judge: "spelling", pairs: 10, decided: 0.8 });
    expect(calibration?.sensitivity.value).toBeCloseTo(3 / 4);
    expect(calibration?.specificity.value).toBeCloseTo(5 / 6);
    expect(calibration?.balancedAccuracy.value).toBeCloseTo((3 / 4 + 5 / 6) / 2);
    // Observed .8, expected .4 · .4 + .6 · .6 = .52.
    expect(calibration?.kappa.value).toBeCloseTo((0.8 - 0.52) / 0.48);
    expect(calibration?.exact.value).toBeCloseTo(6 / 10);
    const { value, low, high } = calibration?.balancedAccuracy ?? {};
    expect(low).toBeLessThan(value ?? 0);
    expect(high).toBeGreaterThan(value ?? 1);
  });

  test("says of a judge that always agrees that it does, and of nothing that it is nothing", () => {
    const perfect = calibrateJudges([spelling], [pair("full", "full"), pair("none", "none")])[0];
    expect([perfect?.balancedAccuracy.value, perfect?.balancedAccuracy.high]).toEqual([1, 1]);
    expect(perfect?.kappa.value).toBeCloseTo(1);
    const empty = calibrateJudges([spelling], [])[0];
    expect(empty).toMatchObject({ pairs: 0, decided: 0, balancedAccuracy: { value: null } });
  });
});

describe("readCalibration", () => {
  test("reads the pairs that ship: enough of each label in each half, ids once", async () => {
    const pairs = await readCalibration();
    expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    for (const split of ["development", "test"]) {
      for (const label of ["full", "partial", "none"]) {
        const count = pairs.filter((one) => one.split === split && one.label === label).length;
        expect(count).toBeGreaterThanOrEqual(20);
      }
    }
    const sources = Map.groupBy(pairs, ({ source }) => source).values();
    for (const group of sources) expect(new Set(group.map(({ split }) => split)).size).toBe(1);
  });

  test("leads to judges that are better than chance on the development half", async () => {
    const pairs = (await readCalibration()).filter(({ split }) => split === "development");
    const overlap = createTokenOverlapJudge();
    const layered = createLayeredJudge([exactQuoteJudge, createCitationJudge(sampleInstruments), overlap]);
    const [alone, together] = calibrateJudges([overlap, layered], pairs);
    expect(alone?.balancedAccuracy.low).toBeGreaterThan(0.5);
    expect(together?.balancedAccuracy.value).toBeGreaterThanOrEqual(alone?.balancedAccuracy.value ?? 1);
  });
});

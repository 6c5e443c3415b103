import { describe, expect, test } from "vitest";
import { renderGroups, renderMeasures } from "../../../eval/report/render-figures.ts";
import { createPlot } from "../../../eval/report/render-plot.ts";
import { textOf } from "../../http/page/page-skeleton.ts";
import { sampleMeasure, sampleReport } from "./sample-report.ts";

const plot = await createPlot();

describe("renderMeasures", () => {
  test("has a row with figures and a drawing for each share, and figures alone for what is no share", async () => {
    const source = (await renderMeasures(sampleReport().measures, plot))?.source ?? "";
    expect(textOf(source)).toMatch(
      /Answered right Of questions that the texts answer\.90\.0 % 82\.6–94\.5100 Refused rightly/,
    );
    expect(textOf(source)).toContain("81.3 77.0 to 85.5 words");
    // One for the scale above, one for each of the three shares.
    expect(source.match(/<svg/g)).toHaveLength(4);
  });

  test("says where less is better", async () => {
    const measures = [sampleMeasure({ higherIsBetter: false })];
    const source = (await renderMeasures(measures, plot))?.source ?? "";
    expect(textOf(source)).toContain("Less is better.");
  });

  test("has no scale where nothing is a share, and is left out where there is nothing", async () => {
    const words = await renderMeasures([sampleMeasure({ unit: "words" })], plot);
    expect(words?.source).not.toContain("<svg");
    expect(await renderMeasures([], plot)).toBeNull();
  });
});

describe("renderGroups", () => {
  test("has a table for each way to part the questions, and shows that nothing was counted", async () => {
    const source = (await renderGroups(sampleReport().groups, plot))?.source ?? "";
    expect(textOf(source)).toMatch(/Right, by language.*en90\.0 % 82\.6–94\.5100 fr– 0/);
  });

  test("is left out where there are none", async () => {
    expect(await renderGroups([], plot)).toBeNull();
  });
});

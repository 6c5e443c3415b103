import { describe, expect, test } from "vitest";
import { renderConfidence } from "../../../eval/report/render-confidence.ts";
import { renderJudges } from "../../../eval/report/render-judges.ts";
import { createPlot } from "../../../eval/report/render-plot.ts";
import { textOf } from "../../http/page/page-skeleton.ts";
import { sampleReport } from "./sample-report.ts";

const plot = await createPlot();

async function render(parts: Parameters<typeof sampleReport>[0] = {}): Promise<string> {
  return (await renderConfidence(sampleReport(parts), plot))?.source ?? "";
}

describe("renderConfidence", () => {
  test("draws both curves, each with a title and the figures behind it", async () => {
    const source = await render();
    expect(source).toContain("<title>Refusals: precision against recall</title>");
    expect(source).toContain("<title>Confidence against right answers</title>");
    expect(textOf(source)).toContain("0.2090.0 %50.0 %94.0 %");
    expect(textOf(source)).toContain("31.2585.0 %70.0–95.0100");
  });

  test("leaves a threshold at which nothing is refused out of the curve, and keeps it among the figures", async () => {
    const source = await render();
    expect(source).toContain("A curve of 2 thresholds");
    expect(source).toContain(">threshold 0.20</text>");
    expect(textOf(source)).toContain("0.00–0.0 %95.0 %");
  });

  test("shows what there is of the two, and is left out where there is neither", async () => {
    expect(await render({ thresholds: [] })).not.toContain("precision against recall");
    expect(await render({ calibration: [] })).not.toContain("against right answers");
    expect(await render({ thresholds: [], calibration: [] })).toBe("");
  });
});

describe("renderJudges", () => {
  test("shows agreement with its interval, and that it cannot be told", () => {
    const source = renderJudges(sampleReport().judges)?.source ?? "";
    expect(textOf(source)).toContain("token-overlap86.2 % 79.0–92.0– 120");
  });

  test("is left out where none was held against labels", () => {
    expect(renderJudges([])).toBeNull();
  });
});

import { describe, expect, test } from "vitest";
import { describeLoss } from "../../../eval/report/funnel-names.ts";
import { listFunnelRows, renderFunnel } from "../../../eval/report/render-funnel.ts";
import { createPlot } from "../../../eval/report/render-plot.ts";
import { textOf } from "../../http/page/page-skeleton.ts";
import { sampleReport } from "./sample-report.ts";

const none = { questions: 0, indexed: 0, retrieved: 0, considered: 0, cited: 0, right: 0 };

describe("listFunnelRows", () => {
  test("counts what is lost at each step from the step before, at the first from all", () => {
    const funnel = { questions: 10, indexed: 9, retrieved: 9, considered: 7, cited: 6, right: 2 };
    expect(listFunnelRows(funnel).map(({ passed, lost }) => [passed, lost])).toEqual([
      [9, 1],
      [9, 0],
      [7, 2],
      [6, 1],
      [2, 4],
    ]);
  });

  test("has no rows where no question wants a place cited", () => {
    expect(listFunnelRows(none)).toEqual([]);
  });
});

describe("renderFunnel", () => {
  test("shows each step with its counts", async () => {
    const markup = await renderFunnel(sampleReport().funnel, await createPlot());
    expect(textOf(markup?.source ?? "")).toMatch(
      /for the 10 questions.*In the index100 Found91 Among the first ten81 Cited62 Answered right51/,
    );
  });

  test("is left out where there is nothing to count", async () => {
    expect(await renderFunnel(none, await createPlot())).toBeNull();
  });
});

describe("describeLoss", () => {
  test("names the first step that failed, or nothing", () => {
    const all = { indexed: true, retrieved: true, considered: true, cited: true, right: true };
    expect(describeLoss(all)).toBeUndefined();
    expect(describeLoss({ ...all, right: false })).toBe("not right");
    expect(describeLoss({ ...all, retrieved: false, cited: false })).toBe("not found");
  });
});

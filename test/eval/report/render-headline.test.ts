import { describe, expect, test } from "vitest";
import { countBroken, renderHeadline, renderRuleOfThree } from "../../../eval/report/render-headline.ts";
import { createPlot } from "../../../eval/report/render-plot.ts";
import { textOf } from "../../http/page/page-skeleton.ts";
import { sampleReport, sampleReported, sampleWrong } from "./sample-report.ts";

const plot = await createPlot();

describe("renderHeadline", () => {
  test("shows the pair first, then the others, each with its interval", async () => {
    const text = textOf((await renderHeadline(sampleReport(), plot)).source);
    expect(text).toMatch(
      /belong together.*Answered right 90\.0 % 95 % interval 82\.6–94\.5, of 100 questions.*Refused rightly 80\.0 %.*Wrongly refused 2\.0 %.*Less is better\./,
    );
  });

  test("says nothing of a pair where there is none", async () => {
    const text = textOf((await renderHeadline(sampleReport({ pair: null }), plot)).source);
    expect(text).not.toContain("belong together");
    expect(text).toContain("Wrongly refused");
  });

  test("marks broken promises, and bounds their share where there is none", async () => {
    const broken = sampleReported({ violations: ["sentence 1 cites nothing"] });
    const render = async (questions: ReturnType<typeof sampleReport>["questions"]) =>
      (await renderHeadline(sampleReport({ questions }), plot)).source;
    expect(await render([broken, sampleWrong()])).toContain('class="card broken"');
    expect(textOf(await render([broken, sampleWrong()]))).toContain("Broken promises 1 of 2 replies");
    const kept = await render(Array.from({ length: 300 }, () => sampleReported()));
    expect(textOf(kept)).toContain("None in 300 replies means, with 95 % confidence, at most 1.0 %");
    expect(kept).not.toContain("card broken");
  });
});

describe("countBroken", () => {
  test("counts replies and not promises, and leaves out questions without a reply", () => {
    const questions = [sampleReported({ violations: ["a", "b"] }), sampleReported({ answer: null })];
    expect(countBroken(questions)).toEqual({ broken: 1, replies: 1 });
  });
});

describe("renderRuleOfThree", () => {
  test("never bounds by more than all, and says nothing where one was broken or nothing was asked", () => {
    expect(renderRuleOfThree({ broken: 0, replies: 2 })).toContain("at most 100.0 %");
    expect(renderRuleOfThree({ broken: 1, replies: 2 })).toBeUndefined();
    expect(renderRuleOfThree({ broken: 0, replies: 0 })).toBeUndefined();
  });
});

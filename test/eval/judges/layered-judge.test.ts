import { describe, expect, test } from "vitest";
import type { Judge, Verdict } from "../../../eval/judges/judge.ts";
import { createLayeredJudge } from "../../../eval/judges/layered-judge.ts";
import { rememberVerdicts } from "../../../eval/judges/remember-verdicts.ts";

function fixed(name: string, verdict: Verdict): Judge {
  return { name, description: name, judge: () => verdict };
}

describe("createLayeredJudge", () => {
  test("takes the verdict of the first that can tell, and names it", () => {
    const judge = createLayeredJudge([fixed("a", "unknown"), fixed("b", "none"), fixed("c", "full")]);
    expect(judge.decide("claim", [])).toEqual({ verdict: "none", by: "b" });
    expect(judge.judge("claim", [])).toBe("none");
    expect(judge.name).toBe("a → b → c");
  });

  test("cannot tell where no layer can", () => {
    expect(createLayeredJudge([fixed("a", "unknown")]).decide("claim", [])).toEqual({
      verdict: "unknown",
      by: null,
    });
  });

  test("does not ask layers behind the one that decides", () => {
    const asked: string[] = [];
    const late: Judge = {
      ...fixed("late", "full"),
      judge: (claim) => (asked.push(claim) > 0 ? "full" : "none"),
    };
    createLayeredJudge([fixed("a", "partial"), late]).judge("claim", []);
    expect(asked).toEqual([]);
  });
});

describe("rememberVerdicts", () => {
  test("asks once for the same claim and sources", () => {
    const asked: string[] = [];
    const counted: Judge = {
      ...fixed("counted", "full"),
      judge(claim, sources) {
        asked.push([claim, ...sources].join("/"));
        return sources.length > 1 ? "full" : "none";
      },
    };
    const judge = rememberVerdicts(counted);
    expect([judge.judge("a", ["b", "c"]), judge.judge("a", ["b", "c"])]).toEqual(["full", "full"]);
    expect(judge.judge("a", ["b/c"])).toBe("none");
    expect(asked).toHaveLength(2);
    expect(judge.name).toBe("counted");
  });
});

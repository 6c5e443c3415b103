import { describe, expect, test } from "vitest";
import { reportCrash, reportFault } from "../../src/commands/report-fault.ts";
import { Fault } from "../../src/domain/fault.ts";
import { createFakeTerminal } from "./fake-terminal.ts";

describe("reportFault", () => {
  test("says what is wrong, its code and what to do, on stderr alone", () => {
    const { terminal, stdout, stderr } = createFakeTerminal();
    const fault = new Fault("index_missing", "There is no index.", { remedy: "Build it." });
    expect(reportFault(fault, terminal)).toBe(78);
    expect(stderr()).toBe("pinpoint: There is no index. (index_missing)\nBuild it.\n");
    expect(stdout()).toBe("");
  });

  test("shows the stack of a bug, so that it can be reported", () => {
    const { terminal, stderr } = createFakeTerminal();
    expect(reportFault(new TypeError("x is not a function"), terminal)).toBe(70);
    expect(stderr()).toContain("x is not a function");
    expect(stderr()).toContain("report-fault.test.ts");
  });

  test("takes whatever was thrown", () => {
    const { terminal, stderr } = createFakeTerminal();
    expect(reportFault("a word", terminal)).toBe(70);
    expect(stderr()).toContain("a word");
  });
});

describe("reportCrash", () => {
  test("names the kind of error and the places in the code, and never its message", () => {
    const { terminal, stdout, stderr } = createFakeTerminal();
    expect(reportCrash(new RangeError("canary: what a patron asked\nsecond line"), terminal)).toBe(70);
    expect(stderr()).toMatch(/^RangeError\n +at .*report-fault\.test\.ts/m);
    expect(stderr()).not.toContain("canary");
    expect(stderr()).not.toContain("second line");
    expect(stdout()).toBe("");
  });

  test("takes whatever was thrown", () => {
    const { terminal, stderr } = createFakeTerminal();
    expect(reportCrash("canary", terminal)).toBe(70);
    expect(stderr()).toMatch(/\nstring\n$/);
  });
});

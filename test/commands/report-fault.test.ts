import { describe, expect, test } from "vitest";
import { reportFault } from "../../src/commands/report-fault.ts";
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

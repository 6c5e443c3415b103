import { describe, expect, test } from "vitest";
import { Fault, isFault } from "../../src/domain/fault.ts";

describe("Fault", () => {
  test("is an error with a code, a sentence, and what to do", () => {
    const fault = new Fault("index_missing", "There is no index in ./index.", { remedy: "Build one." });
    expect(fault).toBeInstanceOf(Error);
    expect([fault.name, fault.code, fault.message, fault.remedy]).toEqual([
      "Fault",
      "index_missing",
      "There is no index in ./index.",
      "Build one.",
    ]);
  });

  test("has no remedy, no data and no cause where none is given", () => {
    const fault = new Fault("busy", "Too many questions at once.");
    expect([fault.remedy, fault.data, fault.cause, Object.hasOwn(fault, "cause")]).toEqual([
      null,
      {},
      undefined,
      false,
    ]);
  });

  test("keeps the values that it speaks of, and what caused it", () => {
    const cause = new RangeError("below");
    const fault = new Fault("port_in_use", "Port 3000 is taken.", { data: { port: 3000 }, cause });
    expect(fault.data).toEqual({ port: 3000 });
    expect(fault.cause).toBe(cause);
  });

  test.each([null, 0, false, ""])("takes %j for a cause", (cause) => {
    const fault = new Fault("storage_failed", "The disk is full.", { cause });
    expect(Object.hasOwn(fault, "cause")).toBe(true);
    expect(fault.cause).toBe(cause);
  });

  test("is printed by its name and its sentence", () => {
    expect(String(new Fault("usage", "There is no command “ak”."))).toBe("Fault: There is no command “ak”.");
  });

  test("has a stack that begins where it was made", () => {
    expect(new Fault("usage", "x").stack?.split("\n")[1]).toContain("fault.test.ts");
  });
});

describe("isFault", () => {
  const fault = new Fault("corpus_empty", "The corpus holds no text.");

  test("tells faults from everything else that can be thrown", () => {
    expect(isFault(fault)).toBe(true);
    const others = [
      new Error("corpus_empty"),
      { code: "corpus_empty", name: "Fault" },
      Object.assign(new Error("x"), { code: "corpus_empty", name: "Fault" }),
      "corpus_empty",
      null,
      undefined,
      42,
    ];
    expect(others.filter((thrown) => isFault(thrown))).toEqual([]);
  });

  test("tells faults by one code or one of several", () => {
    expect(isFault(fault, "corpus_empty")).toBe(true);
    expect(isFault(fault, "corpus_missing")).toBe(false);
    expect(isFault(fault, "corpus_missing", "corpus_empty")).toBe(true);
    expect(isFault(fault, "corpus_missing", "usage")).toBe(false);
  });

  test("holds for a fault of a class that was derived", () => {
    class StaleIndex extends Fault {}
    expect(isFault(new StaleIndex("index_stale", "The index is older than the texts."), "index_stale")).toBe(
      true,
    );
  });
});

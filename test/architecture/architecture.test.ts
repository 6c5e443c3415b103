import { describe, expect, test } from "vitest";
import { findCycle, isAllowed, reachableFrom } from "./house.ts";
import { readSourceTree } from "./source-tree.ts";

const source = readSourceTree(["src"]);
const evaluation = readSourceTree(["eval"]);
const tests = readSourceTree(["test"]);
const product = [...source, ...evaluation];
const arrows = product.flatMap((file) => file.arrows);

/** The value below which the given share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

describe("the house", () => {
  test("the tree is really read", () => {
    expect(source.length).toBeGreaterThan(20);
    expect(arrows.length).toBeGreaterThan(source.length);
  });

  test("every arrow is one that the table allows", () => {
    const forbidden = arrows.filter((arrow) => !isAllowed(arrow));
    expect(forbidden.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test("no file imports itself through others, types included", () => {
    expect(findCycle(arrows)).toBeUndefined();
  });

  test("every import leads to a file that is there", () => {
    const known = new Set(product.map((file) => file.path));
    const missing = arrows.filter(({ to }) => to.endsWith(".ts") && !known.has(to));
    expect(missing.map(({ from, to }) => `${from} -> ${to}`)).toEqual([]);
  });

  test("every source file is reached by a test", () => {
    const spawned = tests.some((file) => file.text.includes("src/main.ts")) ? ["src/main.ts"] : [];
    const every = [...arrows, ...tests.flatMap((file) => file.arrows)];
    const reached = reachableFrom([...tests.map((file) => file.path), ...spawned], every);
    expect(source.map((file) => file.path).filter((path) => !reached.has(path))).toEqual([]);
  });

  test("no file has a name that says nothing", () => {
    const banned = /(^|\/)(index|utils?|helpers?|common|misc|manager|service|base|types)\.ts$/;
    expect(product.map((file) => file.path).filter((path) => banned.test(path))).toEqual([]);
  });

  test("the environment is read in one file", () => {
    const readers = source.filter((file) => /process\.env\b/.test(file.text)).map((file) => file.path);
    expect(readers.filter((path) => path !== "src/config.ts" && path !== "src/main.ts")).toEqual([]);
  });
});

describe("size budgets", () => {
  const fileLines = product.map((file) => file.lines);
  const functions = product.flatMap((file) => file.functions);
  const functionLines = functions.map((measured) => measured.lines);

  test("no file is over 250 lines", () => {
    expect(product.filter((file) => file.lines > 250).map((file) => `${file.path} ${file.lines}`)).toEqual(
      [],
    );
  });

  test("half of the files are within 70 lines and nine in ten within 180", () => {
    expect(quantile(fileLines, 0.5)).toBeLessThanOrEqual(70);
    expect(quantile(fileLines, 0.9)).toBeLessThanOrEqual(180);
  });

  test("no function is over 60 lines", () => {
    const long = functions.filter((measured) => measured.lines > 60);
    expect(long.map(({ file, line, lines }) => `${file}:${line} ${lines}`)).toEqual([]);
  });

  test("half of the functions are within 12 lines and nine in ten within 40", () => {
    expect(quantile(functionLines, 0.5)).toBeLessThanOrEqual(12);
    expect(quantile(functionLines, 0.9)).toBeLessThanOrEqual(40);
  });

  test("no function has more than three positional parameters", () => {
    const wide = functions.filter((measured) => measured.parameters > 3);
    expect(wide.map(({ file, line, parameters }) => `${file}:${line} ${parameters}`)).toEqual([]);
  });

  test("the type any is not written", () => {
    expect([...product, ...tests].flatMap((file) => file.anys)).toEqual([]);
  });

  test("there are one and a half lines of test to a line of source", () => {
    const lines = (files: readonly { readonly lines: number }[]) =>
      files.reduce((sum, file) => sum + file.lines, 0);
    expect(lines(tests) / lines(source)).toBeGreaterThanOrEqual(1.5);
  });
});

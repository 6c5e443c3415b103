import { expect, test } from "vitest";
import { paragraphLabel } from "../../src/ingest/paragraph-label.ts";

const whole = new RegExp(`^${paragraphLabel}$`);

test.each(["2.", "12)", "a)", "(a)", "(iv)", "xii)", "b."])("paragraphLabel finds %j", (label) => {
  expect(whole.test(label)).toBe(true);
});

test.each(["2022.", "etc.", "(the)", "yes.", "A.", "a", "1", "e.g."])("paragraphLabel leaves %j", (word) => {
  expect(whole.test(word)).toBe(false);
});

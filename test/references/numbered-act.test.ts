import { expect, test } from "vitest";
import { isNumberedAct } from "../../src/references/numbered-act.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";

test.each([
  ["Regulation (EU) 2018/1725", true],
  ["Regulation (EC) No 45/2001", true],
  ["règlement (UE) 2018/1725", true],
  ["directive 2002/58/CE", true],
  ["Decision 2001/413/JHA", true],
  ["Convention 108", false],
  ["Convention (EU)", false],
  ["resolution of 74/247", false],
  ["Directive, 2002/58", false],
  ["Directive", false],
])("isNumberedAct of %j is %s", (text, expected) => {
  expect(isNumberedAct(new ReferenceText(text), 0)).toBe(expected);
});

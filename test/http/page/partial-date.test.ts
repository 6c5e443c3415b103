import { expect, test } from "vitest";
import { formatDate, renderDate } from "../../../src/http/page/partial-date.ts";

test.each([
  ["2022-05-12", "12 May 2022"],
  ["2022-05-01", "1 May 2022"],
  ["2022-12", "December 2022"],
  ["2007", "2007"],
  ["2022-13", "2022-13"],
  ["soon", "soon"],
])("formatDate shows %s as %s", (date, shown) => {
  expect(formatDate(date)).toBe(shown);
});

test("renderDate keeps the date for machines", () => {
  expect(renderDate("2022-12").source).toBe('<time datetime="2022-12">December 2022</time>');
});

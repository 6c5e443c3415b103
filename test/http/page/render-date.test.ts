import { expect, test } from "vitest";
import { renderDate } from "../../../src/http/page/render-date.ts";

test.each([
  ["2022-05-12", '<time datetime="2022-05-12">12 May 2022</time>'],
  ["2022-12", '<time datetime="2022-12">December 2022</time>'],
  ["2007", '<time datetime="2007">2007</time>'],
  ["soon", '<time datetime="soon">soon</time>'],
])("renderDate shows %s to people and keeps it for machines", (date, shown) => {
  expect(renderDate(date).source).toBe(shown);
});

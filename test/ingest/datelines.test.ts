import { describe, expect, test } from "vitest";
import { isDateline } from "../../src/ingest/datelines.ts";

describe("isDateline", () => {
  test.each([
    "By Jane Doe",
    "By Jane Doe, 4 April 2022",
    "Published on 4 April 2022",
    "Last updated: March 2022",
    "4 April 2022",
    "Geneva, 4 April 2022",
    "Par Jeanne Dupont",
    "Publié le 4 avril 2022",
    "Publicado el 4 de abril de 2022",
  ])("finds %j", (line) => {
    expect(isDateline(line)).toBe(true);
  });

  test.each([
    "By-laws of the Organization",
    "By land, sea and air",
    "Published works and their protection",
    "Convention on Cybercrime, opened in Budapest on 23 November 2001",
    "December 2019",
    "Reviewed instruments",
  ])("leaves %j", (line) => {
    expect(isDateline(line)).toBe(false);
  });
});

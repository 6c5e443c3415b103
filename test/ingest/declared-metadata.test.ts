import { describe, expect, test } from "vitest";
import { declaredMetadata, describeIssue } from "../../src/ingest/declared-metadata.ts";

const issueOf = (facts: unknown) => {
  const result = declaredMetadata.safeParse(facts);
  return result.success ? null : describeIssue(result.error);
};

describe("declaredMetadata", () => {
  test.each(["2022", "2022-01", "2022-12-31"])("takes %j for a date", (asOf) => {
    expect(issueOf({ asOf })).toBeNull();
  });

  test.each([
    "22",
    "2022-13",
    "2022-00",
    "2022-1",
    "2022-12-32",
    "2022-02-29",
    "2022-04-31",
    "December 2022",
    "",
  ])("takes %j for no date", (asOf) => {
    expect(issueOf({ asOf })?.key).toBe("asOf");
  });

  test("takes a bare year that YAML reads as a number", () => {
    expect(declaredMetadata.parse({ published: 2022 })).toEqual({ published: "2022" });
    expect(issueOf({ published: 2022.5 })?.key).toBe("published");
  });

  test.each([
    { id: "Upper" },
    { id: "with space" },
    { id: "-dash" },
    { id: "x".repeat(101) },
    { title: "  " },
    { title: "x".repeat(501) },
    { kind: "book" },
    { url: "file:///etc/passwd" },
    { url: "no address" },
    { language: "English" },
    { instrument: 34 },
  ])("refuses %j and names the key", (facts) => {
    const [key] = Object.keys(facts);
    expect(issueOf(facts)).toMatchObject({ key });
    expect(issueOf(facts)?.sentence).toContain(`"${key}"`);
  });

  test("names an unknown key, that of a prototype too", () => {
    expect(issueOf({ author: "x" })?.sentence).toBe('the key "author" is not known');
    expect(issueOf(JSON.parse('{"constructor":"x"}'))?.key).toBe("constructor");
  });

  test("says that a list or a word is no set of facts", () => {
    expect(issueOf([])?.key).toBeNull();
    expect(issueOf("x")?.key).toBeNull();
  });
});

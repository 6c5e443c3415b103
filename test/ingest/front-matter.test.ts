import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../src/ingest/front-matter.ts";
import { faultOf } from "./fault-of.ts";

describe("parseFrontMatter", () => {
  test("reads every key and finds the body", () => {
    const text = [
      "---",
      "id: cyber-guide",
      "title: 'Guide: cyber law'",
      "kind: guide",
      "publisher: A library",
      "url: https://library.example/guide",
      "language: en",
      "published: 2022",
      "asOf: 2022-12",
      "instrument: crc",
      "---",
      "# Body",
    ].join("\n");
    const { declared, bodyStart } = parseFrontMatter(text, "a.md");
    expect(declared).toEqual({
      id: "cyber-guide",
      title: "Guide: cyber law",
      kind: "guide",
      publisher: "A library",
      url: "https://library.example/guide",
      language: "en",
      published: "2022",
      asOf: "2022-12",
      instrument: "crc",
    });
    expect(text.slice(bodyStart)).toBe("\n# Body");
  });

  test("declares nothing where a text has none, or an empty one", () => {
    expect(parseFrontMatter("# Title\n---\nid: x\n---\n", "a.md")).toEqual({ declared: {}, bodyStart: 0 });
    expect(parseFrontMatter("---\n---\nBody", "a.md").declared).toEqual({});
  });

  test.each([
    ["an unclosed one", "---\ntitle: x\n\n# Body\n", 1],
    ["broken YAML", "---\nid: a\ntitle: x: y\n---\n", 3],
    ["an unknown key", "---\nid: a\nauthor: x\n---\n", 3],
    ["a duplicate key", "---\nid: a\nid: b\n---\n", 3],
    ["a date that is none", "---\nid: a\n\nasOf: 2022-13\n---\n", 4],
    ["an unknown kind", "---\nkind: blog\n---\n", 2],
    ["an address that is no web page", "---\nurl: javascript:alert(1)\n---\n", 2],
    ["an id that is no slug", "---\nid: ../etc\n---\n", 2],
    ["an alias", "---\ntitle: &a x\npublisher: *a\n---\n", 1],
    ["a list", "---\n- a\n---\n", 2],
    ["an unknown tag", "---\ntitle: !!js/function x\n---\n", 2],
    ["one that never ends", `---\n${"# comment\n".repeat(3000)}---\n`, 1],
  ])("names file and line of %s", (_, text, line) => {
    const fault = faultOf(() => parseFrontMatter(text, "guides/bad.md"));
    expect(fault.code).toBe("front_matter_invalid");
    expect(fault.message).toContain("guides/bad.md");
    expect(fault.message).toContain(`line ${line}`);
    expect(fault.data).toEqual({ file: "guides/bad.md", line });
    expect(fault.remedy).not.toBeNull();
  });

  test("names the key that is not known", () => {
    expect(faultOf(() => parseFrontMatter("---\nauthor: x\n---\n", "a.md")).message).toContain('"author"');
  });
});

import { describe, expect, test } from "vitest";
import { tidyMarkdown } from "../../src/ingest/tidy-markdown.ts";

describe("tidyMarkdown", () => {
  test("spaces headings and leaves those that are regular", () => {
    expect(tidyMarkdown("####Purpose\n## Regular\n#######Seven\n#")).toBe(
      "#### Purpose\n## Regular\n#######Seven\n#",
    );
  });

  test("takes the marks off quotations and parts them from the text above", () => {
    expect(tidyMarkdown("Text\n> One\n>> Two\nAfter")).toBe("Text\n\nOne\nTwo\nAfter");
    expect(tidyMarkdown("5 > 4")).toBe("5 > 4");
  });

  test("parts a number alone on its line from the paragraph before", () => {
    expect(tidyMarkdown("1. One\n2.\n\na) Two")).toBe("1. One\n\n2.\n\na) Two");
    expect(tidyMarkdown("of the year\n2022.\nOr so\n\n3)")).toBe("of the year\n2022.\nOr so\n\n3)");
  });

  test("makes words of the signs of a paragraph that is nothing but signs, and of no other", () => {
    const tidied = tidyMarkdown(`*One* [two]\n\n${"*a".repeat(3000)}\n\n*three*`);
    expect(tidied.startsWith("*One* [two]\n\n\\*a\\*a")).toBe(true);
    expect(tidied.endsWith("\\*a\n\n*three*")).toBe(true);
  });

  test("takes off what a line is indented by beyond all use", () => {
    expect(tidyMarkdown(`${" ".repeat(100_000)}- deep`)).toBe(`${" ".repeat(256)}- deep`);
    expect(tidyMarkdown(`${" ".repeat(256)}- deep`)).toBe(`${" ".repeat(256)}- deep`);
  });

  test("changes nothing in an ordinary text", () => {
    const markdown = "# Title\n\nWords and *more* words.\n\n- an item\n  with text\n\n1. One\n";
    expect(tidyMarkdown(markdown)).toBe(markdown);
  });
});

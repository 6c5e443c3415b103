import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { html, safeLink } from "../../src/http/markup.ts";

describe("html", () => {
  test("escapes text in elements and in attributes", () => {
    const hostile = `<script>alert("1")</script>' & more`;
    expect(html`<p title="${hostile}">${hostile}</p>`.source).toBe(
      `<p title="&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; &amp; more">` +
        `&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&#39; &amp; more</p>`,
    );
  });

  test("keeps markup as it is, in lists too, and shows nothing for null", () => {
    expect(html`<ul>${[html`<li>${1}</li>`, html`<li>${"<2>"}</li>`, null]}</ul>`.source).toBe(
      "<ul><li>1</li><li>&lt;2&gt;</li></ul>",
    );
  });

  test("shows control characters as U+FFFD, and leaves tabs and line ends", () => {
    expect(html`${"a\u0000b\u001b[31mc\u009bd\te\r\nf"}`.source).toBe("a\uFFFDb\uFFFD[31mc\uFFFDd\te\r\nf");
  });

  test("gives back every text once its entities are read, and never a bracket or quote of it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const { source } = html`${text}`;
        expect(source).not.toMatch(/[<>"']/);
        const read = source
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'")
          .replaceAll("&amp;", "&");
        expect(read).toBe(text.replace(/[^\P{Cc}\t\n\r]/gu, "\uFFFD"));
      }),
    );
  });
});

describe("safeLink", () => {
  test.each([
    ["https://treaties.un.org/a?b=c#d", "https://treaties.un.org/a?b=c#d"],
    ["http://library.example", "http://library.example/"],
    ["HTTPS://Library.Example/x", "https://library.example/x"],
  ])("takes %s", (address, link) => {
    expect(safeLink(address)).toBe(link);
  });

  test.each([
    null,
    "",
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "java\nscript:alert(1)",
    "data:text/html,<p>",
    "vbscript:x",
    "file:///etc/passwd",
    "//evil.example/x",
    "/relative",
    "library.example",
  ])("refuses %j", (address) => {
    expect(safeLink(address)).toBeNull();
  });
});

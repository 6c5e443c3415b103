import { describe, expect, test } from "vitest";
import { parseHtmlMetadata } from "../../../src/ingest/formats/html-metadata.ts";
import { parseHtmlTree } from "../../../src/ingest/formats/html-tree.ts";

const parse = (head: string, attributes = "") =>
  parseHtmlMetadata(parseHtmlTree(`<html ${attributes}><head>${head}</head><body>x</body></html>`, "x"));
const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const property = (name: string, content: string) => `<meta property="${name}" content="${content}">`;

describe("parseHtmlMetadata", () => {
  test("reads what a page says of itself", () => {
    const head = `<title>Guide | Library</title><link rel="canonical" href="https://l.example/g?g=1#top">
      ${property("og:title", "A guide")}${property("og:site_name", "Harbour Library")}
      ${property("article:published_time", "2022-12-31T10:00:00Z")}`;
    expect(parse(head, 'lang="en-GB"')).toEqual({
      title: "A guide",
      publisher: "Harbour Library",
      url: "https://l.example/g?g=1",
      language: "en",
      published: "2022-12-31",
    });
  });

  test("says nothing of what the page does not say", () => {
    expect(parse("")).toEqual({});
  });

  test.each([
    [
      "citations before all",
      meta("citation_title", "A") + meta("DC.title", "B") + property("og:title", "C"),
      "A",
    ],
    ["Dublin Core next", property("og:title", "C") + meta("DC.Title", "B"), "B"],
    ["the title element last", "<title> One\n title </title>", "One title"],
    ["the title without the site", "<title>Guide » Site</title>", "Guide"],
    ["the title with its dashes", "<title>Guide - Part 2</title>", "Guide - Part 2"],
    ["the first of several", meta("dc.title", "A") + meta("dc.title", "B"), "A"],
  ])("takes for the title %s", (_, head, title) => {
    expect(parse(head).title).toBe(title);
  });

  test("does not take the title of a drawing for that of the page", () => {
    expect(parse("<svg><title>Logo</title></svg>").title).toBeUndefined();
  });

  test("cuts titles that are far too long", () => {
    expect(parse(`<title>${"x".repeat(2000)}</title>`).title).toHaveLength(500);
  });

  test.each([
    ["2022", "2022"],
    ["2022-05", "2022-05"],
    ["2022/05/06", "2022-05-06"],
    ["2022-05-06 10:00", "2022-05-06"],
    ["2022-13-01", undefined],
    ["20220506", undefined],
    ["6 May 2022", undefined],
    ["", undefined],
  ])("reads the date %j as %s", (content, published) => {
    expect(parse(meta("dc.date", content)).published).toBe(published);
  });

  test.each([
    ["fr", "fr"],
    ["FR-ca", "fr"],
    ["es_ES", "es"],
    ["french", undefined],
    ["", undefined],
  ])("reads the language %j as %s", (lang, language) => {
    expect(parse("", `lang="${lang}"`).language).toBe(language);
    expect(parse(meta("DC.language", lang)).language).toBe(language);
  });

  test.each([
    ["https://a.example/x", "https://a.example/x"],
    ["http://a.example", "http://a.example/"],
    ["/x", undefined],
    ["javascript:alert(1)", undefined],
    ["file:///etc/passwd", undefined],
    ["not an address", undefined],
  ])("takes the address %j as %s", (href, url) => {
    expect(parse(`<link rel="canonical" href="${href}">`).url).toBe(url);
    expect(parse(property("og:url", href)).url).toBe(url);
  });
});

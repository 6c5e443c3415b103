import { describe, expect, test } from "vitest";
import type { Reference } from "../../../src/domain/answer.ts";
import { describeSource, renderSources } from "../../../src/http/page/sources.ts";
import { answered } from "../fake-answers.ts";
import { textOf } from "./page-skeleton.ts";

const [guide, news] = answered.references as [Reference, Reference];

function render(reference: Reference, language: string | null = "en"): string {
  return renderSources([reference], new Map([[reference.document.id, language]]))?.source ?? "";
}

describe("renderSources", () => {
  test("shows nothing where there are no sources", () => {
    expect(renderSources([], new Map())).toBeNull();
  });

  test("marks quote, title and headings with the language of the document, and ours with English", () => {
    const source = render(guide, "fr");
    expect(source).toContain('<blockquote lang="fr"><bdi>Under Article 34');
    expect(source).toContain('<cite lang="fr"><bdi>Cyberspace Law');
    expect(source).toMatch(/<p class="headings" lang="fr"><span class="label" lang="en">Under<\/span>/);
  });

  test("says that the language is not known where it is not", () => {
    expect(render(guide, null)).toContain('<blockquote lang="">');
    expect(renderSources([guide], new Map())?.source).toContain('<blockquote lang="">');
  });

  test("leaves out what a source does not have", () => {
    const bare = render({
      ...guide,
      headings: [],
      article: null,
      instrument: { id: "crc", shortTitle: "Convention on the Rights of the Child", series: null },
      document: { ...guide.document, publisher: null, url: null, asOf: null, kind: null },
    });
    expect(bare).not.toMatch(/class="(headings|article|series)"/);
    expect(bare).not.toContain("target=");
    expect(textOf(bare)).toContain("Text: Cyberspace Law: A Guide to Research, date unknown");
  });

  test("names the page, and leads to the very place where its address is known", () => {
    const placed = render({
      ...guide,
      locator: { page: "x<ii", url: "https://library.example/g?p=1&q=2#s-lg-box-3" },
    });
    expect(placed).toContain(", p. <bdi>x&lt;ii</bdi>");
    expect(placed).toContain('<a href="https://library.example/g?p=1&amp;q=2#s-lg-box-3"');
    const paged = render({ ...guide, locator: { page: "12", url: null } });
    expect(textOf(paged)).toContain(", p. 12, position as of");
    expect(paged).toContain(`<a href="${guide.document.url}"`);
    expect(render({ ...guide, locator: { page: null, url: "javascript:alert(1)" } })).not.toContain(
      '<a href="javascript',
    );
  });

  test("heads a text about no treaty with its title, and does not repeat it", () => {
    const text = textOf(render(news));
    expect(text.split("Talks on a cybercrime treaty")).toHaveLength(3);
    expect(text).toContain("Source 2 Talks on a cybercrime treaty The General Assembly");
  });

  test("leads back to the answer with a name of its own for each source", () => {
    const source = renderSources(answered.references, new Map())?.source ?? "";
    expect(textOf(source)).toContain("Back to the answer from source 1");
    expect(textOf(source)).toContain("Back to the answer from source 2");
  });
});

describe("describeSource", () => {
  const instrument = { id: "opsc", shortTitle: "OPSC", series: null };

  test.each([
    ["3(1)(c)", "OPSC, Article 3(1)(c)"],
    ["2 bis", "OPSC, Article 2 bis"],
    ["preamble", "OPSC, Preamble"],
    ["annex i", "OPSC, Annex i"],
    [null, "OPSC"],
  ])("names the place %s as %s", (article, name) => {
    expect(describeSource({ ...guide, instrument, article })).toBe(name);
  });

  test("names a text about no treaty by its title", () => {
    expect(describeSource(news)).toBe("Talks on a cybercrime treaty");
  });
});

import { describe, expect, test } from "vitest";
import { inferMetadata } from "../../src/ingest/infer-metadata.ts";
import { outlineText } from "../../src/ingest/outline.ts";
import { parsePlainText } from "../../src/ingest/parse-plain-text.ts";

function infer(text: string) {
  const { blocks, debris } = parsePlainText(text);
  return inferMetadata(outlineText(blocks), debris);
}

describe("inferMetadata", () => {
  test("finds the latest date of which the text states the position", () => {
    expect(infer("Title\n\nIt had two parties as of May 2020. As of December 2022 it had four.").asOf).toBe(
      "2022-12",
    );
    expect(infer("Title\n\nLast updated: 3 March 2021").asOf).toBe("2021-03-03");
  });

  test.each([
    ["Le protocole avait quatre parties à la date du 3 mars 2021.", "2021-03-03"],
    ["État au 1er juin 2020 : quatre parties.", "2020-06-01"],
    ["Actualizado el 3 de marzo de 2021", "2021-03-03"],
  ])("finds the date in %j", (sentence, date) => {
    expect(infer(`Title\n\n${sentence}`).asOf).toBe(date);
  });

  test("takes no other date for one", () => {
    const { asOf, published } = infer(
      "Title\n\nIt was signed on 12 May 2022 and met in Berlin, 26 November 2019.",
    );
    expect([asOf, published]).toEqual([null, null]);
  });

  test("finds the day of publication only where it is said", () => {
    expect(infer("Title\n\nPublished on 4 April 2022\n\nA text of words.").published).toBe("2022-04-04");
    expect(infer("Title\n\nThe report was published. On 4 April 2022 it was read.").published).toBeNull();
  });

  test("tells a guide, a news text and a treaty apart, and is silent where none is clear", () => {
    const guide =
      "A collection\n\n• First Convention (2000)\n  It is one.\n• Second Convention (2001)\n  It is two.";
    const news =
      "It is on its way\n\nPhoto: A. B/Agency\n\nThe vote was held. “We agree,” he said.\n\nLatest news";
    const treaty = "A Convention\n\nArticle 1\n\nOne.\n\nArticle 2\n\nTwo.\n\nArticle 3\n\nThree.";
    expect([guide, news, treaty].map((text) => infer(text).kind)).toEqual(["guide", "news", "treaty"]);
    expect(infer("A title\n\nA text of words that says little.").kind).toBeNull();
    expect(infer("A research guide\n\nA text of words.").kind).toBe("guide");
  });

  test("detects the language, or none", () => {
    const french =
      "Titre\n\nLa convention a pour objet de protéger les enfants contre les abus dans tous les pays.";
    expect(infer(french).language).toBe("fr");
    expect(infer("X\n\nQ1 Z2").language).toBeNull();
  });
});

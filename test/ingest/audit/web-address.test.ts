import { describe, expect, test } from "vitest";
import { findBareAddresses, isBareAddress } from "../../../src/ingest/audit/web-address.ts";

function find(text: string): readonly string[] {
  return findBareAddresses(text).map(({ start, end }) => text.slice(start, end));
}

describe("findBareAddresses", () => {
  test.each([
    ["See www.coe.int.", ["www.coe.int"]],
    [
      "See (www.coe.int/en/web/conventions), or treaties.un.org/doc.",
      ["www.coe.int/en/web/conventions", "treaties.un.org/doc"],
    ],
    ["At “eur-lex.europa.eu/eli/reg/2016/679/oj”", ["eur-lex.europa.eu/eli/reg/2016/679/oj"]],
    ["WWW.BL.UK", ["WWW.BL.UK"]],
    ["data.parliament.uk/bills?x=1&y=2!", ["data.parliament.uk/bills?x=1&y=2"]],
  ])("finds the addresses in %j", (text, addresses) => {
    expect(find(text)).toEqual(addresses);
  });

  test.each([
    "https://www.coe.int/en/web and http://treaties.un.org/doc have one.",
    "Write to library@www.example.org or to a.b@example.org/desk.",
    "The site coe.int is known by its name.",
    "E.T.S. No. 185; 2296 U.N.T.S. 167; art. 3(1)(c), e.g. No. 5; pp. 3/4; vol.ii/iii",
    "file.pdf/x and report.docx, version 2.0/beta",
    "and/or, A/RES/74/247, C/DIR/1/08/11",
    "mailto:www.example.org",
  ])("finds none in %j", (text) => {
    expect(find(text)).toEqual([]);
  });

  test("takes little time for what never becomes an address", () => {
    const started = performance.now();
    for (const piece of ["a.", "www.", "a-", "www", "a.b/", ".a"]) find(piece.repeat(50_000));
    expect(performance.now() - started).toBeLessThan(1500);
  });
});

describe("isBareAddress", () => {
  test.each(["www.coe.int", "coe.int", "treaties.un.org/Pages/x.aspx", "www.bl.uk?x", "en.unesco.org#top"])(
    "knows %s as one",
    (target) => expect(isBareAddress(target)).toBe(true),
  );

  test.each([
    "https://www.coe.int",
    "//www.coe.int",
    "mailto:a@b.org",
    "#top",
    "/guides/a",
    "chapter-2.html",
    "../other.md",
    "",
    "a b.org",
  ])("takes %j for something else", (target) => expect(isBareAddress(target)).toBe(false));
});

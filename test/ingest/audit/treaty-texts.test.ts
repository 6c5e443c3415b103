import { describe, expect, test } from "vitest";
import { formatPinpoint, type Pinpoint, parsePinpoint } from "../../../src/domain/pinpoint.ts";
import { sliceSpan } from "../../../src/domain/span.ts";
import { gatherTreatyTexts, outersOf } from "../../../src/ingest/audit/treaty-texts.ts";
import { audited, guide, treaty, treatyTexts } from "./harbour-treaties.ts";

const treaties = gatherTreatyTexts(treatyTexts);

function at(words: string): Pinpoint {
  const place = parsePinpoint(words);
  if (!place) throw new Error(words);
  return place;
}

/** The words of a place, on one line. */
function wordsAt(words: string): string | undefined {
  const found = treaties.find(at(words));
  return found && sliceSpan(found.document.text, found.span).replace(/\s+/g, " ");
}

describe("gatherTreatyTexts", () => {
  test("has the instruments of which it was given the text", () => {
    expect(["harbour", "pilots", "lights", "cables"].map((id) => treaties.has(id))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("finds articles, paragraphs and points, each with all that stands below it", () => {
    expect(wordsAt("harbour 3(1)(c)")).toBe("c) smuggling or hiding ship pictures in a cargo;");
    expect(wordsAt("harbour 3(2)")).toContain("lighthouse keepers");
    expect(wordsAt("harbour 3(1)")).toMatch(/^1\. Each Party .*EMMS\)\.$/);
    expect(wordsAt("harbour 3")).toMatch(/^Article 3 Offences .*lighthouse keepers\.$/);
    expect(wordsAt("harbour 1(b)")).toContain("harbour master");
  });

  test("finds nothing where a treaty has no such place", () => {
    expect(
      ["harbour 3(3)", "harbour 3(1)(e)", "harbour 11", "harbour 2(1)", "cables 1"].map(wordsAt),
    ).toEqual(Array(5).fill(undefined));
  });

  test("lists the places in the order of the text, articles before what stands in them", () => {
    const places = treaties.placesOf("harbour").map(({ place }) => formatPinpoint(place));
    const third = places.filter((place) => place.startsWith("harbour 3"));
    expect(third).toEqual(
      ["3", "3(1)", "3(1)(a)", "3(1)(b)", "3(1)(c)", "3(1)(d)", "3(2)"].map((p) => `harbour ${p}`),
    );
    expect(treaties.placesOf("cables")).toEqual([]);
  });

  test("knows a place by its own words and not by those below it", () => {
    const conduct = treaties.find(at("harbour 3(1)"))?.terms;
    expect([conduct?.has("conduct"), conduct?.has("smuggl")]).toEqual([true, false]);
  });

  test("tells the words of a heading from those of the text", () => {
    const heading = treaties.find(at("harbour 3"))?.headingTerms;
    expect([...(heading ?? [])]).toEqual(expect.arrayContaining(["offenc", "ship", "pictur"]));
    expect(treaties.find(at("harbour 3(2)"))?.headingTerms.size).toBe(0);
  });

  test("takes the first of two texts of one treaty, and no guide for a text", async () => {
    const again = await audited("again", "# Convention on Harbour Data\n\n### Article 1\n\nOther words.", {
      kind: "treaty",
      instrument: "harbour",
    });
    const about = await guide("### Article 99\n\nIn plain words.", { instrument: "lights" });
    const both = gatherTreatyTexts([...treatyTexts.slice(0, 1), again, about]);
    expect(both.find(at("harbour 1"))?.document.id).toBe("harbour");
    expect(both.has("lights")).toBe(false);
  });

  test("passes over a treaty text without articles", async () => {
    const bare = await treaty("harbour", "# Convention on Harbour Data\n\nThe text follows.");
    expect(gatherTreatyTexts([bare]).has("harbour")).toBe(false);
  });
});

describe("outersOf", () => {
  test("gives the places around one, from the article inwards", () => {
    expect(outersOf(at("harbour 3(1)(c)")).map(formatPinpoint)).toEqual(["harbour 3", "harbour 3(1)"]);
    expect(outersOf(at("harbour 3"))).toEqual([]);
  });
});

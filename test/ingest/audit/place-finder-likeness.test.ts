import { describe, expect, test } from "vitest";
import { formatArticle, parsePinpoint } from "../../../src/domain/pinpoint.ts";
import { createPlaceFinder } from "../../../src/ingest/audit/place-finder.ts";
import { gatherTreatyTexts } from "../../../src/ingest/audit/treaty-texts.ts";
import { treaty } from "./harbour-treaties.ts";

/** A treaty that says the same in many places, so that only the likeness to the wrong place tells them apart. */
const lights = await treaty(
  "lights",
  `# Convention on Lighthouses

### Article 1

1. Keepers of lamps:

a) shall polish lamps;

b) shall polish lamps;

c) shall polish lamps.

2. Keepers of lamps:

a) shall polish lamps;

b) shall polish lamps.

### Article 2

1. Towers stand on rocks.

2. Keepers of lamps:

a) shall polish lamps;

b) shall polish lamps:

i) shall polish lamps;

ii) shall polish lamps.

### Article 3

Each State pays its keepers.
`,
);

const finder = createPlaceFinder(gatherTreatyTexts([lights]));

/** The place that is found for words pinned to a wrong place. */
function best(wrong: string, words = "keepers polish lamps"): string | null | undefined {
  const place = parsePinpoint(`lights ${wrong}`);
  if (!place) throw new Error(wrong);
  const found = finder.findBest(words, place);
  return found && formatArticle(found.place);
}

describe("findBest among places that say the same", () => {
  test.each([
    ["another article with the same paragraph and point", "4(2)(b)", "1(2)(b)"],
    ["the same article before another, with the same point", "2(1)(b)", "2(2)(b)"],
    ["another paragraph of the same article with the same point", "1(3)(b)", "1(1)(b)"],
    ["the letter for a number in its place", "1(1)(3)", "1(1)(c)"],
    ["the letter for a number in its place, in the second paragraph", "1(2)(2)", "1(2)(b)"],
    ["the number for a letter in its place", "1(b)(a)", "1(2)(a)"],
    ["the first of equals where no label is alike", "1(9)(z)", "1(1)(a)"],
    ["as many labels as the wrong place has", "2(2)(b)(9)", "2(2)(b)(i)"],
    ["a Roman numeral as it stands", "2(2)(b)(ii)", "2(2)(b)(ii)"],
  ])("takes %s", (_, wrong, right) => {
    expect(best(wrong)).toBe(right);
  });

  test("prefers the right article to a right label in another", () => {
    expect(best("2(9)(c)")).toMatch(/^2\(2\)/);
  });

  test("takes the first of equals in a treaty where the wrong article is nowhere", () => {
    expect(best("9")).toBe(best("99"));
  });

  test("finds nothing for words that the treaty never uses, however like the place", () => {
    expect(best("1(1)(c)", "parrots")).toBeUndefined();
    expect(best("1(1)(c)", "")).toBeUndefined();
  });

  test("lets words that stand in few places weigh more than those in many", () => {
    expect(best("9", "a State pays keepers")).toBe("3");
    expect(best("9", "lamps on rocks and towers")).toBe("2(1)");
  });

  test("counts a word that is said twice once", () => {
    const place = { instrument: "lights", article: "9", subdivisions: [] };
    const share = (words: string) => finder.findBest(words, place)?.share;
    expect(share("towers, towers and towers polish")).toBe(share("towers polish"));
  });

  test("takes from the words above a point less than from its own", () => {
    const place = { instrument: "lights", article: "1", subdivisions: [] };
    const own = finder.findWithin("polish", place)?.share ?? 0;
    const above = finder.findWithin("keepers polish", place)?.share ?? 0;
    expect(own).toBe(1);
    expect(above).toBeLessThan(1);
    expect(above).toBeGreaterThan(0.5);
  });
});

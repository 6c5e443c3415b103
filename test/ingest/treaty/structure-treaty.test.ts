import { describe, expect, it } from "vitest";
import { formatArticle } from "../../../src/domain/pinpoint.ts";
import type { DraftBlock } from "../../../src/ingest/draft-block.ts";
import { parsePlainText } from "../../../src/ingest/parse-plain-text.ts";
import { readsAsTreaty, structureTreaty } from "../../../src/ingest/treaty/structure-treaty.ts";

const text = `Convention on Harbour Data

The harbour States, Considering that ports keep data; Desiring to protect them, Have agreed as follows:

Chapter I – Use of terms

Article 1

Definitions

For the purposes of this Convention:

a) "port" means:

(i) a place for ships;

(ii) a place for aircraft;

b) "data" means what a port keeps.

Article 2 – Illegal access

1. Each Party shall punish access without right.

2. A Party may require:

a) damage;

b) intent:

– of gain; or

– of harm.

Such a Party shall say so.

3. The rest follows Article 1.

Annex I

1. Ports that are covered.

In witness whereof the undersigned have signed.`;

/** Each block as its kind, its place and its first words. */
function project(blocks: readonly DraftBlock[]): readonly string[] {
  return blocks.map((block) => {
    const place = block.place ? formatArticle(block.place) : "-";
    return `${block.kind === "heading" ? "#" : "·"} ${place} | ${block.text.split(" ").slice(0, 4).join(" ")}`;
  });
}

describe("structureTreaty", () => {
  it("gives every block of a plain text its place", () => {
    expect(project(structureTreaty(parsePlainText(text).blocks))).toEqual([
      "# - | Convention on Harbour Data",
      "· - | The harbour States,",
      "· preamble(1) | Considering that ports keep",
      "· preamble(2) | Desiring to protect them,",
      "· preamble | Have agreed as follows:",
      "# - | Chapter I – Use",
      "# 1 | Article 1",
      "# 1 | Definitions",
      "· 1 | For the purposes of",
      '· 1(a) | a) "port" means:',
      "· 1(a)(i) | (i) a place for",
      "· 1(a)(ii) | (ii) a place for",
      '· 1(b) | b) "data" means what',
      "# 2 | Article 2 – Illegal",
      "· 2(1) | 1. Each Party shall",
      "· 2(2) | 2. A Party may",
      "· 2(2)(a) | a) damage;",
      "· 2(2)(b) | b) intent:",
      "· 2(2)(b) | of gain; or",
      "· 2(2)(b) | of harm.",
      "· 2(2) | Such a Party shall",
      "· 2(3) | 3. The rest follows",
      "# annex i | Annex I",
      "· annex i(1) | 1. Ports that are",
      "· - | In witness whereof the",
    ]);
  });

  it.each([
    ["Article 12 bis", "12 bis"],
    ["ARTICLE 6bis", "6 bis"],
    ["Article premier", "1"],
    ["Artículo 4 – Ámbito", "4"],
    ["Article IV", "iv"],
    ["Annexe II", "annex ii"],
    ["Anexo", "annex"],
    ["Préambule", "preamble"],
  ])("places what stands under %s at %s", (heading, place) => {
    const [, below] = structureTreaty([
      { kind: "paragraph", text: heading, depth: 0 },
      { kind: "paragraph", text: "Each Party shall do so.", depth: 0 },
    ]);
    expect(below?.place && formatArticle(below.place)).toBe(place);
  });

  it("takes the line below an article's number for its caption, but no sentence, label or recital", () => {
    const kinds = ["Illegal access", "Each Party acts.", "1. Access", "Considering ports"].map((line) => {
      const blocks = structureTreaty([
        { kind: "heading", text: "Article 2", depth: 3 },
        { kind: "paragraph", text: line, depth: 0 },
        { kind: "paragraph", text: "Each Party shall do so.", depth: 0 },
      ]);
      return blocks[1]?.kind;
    });
    expect(kinds).toEqual(["heading", "paragraph", "paragraph", "paragraph"]);
  });

  it("leaves pages and addresses on the blocks", () => {
    const locator = { page: "3", url: null };
    const blocks = structureTreaty([
      { kind: "paragraph", text: "Article 1. Each Party acts.", depth: 0, locator },
    ]);
    expect(blocks.map((block) => [block.kind, block.locator])).toEqual([
      ["heading", locator],
      ["paragraph", locator],
    ]);
  });
});

describe("readsAsTreaty", () => {
  const articles = (...numbers: readonly number[]): readonly DraftBlock[] =>
    numbers.flatMap((number) => [
      { kind: "paragraph", text: `Article ${number}`, depth: 0 },
      { kind: "paragraph", text: "Each Party shall do so.", depth: 0 },
    ]);

  it("takes articles that count on and oblige", () => {
    expect(readsAsTreaty(articles(1, 2, 3))).toBe(true);
    expect(readsAsTreaty(articles(14, 15, 16, 17))).toBe(true);
  });

  it("takes neither few articles, nor some out of order, nor a text that obliges nobody", () => {
    expect(readsAsTreaty(articles(1, 2))).toBe(false);
    expect(readsAsTreaty(articles(2, 34, 9))).toBe(false);
    expect(readsAsTreaty(articles(1, 2, 3).filter(({ text: line }) => line.startsWith("Art")))).toBe(false);
  });
});

import { describe, expect, test } from "vitest";
import { placeArticles } from "../../src/references/article-instruments.ts";
import { collectMentions } from "../../src/references/collect-mentions.ts";
import { resolveInstruments } from "../../src/references/instrument-references.ts";
import { createLexicon } from "../../src/references/lexicon.ts";
import { ReferenceText } from "../../src/references/reference-text.ts";
import { scan } from "../../src/references/scan.ts";
import { formsRegister } from "./forms-register.ts";

/** A text that counts how often linking looks at a word of it or at what stands between two. */
class CountingText extends ReferenceText {
  looks = 0;

  override word(position: number): string {
    this.looks++;
    return super.word(position);
  }

  override gapAfter(position: number): string {
    this.looks++;
    return super.gapAfter(position);
  }

  override isCapital(position: number): boolean {
    this.looks++;
    return super.isCapital(position);
  }
}

const lexicon = createLexicon(formsRegister);
const here = { instrument: "opsc", article: "3", subdivisions: ["1"] };

/** How many looks linking takes at a text, with all that a context can hold. */
function countLooks(text: string): number {
  const source = new CountingText(text);
  const subjects = ["opsc"];
  const found = scan(source, (position) => lexicon.findName(source, position));
  const instruments = resolveInstruments(source, found, { lexicon, subjects });
  const { articles } = found;
  const placed = placeArticles({ source, lexicon, instruments, articles, subjects, here });
  collectMentions(source, placed, instruments);
  return source.looks;
}

/** Twice what the most expensive of these texts takes for a word. */
const mostLooksPerWord = 52;

describe("link looks at a word a bounded number of times, however long the text is:", () => {
  test.each([
    "Article 1 ",
    "Articles 1, ",
    "Articles 1-200, ",
    "paragraph 1 of ",
    "paragraphs 1 and 2, ",
    "paragraph 1 of the first paragraph of point (c) of ",
    "first and second ",
    "the first and second paragraphs of ",
    "preambular ",
    "recital (1) ",
    "Annex II, ",
    "Article 3 of Annex ",
    "this article ",
    "the present ",
    "that article, Article 1, ",
    "Common Article 3 ",
    "ibid., ",
    "ibid., art. 5; ",
    "the same treaty ",
    "the Protocol to the ",
    "second additional protocol to the ",
    "Convention on the Rights of the ",
    "Council of Europe Convention on the Protection of ",
    "Council of Europe Treaty Series ",
    "Directive 2013/",
    "Regulation (EU) ",
    "OJ L 218, ",
    "2296 UNTS ",
    "Serie de Tratados del Consejo de ",
    "Vienna Convention ",
    "CRC (Article 34) and ",
    "word ",
    "a.b ",
  ])("%j", (unit) => {
    const short = unit.repeat(Math.ceil(10_000 / unit.length));
    const long = short.repeat(4);
    const words = new ReferenceText(long).size;
    const looks = countLooks(long);
    expect(looks / words).toBeLessThan(mostLooksPerWord);
    expect(looks / countLooks(short)).toBeLessThan(4.2);
  });
});

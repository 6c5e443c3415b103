import type { DraftBlock } from "../draft-block.ts";
import { readDivisionLine } from "./division-line.ts";
import { LabelPath, readLabels } from "./label-path.ts";
import { isRecital } from "./recitals.ts";

type Place = NonNullable<DraftBlock["place"]>;

/**
 * Gives each block of a treaty the article, paragraph and point that it is: "9(1)(c)" for the third point of the first paragraph, "9(1)" for
 * what runs on behind the points, "preamble(5)" for the fifth recital, "annex ii(4)". Blocks before the preamble and behind a heading that
 * is no article's get none.
 */
export function placeBlocks(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const walk = new PlaceWalk();
  return drafts.map((draft) => {
    const place = draft.kind === "heading" ? walk.enterHeading(draft) : walk.enterParagraph(draft);
    return place ? { ...draft, place } : draft;
  });
}

/** The way through a treaty from its preamble to its last annex. */
class PlaceWalk {
  #article: string | null = null;
  #path = new LabelPath();
  #recitals = 0;
  #isBeforeArticles = true;

  enterHeading({ text }: DraftBlock): Place | undefined {
    const division = divisionOf(text);
    // The caption of an article is of that article; so are the headings of parts within an annex.
    if (division === undefined && this.#article !== null) return { article: this.#article, subdivisions: [] };
    if (division === undefined) return undefined;
    this.#path = new LabelPath();
    this.#article = division;
    if (division !== "preamble") this.#isBeforeArticles = false;
    return division === null ? undefined : { article: division, subdivisions: [] };
  }

  enterParagraph(draft: DraftBlock): Place | undefined {
    const { text } = draft;
    if (this.#isBeforeArticles && isRecital(text)) {
      this.#article ??= "preamble";
      this.#recitals += 1;
      return { article: "preamble", subdivisions: [String(this.#recitals)] };
    }
    if (closingFormula.test(text)) this.#article = null;
    if (this.#article === null) return undefined;
    if (this.#article === "preamble") return { article: "preamble", subdivisions: [] };
    const { labels } = readLabels(text);
    const subdivisions = labels.length > 0 ? this.#path.enter(labels) : this.#follow(draft);
    return { article: this.#article, subdivisions };
  }

  /** Where a paragraph without a label stands. One with a dash or bullet belongs to the point that it stands under. */
  #follow({ kind, text }: DraftBlock): readonly string[] {
    return kind === "item" || /^[–—-]\s/.test(text) ? this.#path.here() : this.#path.leavePoints();
  }
}

/** Behind the last article, the words of the signing. */
const closingFormula =
  /^(?:in (?:witness|faith) whereof|done (?:at|in)\b|en foi de quoi|fait à|en fe de lo cual|hecho en)/i;

/** The article, annex or preamble that a heading opens; null for a chapter or section, in which none has begun yet; undefined for a caption. */
function divisionOf(heading: string): string | null | undefined {
  if (!readDivisionLine(heading)) return undefined;
  const article =
    /^(?:article|art[ií]culo|art\.)[  ](\S+?)(?:[  ]?(bis|ter|quater|quinquies))?(?![\p{L}\d])/iu.exec(
      heading,
    );
  if (article?.[1] !== undefined)
    return [numberOf(article[1]), article[2]?.toLowerCase()].filter(Boolean).join(" ");
  const annex = /^(?:annexe?|anexo)(?:[  ]([\divxlc]+|[a-z])(?![\p{L}\d]))?/iu.exec(heading);
  if (annex) return ["annex", annex[1]?.toLowerCase()].filter(Boolean).join(" ");
  return /^pr[eé]/i.test(heading) ? "preamble" : null;
}

/** "premier" and "1er" are 1; Roman numerals stay as the treaty writes them, in small letters. */
function numberOf(word: string): string {
  return /^(?:premier|1er|primero)$/i.test(word) ? "1" : word.toLowerCase();
}

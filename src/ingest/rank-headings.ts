import type { DraftBlock } from "./draft-block.ts";

/**
 * The divisions of a treaty, outermost first. Texts of treaties number them but set them at any heading level, so the word decides.
 * Roman numerals alone ("II", "III Final provisions") head the parts of protocols. English, French and Spanish.
 */
const divisions: readonly RegExp[] = [
  /^(?:part|partie|parte|book|livre|libro)\s+(?:[ivxlc]+|\d+|one|two|three|four|five)\b/i,
  /^(?:chapter|chapitre|cap[ií]tulo)\s+(?:[ivxlc]+|\d+)\b/i,
  /^[IVX]+(?:\.|\s|$)/,
  /^(?:section|secci[óo]n)\s+(?:[ivxlc]+|\d+)\b/i,
  /^(?:title|titre|t[ií]tulo)\s+(?:[ivxlc]+|\d+)\b/i,
];

/** "Article 34 of this Convention" begins a sentence; "Article 34", "Article 34. Abuse" and "Article 34 Abuse" are headings. */
const articleForm =
  /^(?:[Aa]rticle|ARTICLE|[Aa]rt[ií]culo|ART[IÍ]CULO|[Aa]rt\.) (?:\d+(?: ?(?:bis|ter|quater|quinquies))?|[IVXLC]+|premier|1er)(?:$| ?[.:–—(-]| \p{Lu})/u;

/** Whether a heading is that of an article: "Article 34", "ARTICLE 2 bis", "Artículo 5. Definiciones". */
export function isArticleHeading(text: string): boolean {
  return articleForm.test(text);
}

/**
 * Gives headings the levels that their words state. In a text with article headings the numbered divisions nest as a treaty's do, and a
 * heading that directly follows a division or an article is its caption, one level below. Everywhere the opening headings up to the
 * last repetition of the title are titles too: a text in two languages has two.
 */
export function rankHeadings(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const titled = levelTitles(drafts);
  const isTreaty = titled.some((draft) => draft.kind === "heading" && isArticleHeading(draft.text));
  return isTreaty ? rankDivisions(titled) : titled;
}

/** Makes titles of the opening headings up to the last repetition of the title: a text in two languages has two. */
export function levelTitles(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const title = drafts[0];
  if (title?.kind !== "heading") return drafts;
  const end = drafts.findIndex((draft) => draft.kind !== "heading");
  const opening = drafts.slice(0, end < 0 ? drafts.length : end);
  const last = opening.findLastIndex((draft) => draft.text.toLowerCase() === title.text.toLowerCase());
  return drafts.map((draft, position) => (position <= last ? { ...draft, depth: 1 } : draft));
}

/** What stands beside the divisions of a treaty, whichever of them are its outermost. */
const besideDivisions = /^(?:preamble|pr[eé]ambule|pre[aá]mbulo|annexe?|anexo)(?!\p{L})/iu;

function rankDivisions(drafts: readonly DraftBlock[]): readonly DraftBlock[] {
  const ranks = drafts.flatMap(({ kind, text }) => (kind === "heading" ? (rankOf(text) ?? []) : []));
  const outermost = Math.min(...ranks);
  let previous: number | null = null;
  return drafts.map((draft) => {
    if (draft.kind !== "heading") {
      previous = null;
      return draft;
    }
    const rank = besideDivisions.test(draft.text) ? outermost : rankOf(draft.text);
    const depth = draft.depth === 1 ? 1 : (rank ?? captionDepth(previous, draft));
    previous = rank ?? null;
    return { ...draft, depth };
  });
}

/** Levels of divisions are even, so that the caption of each fits below it and above the next. */
function rankOf(heading: string): number | undefined {
  if (isArticleHeading(heading)) return 2 * (divisions.length + 1);
  const division = divisions.findIndex((form) => form.test(heading));
  return division < 0 ? undefined : 2 * (division + 1);
}

function captionDepth(division: number | null, caption: DraftBlock): number {
  return division === null ? caption.depth : division + 1;
}

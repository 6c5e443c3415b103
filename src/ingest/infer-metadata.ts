import type { DocumentKind, DocumentMetadata } from "../domain/document.ts";
import { findDates } from "../text/dates.ts";
import { detectLanguage } from "../text/language.ts";
import { isPictureCredit } from "./captions.ts";
import type { OutlinedText } from "./outline.ts";
import { isArticleHeading } from "./rank-headings.ts";

/** Words directly before a date that make it the date of which the text states the position. */
const positionLead =
  /(?<!\p{L})(?:as of|as at|current (?:as of|to)|last (?:updated|reviewed|revised|modified)(?: on)?|en date du|à la date du|état au|mise? à jour (?:le|en)|a fecha de|actualizado (?:el|en|a))(?!\p{L}) ?:? ?/giu;
/** Words directly before a date that make it the date of publication. */
const publicationLead =
  /(?<!\p{L})(?:(?:published|posted|publicado)(?: on| in| el| en)?|date of publication|publication date|publiée?(?: le| en)?|date de publication|fecha de publicación)(?!\p{L}) ?:? ?/giu;
/** Longer than any date is written. */
const dateLength = 40;
/** Characters that are enough to tell the language of a text. */
const sampleLength = 20_000;

/** What a text says of itself. What it does not say is null. */
export type InferredMetadata = Pick<DocumentMetadata, "language" | "kind" | "published" | "asOf">;

/** Infers language, kind and dates from the text and from what was left out of it; never by guessing. */
export function inferMetadata(outlined: OutlinedText, debris: readonly string[]): InferredMetadata {
  const visible = [...debris, outlined.text].join("\n");
  return {
    language: detectLanguage(outlined.text.slice(0, sampleLength)),
    kind: inferKind(outlined, debris),
    published: latestDate(visible, publicationLead),
    asOf: latestDate(visible, positionLead),
  };
}

function latestDate(text: string, lead: RegExp): string | null {
  const dates = [...text.matchAll(lead)].flatMap((match) => {
    const after = match.index + match[0].length;
    return findDates(text.slice(after, after + dateLength)).filter(({ start }) => start === 0);
  });
  return (
    dates
      .map(({ date }) => date)
      .toSorted(compareText)
      .at(-1) ?? null
  );
}

function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** What sort of text this is by its form: articles of a treaty, entries of a guide, signs of news; null where it shows neither or several. */
export function inferKind({ text, blocks }: OutlinedText, debris: readonly string[]): DocumentKind | null {
  const headings = blocks
    .filter((block) => block.kind === "heading")
    .map((block) => text.slice(block.span.start, block.span.end));
  const articles = headings.filter(isArticleHeading).length;
  if (articles >= 3 && articles * 3 >= headings.length) return "treaty";
  const entries = blocks.filter((block) => block.kind === "entry").length;
  const isGuide = entries >= 2 || /\b(?:guide|guía)\b/i.test(headings[0] ?? "");
  const isNews = countNewsSigns(text, debris) >= 2;
  if (isGuide === isNews) return null;
  return isGuide ? "guide" : "news";
}

/** Pictures with credits, words spoken to the press, and a page's links to further news. */
function countNewsSigns(text: string, debris: readonly string[]): number {
  const signs = [
    debris.some(isPictureCredit),
    /[”"»],? (?:he|she|they|[\p{Lu}]\p{Ll}+) (?:said|says|told|added)\b|\b(?:said|says|told reporters|stressed|noted)\b[^.]{0,80}[“"«]/u.test(
      text,
    ),
    debris.some((line) => /\b(?:news|actualit[ée]s|noticias)\b/i.test(line)),
  ];
  return signs.filter(Boolean).length;
}

import { containsPinpoint, type Pinpoint, parseArticle } from "../../src/domain/pinpoint.ts";

/** The words before the number of an article in English, French and Spanish, with the lists of numbers that may follow. */
const heading = /(?<!\p{L})(?:articles?|art[íi]culos?|arts?\.?)\s+(?=\d)/giu;

const label =
  /(\d{1,3}(?:\s?(?:bis|ter|quater|quinquies)(?!\p{L}))?)((?:\s?\([a-z\d]{1,4}\))*)(?![\p{L}\d])/iuy;

/** What joins two numbers of a list; a range names all between. */
const joint =
  /\s?(?<range>[-–—]|\s(?:to|through|à|a)\s)\s?|\s?(?:[,;]\s?)?(?:and|or|et|ou|y|o)\s|\s?[,;]\s?/iuy;

/** No list of articles spans more than this. */
const widestRange = 60;

/** The articles that a text names, as "3(1)(c)", in order: "Articles 2 to 4 and 6(1)", « l'article 7 », "artículos 3 y 4". */
export function findArticles(text: string): readonly string[] {
  return [...text.matchAll(heading)].flatMap((match) => readList(text, match.index + match[0].length));
}

function readList(text: string, from: number): readonly string[] {
  const articles: string[] = [];
  let isRange = false;
  let next = readAt(label, text, from);
  while (next) {
    const article = normalise(next[1] ?? "", next[2] ?? "");
    articles.push(...(isRange ? between(articles.at(-1), article) : []), article);
    const end = next.index + next[0].length;
    const joined = readAt(joint, text, end);
    isRange = joined?.groups?.range !== undefined;
    next = joined ? readAt(label, text, end + joined[0].length) : undefined;
  }
  return articles;
}

function readAt(form: RegExp, text: string, position: number): RegExpExecArray | undefined {
  form.lastIndex = position;
  return form.exec(text) ?? undefined;
}

function normalise(number: string, subdivisions: string): string {
  const spaced = number.toLowerCase().replace(/^(\d+)\s?(?=[a-z])/, "$1 ");
  return spaced + subdivisions.toLowerCase().replaceAll(/\s/g, "");
}

/** The articles between two of a range, without its ends. */
function between(first: string | undefined, last: string): readonly string[] {
  const [start, end] = [first, last].map((article) => Number(/^\d+$/.exec(article ?? "")?.[0]));
  if (!start || !end || end <= start || end - start > widestRange) return [];
  return Array.from({ length: end - start - 1 }, (_, offset) => String(start + 1 + offset));
}

/** Whether an article is one of those named, lies within one of them, or holds one. */
export function isAmong(article: string, named: readonly string[]): boolean {
  const place = placeOf(article);
  return named.some((written) => {
    const other = placeOf(written);
    if (!place || !other) return article === written;
    return containsPinpoint(place, other) || containsPinpoint(other, place);
  });
}

function placeOf(article: string): Pinpoint | undefined {
  const place = parseArticle(article);
  return place && { instrument: "", ...place };
}

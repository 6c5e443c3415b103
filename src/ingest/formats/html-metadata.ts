import { collapseSpace } from "../collapse-space.ts";
import type { DeclaredMetadata } from "../declared-metadata.ts";
import { attributeOf, descendantsOf, elementsIn, type HtmlElement, rawTextOf } from "./html-tree.ts";
import { readDate, readLanguage } from "./metadata-values.ts";

/** Names of meta elements for each fact, the most trusted first; compared in small letters. */
const names = {
  title: ["citation_title", "dc.title", "dcterms.title", "og:title", "twitter:title"],
  publisher: ["citation_publisher", "dc.publisher", "dcterms.publisher", "og:site_name", "application-name"],
  published: [
    "citation_publication_date",
    "article:published_time",
    "dcterms.issued",
    "dc.date.issued",
    "dc.date.created",
    "dcterms.created",
    "citation_date",
    "dc.date",
    "dcterms.date",
    "datepublished",
    "date",
  ],
  language: ["dc.language", "dcterms.language", "citation_language", "og:locale"],
  url: ["og:url"],
} as const;

/** What a page says of itself in its head: title, language, address, publisher, date. Values in unknown forms are passed over. */
export function parseHtmlMetadata(root: HtmlElement): DeclaredMetadata {
  const metas = collectMetas(root);
  const first = (keys: readonly string[]) =>
    keys.map((key) => metas.get(key)).find((value) => value !== undefined);
  const url = readAddress(canonicalLink(root)) ?? readAddress(first(names.url));
  const language = readLanguage(
    attributeOf(root, "lang") ?? attributeOf(root, "xml:lang") ?? first(names.language),
  );
  const published = readDate(first(names.published));
  const title = first(names.title) ?? titleElement(root);
  const publisher = first(names.publisher);
  return {
    ...(title && { title: title.slice(0, maxLength) }),
    ...(publisher && { publisher: publisher.slice(0, maxLength) }),
    ...(url && { url }),
    ...(language && { language }),
    ...(published && { published }),
  };
}

/** Characters of a title or a publisher's name, at most, as for what is declared by hand. */
const maxLength = 500;

function collectMetas(root: HtmlElement): ReadonlyMap<string, string> {
  const metas = new Map<string, string>();
  for (const element of descendantsOf(root)) {
    if (element.tagName !== "meta") continue;
    const name = (
      attributeOf(element, "name") ??
      attributeOf(element, "property") ??
      attributeOf(element, "itemprop")
    )?.toLowerCase();
    const content = collapseSpace(attributeOf(element, "content") ?? "");
    if (name && content !== "" && !metas.has(name)) metas.set(name, content);
  }
  return metas;
}

function canonicalLink(root: HtmlElement): string | undefined {
  const head = elementsIn(root).find(({ tagName }) => tagName === "head");
  const links = head ? elementsIn(head).filter(({ tagName }) => tagName === "link") : [];
  const link = links.find((candidate) => attributeOf(candidate, "rel")?.toLowerCase() === "canonical");
  return link && attributeOf(link, "href");
}

/** The `title` element without the name of the site that most pages append ("Guide - Library at Home"), if a long enough part stands before. */
function titleElement(root: HtmlElement): string | undefined {
  const head = elementsIn(root).find(({ tagName }) => tagName === "head");
  const element = head && elementsIn(head).find(({ tagName }) => tagName === "title");
  const title = element ? collapseSpace(rawTextOf(element)) : "";
  return title.split(/ (?:\||»|::) /)[0] || undefined;
}

function readAddress(value: string | undefined): string | undefined {
  if (value === undefined || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  url.hash = "";
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}

/** A piece of HTML that is known to be well-formed, because only `html` makes it. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What a template takes: text and numbers, which are escaped; pieces of HTML; lists of these; null for nothing. */
export type Content = string | number | Markup | null | readonly Content[];

/**
 * A template of HTML. Every value that is not Markup is escaped, so that no text ever becomes markup.
 * Values in attributes must stand between double quotes, and `href` takes only what `safeLink` or this house made.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  const pieces = strings.map((piece, position) => piece + renderContent(values[position] ?? null));
  return new Markup(pieces.join(""));
}

function renderContent(content: Content): string {
  if (content === null) return "";
  if (content instanceof Markup) return content.source;
  if (typeof content === "string" || typeof content === "number") return escapeText(String(content));
  return content.map(renderContent).join("");
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Control characters other than tab and line ends have no place in HTML; they show as U+FFFD. */
function escapeText(text: string): string {
  return text
    .replace(/[&<>"']/g, (character) => entities[character] ?? "")
    .replace(/[^\P{Cc}\t\n\r]/gu, "\uFFFD");
}

/** An address that a page may link to: absolute http or https. Anything else, `javascript:` among it, is null. */
export function safeLink(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
}

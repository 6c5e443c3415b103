import { showText } from "./show-text.ts";

/** A piece of HTML that is known to be well-formed, because only `html` makes it, or a library that escapes. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What a template takes: text and numbers, which are escaped; pieces of HTML; lists of these; null for nothing. */
export type Content = string | number | Markup | null | readonly Content[];

/**
 * A template of HTML. Every value that is not Markup is escaped, so that no question and no answer ever becomes markup.
 * Values in attributes must stand between double quotes.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Content[]): Markup {
  return new Markup(
    strings.map((piece, position) => piece + renderContent(values[position] ?? null)).join(""),
  );
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

function escapeText(text: string): string {
  return showText(text).replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

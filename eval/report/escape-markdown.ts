import { showText } from "./show-text.ts";

/** Text on one line, with every letter that Markdown or HTML could take for its own behind a backslash or as an entity. */
export function escapeMarkdown(text: string): string {
  return showText(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_[\]|~#!]/g, "\\$&")
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;")
    .replace(/\b(https?|www)(?=[:.])/gi, "$1&#8203;");
}

import type { TextFormat } from "../text-format.ts";
import { decodeHtml } from "./decode-html.ts";
import { readHtml } from "./read-html-tree.ts";

/** Saved web pages. */
export const html: TextFormat = {
  name: "HTML",
  parse: (bytes, file) => readHtml(decodeHtml(bytes, file), { file }),
};

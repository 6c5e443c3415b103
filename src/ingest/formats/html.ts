import type { TextFormat } from "../text-format.ts";
import { decodeHtml } from "./decode-html.ts";
import { requireFormat } from "./detect-format.ts";
import { readHtml } from "./read-html-tree.ts";
import { closeEmptyElements, isXhtml } from "./xhtml.ts";

/** Saved web pages. */
export const html: TextFormat = {
  name: "HTML",
  parse(bytes, file) {
    requireFormat(bytes, file, "HTML");
    const page = decodeHtml(bytes, file);
    return readHtml(isXhtml(page) ? closeEmptyElements(page) : page, { file });
  },
  decode: decodeHtml,
};

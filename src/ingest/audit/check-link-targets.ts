import type { Finding } from "../../domain/finding.ts";
import type { Span } from "../../domain/span.ts";
import { alignWords } from "./align-words.ts";
import { type AuditedText, quoteWords } from "./audited-text.ts";
import { blankMarkup } from "./line-finder.ts";
import { isBareAddress } from "./web-address.ts";

/** A link as the file has it: where it leads, and the words that are shown. */
interface Link {
  readonly target: string;
  readonly words: Span;
}

/**
 * Finds links of a Markdown or HTML file that lead to a web address without a scheme: a browser takes it for a file beside the page.
 * The words of the finding are those of the link, as far as the text has them.
 */
export function checkLinkTargets({ document }: AuditedText, file: string): readonly Finding[] {
  const links = findLinks(file).filter(({ target }) => isBareAddress(target));
  if (links.length === 0) return [];
  const findInText = alignWords(blankMarkup(file), document.text);
  return links.flatMap(({ target, words }): readonly Finding[] => {
    const first = findInText(words.start);
    const last = findInText(lastWord(file, words));
    if (!first) return [];
    return [
      {
        ...quoteWords(document, { start: first.start, end: Math.max(first.end, last?.end ?? 0) }),
        kind: "link",
        about: null,
        problem: `This link leads to ${target}, which has no scheme: a browser looks for a file of that name.`,
        remedy: `Let it lead to https://${target}, if that is the place.`,
      },
    ];
  });
}

/** Links as Markdown and HTML write them; each form stops at the first sign that ends it, so that no file takes long. */
const inlineLink = /\[([^[\]]*)\]\(\s*<?([^\s()<>]+)/g;
const referenceLink = /\[([^[\]]*)\](?!\(|:)(?:\[([^[\]]*)\])?/g;
const definition = /^ {0,3}\[([^[\]]+)\]:[ \t]*<?([^\s<>]+)/gm;
const anchor = /<a\s([^<>]*)>([^<]*)/gi;
const hrefValue = /\bhref\s*=\s*["']?([^\s"']+)/i;

function findLinks(file: string): readonly Link[] {
  const inline = [...file.matchAll(inlineLink)].map(({ index, 1: words = "", 2: target = "" }) => ({
    target,
    words: { start: index + 1, end: index + 1 + words.length },
  }));
  const inHtml = [...file.matchAll(anchor)].map(({ index, 0: whole, 1: attributes = "", 2: words = "" }) => ({
    target: hrefValue.exec(attributes)?.[1] ?? "",
    words: { start: index + whole.length - words.length, end: index + whole.length },
  }));
  return [...inline, ...findReferenceLinks(file), ...inHtml];
}

/** Links of which the target is defined elsewhere: "[the office][coe]" with "[coe]: www.coe.int". */
function findReferenceLinks(file: string): readonly Link[] {
  const targets = new Map(
    [...file.matchAll(definition)].map(({ 1: label = "", 2: target = "" }) => [label.toLowerCase(), target]),
  );
  if (targets.size === 0) return [];
  return [...file.matchAll(referenceLink)].flatMap(({ index, 1: words = "", 2: label }) => {
    const target = targets.get((label || words).toLowerCase());
    return target === undefined
      ? []
      : [{ target, words: { start: index + 1, end: index + 1 + words.length } }];
  });
}

/** The position at which the last word of a link begins. */
function lastWord(file: string, { start, end }: Span): number {
  return start + file.slice(start, end).trimEnd().search(/\S+$/);
}

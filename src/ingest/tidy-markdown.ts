/** A paragraph with more signs of emphasis, links or HTML than this is read as it stands: parsing such runs takes quadratic time. */
const maxInlineSigns = 2_000;

/**
 * Makes irregular Markdown regular before it is parsed: a heading may lack the space after its signs ("####Purpose"), and a numbered
 * paragraph may follow the one before it without an empty line. Words are left as they are.
 */
export function tidyMarkdown(markdown: string): string {
  return markdown
    .split("\n")
    .map((line) => line.replace(/^( {0,3}#{1,6})(?=[^\s#])/, "$1 "))
    .join("\n")
    .split(/\n(?=[ \t]*\n)/)
    .map(parseable)
    .join("\n");
}

function parseable(paragraph: string): string {
  const signs = paragraph.match(/[*_[\]`<>!&~]/g)?.length ?? 0;
  return signs <= maxInlineSigns ? paragraph : paragraph.replace(/[*_[\]`<>!&~]/g, "\\$&");
}

/** A paragraph with more signs of emphasis, links or HTML than this is read as it stands: parsing such runs takes quadratic time. */
const maxInlineSigns = 2_000;

/**
 * Makes irregular Markdown regular before it is parsed: a heading may lack the space after its signs ("####Purpose"), and quotations
 * lose their marks, for they are read as the paragraphs that they hold, and a number alone on its line begins one. Lines are
 * indented by 256 characters at most. Words are left as they are.
 */
export function tidyMarkdown(markdown: string): string {
  return partBareNumbers(unquote(markdown.split("\n")))
    .map((line) => shallow(line).replace(/^( {0,3}#{1,6})(?=[^\s#])/, "$1 "))
    .join("\n")
    .split(/\n(?=[ \t]*\n)/)
    .map(parseable)
    .join("\n");
}

/**
 * Spaces at the beginning of a line beyond this are taken off: a list of 64 levels needs no more, and each level that a parser
 * enters costs it another look at the line.
 */
const maxIndent = 256;

/** A number alone on its line begins a paragraph; Markdown would read it as the end of the one before. */
function partBareNumbers(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, position) =>
    /^ {0,3}\d{1,3}[.)][ \t]*$/.test(line) && lines[position - 1]?.trim() ? ["", line] : [line],
  );
}

const quoteMark = /^ {0,3}>[> ]*/;

/** Takes the marks off quoted lines; an empty line keeps a quotation apart from the text before it. */
function unquote(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, position) => {
    if (!quoteMark.test(line)) return [line];
    const words = line.replace(quoteMark, "");
    const isFirst = !quoteMark.test(lines[position - 1] ?? "");
    return isFirst ? ["", words] : [words];
  });
}

function shallow(line: string): string {
  const indent = line.search(/[^ \t]|$/);
  return indent <= maxIndent ? line : line.slice(indent - maxIndent);
}

function parseable(paragraph: string): string {
  const signs = paragraph.match(/[*_[\]`<>!&~]/g)?.length ?? 0;
  return signs <= maxInlineSigns ? paragraph : paragraph.replace(/[*_[\]`<>!&~]/g, "\\$&");
}

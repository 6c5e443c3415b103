/** Elements that hold nothing in HTML, and so need no end. */
const empty = new Set([
  "area",
  "base",
  "br",
  "col",
  "embed",
  "hr",
  "img",
  "input",
  "link",
  "meta",
  "param",
  "source",
  "track",
  "wbr",
]);

const openTag = /^<([a-z][\w:-]{0,100})(?:\s[^<]*)?$/i;

/**
 * Writes the elements that XHTML closes in the tag that opens them (`<title/>`, `<a id="p1"/>`) with an end tag, without which HTML
 * would take all that follows for their content.
 */
export function closeEmptyElements(xhtml: string): string {
  const pieces = xhtml.split("/>");
  return pieces
    .map((piece, position) => {
      if (position === pieces.length - 1) return piece;
      const name = openTag.exec(piece.slice(Math.max(piece.lastIndexOf("<"), 0)))?.[1];
      return name === undefined || empty.has(name.toLowerCase()) ? `${piece}/>` : `${piece}></${name}>`;
    })
    .join("");
}

/** Whether a page says that it is written in the XML form of HTML. */
export function isXhtml(page: string): boolean {
  return /^\s{0,100}<\?xml\s/.test(page.slice(0, 200));
}

/** A PDF of the given pages, each a content stream in the font F1 (Helvetica), and of the facts that are added to its catalog. */
export function smallPdf(
  contents: readonly string[],
  { catalog = "", info = "" }: { readonly catalog?: string; readonly info?: string } = {},
): Uint8Array {
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Count ${contents.length} /Kids [${contents.map((_, page) => `${5 + 2 * page} 0 R`).join(" ")}] >>`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< ${info} >>`,
    ...contents.flatMap((content, page) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${6 + 2 * page} 0 R /Resources << /Font << /F1 3 0 R >> >> >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  const body = objects.map((object, position) => `${position + 1} 0 obj\n${object}\nendobj\n`).join("");
  return Buffer.from(
    `%PDF-1.7\n${body}trailer << /Root 1 0 R /Info 4 0 R /Size ${objects.length + 1} >>\n%%EOF\n`,
    "latin1",
  );
}

/** A content stream that shows lines of text, twelve points apart, from the given height down. */
export function linesOfPdf(lines: readonly string[], { from = 780, size = 10 } = {}): string {
  const shown = lines.map((line, position) => {
    const escaped = line.replace(/[\\()]/g, String.raw`\$&`);
    return `BT /F1 ${size} Tf 1 0 0 1 72 ${from - 12 * position} Tm (${escaped}) Tj ET`;
  });
  return shown.join("\n");
}

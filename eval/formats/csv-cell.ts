/**
 * What a spreadsheet takes for the beginning of a formula, after apostrophes and, since some programs cut those off, blanks: the characters
 * that OWASP names ("CSV Injection"), with their full-width forms.
 */
const formula = /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/;

/**
 * A text as a cell of a CSV file (RFC 4180). One that a spreadsheet would compute gets an apostrophe before it, by which it is shown as text;
 * so does one that begins with such an apostrophe already, so that `parseCsvCell` gives back what was written.
 */
export function toCsvCell(text: string): string {
  const safe = formula.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The text of a cell whose quotes are taken away already: without the apostrophe that keeps a spreadsheet from computing it. */
export function parseCsvCell(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

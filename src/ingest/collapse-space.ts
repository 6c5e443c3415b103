/** Runs of white space, line ends and no-break spaces among them, become one space; none stays at the ends. */
export function collapseSpace(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A line without its line break and trailing blanks, and where it starts. */
interface Line {
  readonly text: string;
  readonly start: number;
}

const listMarker = /^[ \t]*(?:[•◦▪‣●○■□*+–—-]|\(?(?:\d{1,3}|[a-z]|[ivx]{1,5})[.)])[ \t\u00A0]/;
const headingMark = /^[ \t]*#{1,6}/;

/**
 * The stretches of a text that run on, in order: parted at blank lines, before list items, around headings, and at line
 * breaks that were set on purpose. Any other line break is only a wrap.
 */
export function splitStretches(text: string): readonly { readonly start: number; readonly end: number }[] {
  return paragraphsOf(text).flatMap((lines) => {
    const width = lines.reduce((widest, line) => Math.max(widest, line.text.length), 0);
    const stretches: { start: number; end: number }[] = [];
    let previous: Line | undefined;
    for (const line of lines) {
      const end = line.start + line.text.length;
      const open = stretches.at(-1);
      if (open && previous && !isBreak({ previous, line, width })) open.end = end;
      else stretches.push({ start: line.start, end });
      previous = line;
    }
    return stretches;
  });
}

/** Groups of lines without a blank line between them. */
function paragraphsOf(text: string): readonly (readonly Line[])[] {
  const paragraphs: Line[][] = [[]];
  let start = 0;
  for (const raw of text.split("\n")) {
    const line = { text: raw.trimEnd(), start };
    if (line.text === "") paragraphs.push([]);
    else paragraphs.at(-1)?.push(line);
    start += raw.length + 1;
  }
  return paragraphs;
}

function isBreak(joint: { readonly previous: Line; readonly line: Line; readonly width: number }): boolean {
  const next = joint.line.text;
  const previous = joint.previous.text;
  return listMarker.test(next) || headingMark.test(next) || headingMark.test(previous) || isDeliberate(joint);
}

/** Nobody wraps running text to fewer columns. */
const narrowestWrap = 45;

/**
 * A break was set on purpose where the next line's first word would still have fitted: no line of a paragraph is wrapped
 * narrower than its widest. Only believed where the line does not end in the middle of something and the next has a capital.
 */
function isDeliberate({ previous, line, width }: { previous: Line; line: Line; width: number }): boolean {
  const firstWord = /^\s*(\S{1,80})/.exec(line.text)?.[1] ?? "";
  const fits = previous.text.length + 1 + firstWord.length <= Math.max(width, narrowestWrap);
  return (
    fits && /^[^\p{L}]{0,3}\p{Lu}/u.test(firstWord) && !/(?:[,;(–—-]|\s\p{Ll}{1,4})$/u.test(previous.text)
  );
}

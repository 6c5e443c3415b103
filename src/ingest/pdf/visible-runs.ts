import type { TextRun } from "./extracted-pdf.ts";
import { lettersOf, type PaintedLetter, type Painting } from "./painted-letters.ts";

/** The runs of a page that a reader can see, and how many there are besides. */
export interface VisibleRuns {
  readonly runs: readonly TextRun[];
  readonly hidden: number;
}

/** Letters smaller than this, in points, are no text for people. */
const leastSize = 2;

/**
 * Leaves out the text of a page that nobody sees on it: painted in no colour, white on white, too small, or beside the page. A page on
 * which all text is painted in no colour is a scan, and its text is what was recognised on the picture: that stays. White text on a
 * picture cannot be told from white text on paper, and is left out. Where extracted text and painted letters do not agree, what is
 * painted in no colour stays.
 */
export function findVisibleRuns(
  runs: readonly TextRun[],
  painting: Painting,
  page: { readonly width: number; readonly height: number },
): VisibleRuns {
  const visible = runs.filter(
    ({ x, y, width, size }) =>
      size >= leastSize && x < page.width && x + width > 0 && y > 0 && y - size < page.height,
  );
  const isSeen = judgePainting(runs, painting);
  const seen = visible.filter((run) => isSeen(run));
  const countTexts = (some: readonly TextRun[]) => some.filter(({ text }) => text.trim() !== "").length;
  return { runs: seen, hidden: countTexts(runs) - countTexts(seen) };
}

function judgePainting(runs: readonly TextRun[], painting: Painting): (run: TextRun) => boolean {
  const { letters } = painting;
  const isScan = letters.every(({ isInvisible }) => isInvisible);
  const firsts = alignRuns(runs, letters);
  if (firsts === undefined) return () => true;
  return (run) => {
    const letter = firsts.get(run);
    if (letter === undefined) return true;
    if (letter.isInvisible) return isScan;
    return !letter.isWhite || isOnArea(run, painting.areas.slice(0, letter.areas));
  };
}

/** The first painted letter of each run that has any; undefined where the letters are not the same. */
function alignRuns(
  runs: readonly TextRun[],
  letters: readonly PaintedLetter[],
): ReadonlyMap<TextRun, PaintedLetter> | undefined {
  const firsts = new Map<TextRun, PaintedLetter>();
  let next = 0;
  for (const run of runs) {
    for (const [offset, character] of lettersOf(run.text).entries()) {
      const letter = letters[next];
      if (letter?.character !== character) return undefined;
      if (offset === 0) firsts.set(run, letter);
      next += 1;
    }
  }
  return firsts;
}

function isOnArea({ x, y, width, size }: TextRun, areas: Painting["areas"]): boolean {
  const middle = { x: x + width / 2, y: y - size / 3 };
  return areas.some(
    ([left, top, right, bottom]) =>
      middle.x >= left && middle.x <= right && middle.y >= top && middle.y <= bottom,
  );
}

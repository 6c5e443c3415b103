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
 * picture cannot be told from white text on paper, and is left out.
 */
export function findVisibleRuns(
  runs: readonly TextRun[],
  painting: Painting,
  page: { readonly width: number; readonly height: number },
): VisibleRuns {
  const { firsts, skipped } = alignRuns(runs, painting.letters);
  const isScan = painting.letters.every(({ isInvisible }) => isInvisible);
  const isSeen = (run: TextRun) => {
    const letter = firsts.get(run);
    if (!isOnPage(run, page)) return false;
    if (letter?.isInvisible) return isScan;
    return !letter?.isWhite || isOnArea(run, painting.areas.slice(0, letter.areas));
  };
  const seen = runs.filter(isSeen);
  const countTexts = (some: readonly TextRun[]) => some.filter(({ text }) => text.trim() !== "").length;
  return { runs: seen, hidden: skipped + countTexts(runs) - countTexts(seen) };
}

/** Letters of a run by which it is found again after letters that were painted and not extracted; fewer could be found anywhere. */
const fewestToFind = 4;

/**
 * Finds the first painted letter of each run, going through both in the order of the page. Letters that were painted beside the page
 * are not extracted as text; `skipped` counts such stretches. A run that was not painted as it was extracted has no letter.
 */
function alignRuns(runs: readonly TextRun[], letters: readonly PaintedLetter[]) {
  const firsts = new Map<TextRun, PaintedLetter>();
  const painted = letters.map(({ character }) => character.charAt(0)).join("");
  let next = 0;
  let skipped = 0;
  for (const run of runs) {
    const wanted = lettersOf(run.text)
      .map((character) => character.charAt(0))
      .join("");
    if (wanted === "") continue;
    const isNext = painted.startsWith(wanted, next);
    const found = isNext || wanted.length < fewestToFind ? next : painted.indexOf(wanted, next);
    const letter = letters[found];
    if (letter === undefined || !painted.startsWith(wanted, found)) continue;
    firsts.set(run, letter);
    if (found > next) skipped += 1;
    next = found + wanted.length;
  }
  return { firsts, skipped };
}

function isOnPage({ x, y, width, size }: TextRun, page: { readonly width: number; readonly height: number }) {
  return size >= leastSize && x < page.width && x + width > 0 && y > 0 && y - size < page.height;
}

function isOnArea({ x, y, width, size }: TextRun, areas: Painting["areas"]): boolean {
  const middle = { x: x + width / 2, y: y - size / 3 };
  return areas.some(
    ([left, top, right, bottom]) =>
      middle.x >= left && middle.x <= right && middle.y >= top && middle.y <= bottom,
  );
}

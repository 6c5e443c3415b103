import type { TextLine } from "./text-lines.ts";

/** Characters in a picture credit, at most. */
const maxCreditLength = 120;
/** Words from which a line after a credit says something, though it has no final stop. */
const minCaptionWords = 8;

const picture =
  "(?:cover |file |stock )?(?:photo(?:graph|graphie)?s?|pictures?|images?|illustrations?|foto(?:graf[ií]a)?s?|im[aá]gen(?:es)?)";
/** "Photo: A/Unsplash", "Photo by A/EPA", "Image courtesy of A", "Photo from A's page", "© A", "Crédit photo : A", "Foto de A". */
const creditForm = new RegExp(
  `^[([]?(?:${picture} ?(?:credits? ?)?(?::|©|by |from |via |courtesy |de |par |por )|cr[ée]dit(?:o?s)?(?: ${picture})? ?:|©|\\(c\\) )`,
  "i",
);
/** The same at the end of a caption: "… in Berlin, 2019. Photo: A/EPA" or "… (Photo: A)". */
const closingCredit = new RegExp(
  `[.!?”"] [([]?(?:${picture} ?(?:credits? ?)?(?::|©|by )|cr[ée]dit(?:o?s)?(?: ${picture})? ?:|©)`,
  "i",
);

/** A group of lines parted into what is said under its pictures, what is left out, and the lines that are neither. */
export interface CaptionedGroup {
  readonly captions: readonly string[];
  readonly debris: readonly string[];
  readonly rest: readonly TextLine[];
}

/** Whether a line only says who made a picture. */
export function isPictureCredit(line: string): boolean {
  return line.length <= maxCreditLength && creditForm.test(line) && !/[a-z]{3}[.!?]$/.test(line);
}

/**
 * Finds the words around a picture in a group of lines without an empty line between them. Beside a credit, a line that is a sentence is
 * its caption and a short one the picture's alternative text, which is left out. A group without credit comes back whole.
 */
export function takeCaptions(group: readonly TextLine[]): CaptionedGroup {
  const credit = group.findIndex((line) => line.sign === null && isPictureCredit(line.text));
  if (credit < 0) return takeClosingCredit(group);
  const captions: string[] = [];
  const debris: string[] = [];
  group.forEach(({ text }, position) => {
    if (position !== credit && saysSomething(text, position > credit)) captions.push(text);
    else debris.push(text);
  });
  return { captions, debris, rest: [] };
}

function saysSomething(line: string, isAfterCredit: boolean): boolean {
  if (isPictureCredit(line)) return false;
  if (/[.!?…]["”’»)]*$/.test(line)) return true;
  return isAfterCredit && line.split(" ").length >= minCaptionWords;
}

/** A single line of which the last sentence is a credit is a caption without it. */
function takeClosingCredit(group: readonly TextLine[]): CaptionedGroup {
  const line = group.length === 1 ? group[0] : undefined;
  const tail = line?.text.slice(-maxCreditLength) ?? "";
  const match = line?.sign === null ? closingCredit.exec(tail) : null;
  if (!line || !match) return { captions: [], debris: [], rest: group };
  const end = line.text.length - tail.length + match.index + 1;
  return { captions: [line.text.slice(0, end)], debris: [line.text.slice(end + 1)], rest: [] };
}

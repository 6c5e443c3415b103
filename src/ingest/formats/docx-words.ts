import { looksSame, parseColour, white } from "./css-colour.ts";
import type { DocxReading } from "./docx-reading.ts";
import { isContentsBlock, isOn, settingOf } from "./docx-styles.ts";
import { allOf, childOf, childrenOf, type XmlElement, xmlText } from "./xml-tree.ts";

/** Elements that only hold pieces of running text. What was deleted or moved away is not among them. */
const wrappers = new Set([
  "hyperlink",
  "ins",
  "moveTo",
  "smartTag",
  "customXml",
  "fldSimple",
  "dir",
  "bdo",
  "sdtContent",
]);

/** Half points: letters of one point nobody reads. */
const tinySize = 2;

/** Whether the words stand on a ground of unknown colour, as in tables: there white words may be seen. */
export interface WordsContext {
  readonly isShaded: boolean;
}

/**
 * The words of a paragraph as the text shows them, line breaks as "\n". Deleted words and those that are hidden, tiny or white on white are
 * left out; notes and text boxes are set aside to be read next; alternative texts of pictures go to the debris.
 */
export function readDocxWords(element: XmlElement, reading: DocxReading, context: WordsContext): string {
  return childrenOf(element)
    .map((child) => {
      if (child.name === "r") return readRun(child, reading, context);
      if (child.name === "sdt") {
        const content = isContentsBlock(child) ? undefined : childOf(child, "sdtContent");
        return content ? readDocxWords(content, reading, context) : "";
      }
      if (child.name === "AlternateContent") return readAlternative(child, reading, context);
      return wrappers.has(child.name) ? readDocxWords(child, reading, context) : "";
    })
    .join("");
}

/** Of two ways to write the same, the newer one is read. */
function readAlternative(element: XmlElement, reading: DocxReading, context: WordsContext): string {
  const choice = childOf(element, "Choice") ?? childOf(element, "Fallback");
  if (choice === undefined) return "";
  return readRun(choice, reading, context) + readDocxWords(choice, reading, context);
}

function readRun(run: XmlElement, reading: DocxReading, context: WordsContext): string {
  if (isHidden(childOf(run, "rPr"), reading, context)) {
    if (xmlText(run).trim() !== "") reading.countHidden();
    return "";
  }
  return childrenOf(run)
    .map((child) => readRunPart(child, reading, context))
    .join("");
}

function readRunPart(part: XmlElement, reading: DocxReading, context: WordsContext): string {
  switch (part.name) {
    case "t":
      return xmlText(part).replace(/\s+/g, " ");
    case "tab":
    case "ptab":
      return " ";
    case "br":
    case "cr":
      return "\n";
    case "noBreakHyphen":
      return "-";
    case "footnoteReference":
    case "endnoteReference":
      reading.await(part);
      return "";
    case "drawing":
    case "pict":
    case "object":
      setAside(part, reading);
      return " ";
    case "AlternateContent":
      return readAlternative(part, reading, context);
    default:
      return "";
  }
}

/** Text boxes stand beside the text; what they say is read after the paragraph that they hang on. */
function setAside(drawing: XmlElement, reading: DocxReading): void {
  for (const picture of allOf(drawing, "docPr")) reading.leaveOut(picture.attributes.get("descr") ?? "");
  for (const box of outermost(drawing, "txbxContent")) reading.pending.push(box);
}

/** A box in a box is read with the outer one. */
function outermost(element: XmlElement, name: string): readonly XmlElement[] {
  const choice = childOf(element, "Choice");
  return childrenOf(element).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === "Fallback" && choice ? [] : outermost(child, name);
  });
}

function isHidden(
  properties: XmlElement | undefined,
  reading: DocxReading,
  { isShaded }: WordsContext,
): boolean {
  if (properties === undefined) return false;
  const vanishes = childOf(properties, "vanish");
  if (vanishes ? isOn(properties, "vanish") : reading.styleOf(settingOf(properties, "rStyle")).isHidden)
    return true;
  const size = Number.parseInt(settingOf(properties, "sz") ?? "", 10);
  if (size <= tinySize) return true;
  const colour = parseColour(settingOf(properties, "color")?.toLowerCase() ?? "");
  const hasGround =
    isShaded || childOf(properties, "shd") !== undefined || childOf(properties, "highlight") !== undefined;
  return colour !== undefined && !hasGround && looksSame(colour, white);
}

/** Whether all words of a paragraph are bold by their own properties. */
export function isBoldThroughout(paragraph: XmlElement): boolean {
  const runs = allOf(paragraph, "r").filter((run) => xmlText(run).trim() !== "");
  return runs.length > 0 && runs.every((run) => isOn(childOf(run, "rPr"), "b"));
}

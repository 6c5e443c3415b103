import { collapseSpace } from "../collapse-space.ts";
import type { DraftBlock } from "../draft-block.ts";
import { attributeOf, elementsIn, type HtmlElement, isElement, textOf } from "./html-tree.ts";
import { type NumberStyle, writeNumber } from "./write-number.ts";

/** The words that open a list item: until they are read, whatever comes first becomes the item. */
export class ItemLead {
  #isOpen = true;
  readonly #item: HtmlElement;
  readonly #depth: number;
  /** "1." or "a." as the page shows it; empty in lists that are not numbered. */
  readonly #label: string;

  constructor(item: HtmlElement, { depth, label }: { readonly depth: number; readonly label: string }) {
    this.#item = item;
    this.#depth = depth;
    this.#label = label;
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The blocks that the item's first paragraph makes: a bold first line is the item's title, what follows it on the next line its text. */
  take(paragraph: string): readonly DraftBlock[] {
    this.#isOpen = false;
    const text = paragraph.trim();
    const newline = text.indexOf("\n");
    const isTitled = newline > 0 && startsBold(this.#item);
    const lead = collapseSpace(`${this.#label} ${isTitled ? text.slice(0, newline) : text}`);
    const item = { kind: "item" as const, text: lead, depth: this.#depth, numbered: this.#label !== "" };
    if (!isTitled) return [item];
    return [item, { kind: "paragraph", text: collapseSpace(text.slice(newline)), depth: this.#depth }];
  }
}

const numberStyles: ReadonlyMap<string, NumberStyle> = new Map([
  ["a", "lower-letter"],
  ["A", "upper-letter"],
  ["i", "lower-roman"],
  ["I", "upper-roman"],
]);

/** An item of a list with the label that a page shows before it. */
export interface LabelledItem {
  readonly item: HtmlElement;
  readonly label: string;
}

/** The items of an `ol` or `ul`, and whatever else stands in it without a label. */
export function labelItems(list: HtmlElement): readonly LabelledItem[] {
  const isNumbered =
    list.tagName === "ol" && !/list-style(?:-type)?\s?:\s?none/i.test(attributeOf(list, "style") ?? "");
  let number = Number.parseInt(attributeOf(list, "start") ?? "", 10) || 1;
  return elementsIn(list).map((item) => {
    if (item.tagName !== "li" || !isNumbered) return { item, label: "" };
    number = Number.parseInt(attributeOf(item, "value") ?? "", 10) || number;
    const label = `${writeNumber(number, numberStyles.get(attributeOf(list, "type") ?? "") ?? "decimal")}.`;
    number += 1;
    return { item, label };
  });
}

function startsBold(element: HtmlElement): boolean {
  for (const child of element.childNodes) {
    if (isElement(child)) {
      return child.tagName === "strong" || child.tagName === "b" || startsBold(child);
    }
    if ((textOf(child) ?? "").trim() !== "") return false;
  }
  return false;
}

import { indentOf, type ListPlace, settingOf } from "./docx-styles.ts";
import { type NumberStyle, writeNumber } from "./write-number.ts";
import { childOf, childrenOf, type XmlElement } from "./xml-tree.ts";

/** What stands before a paragraph of a list. */
export interface ListLabel {
  /** "2.", "(a)", "1.1"; empty for bullets. */
  readonly label: string;
  /** Whether nothing at all is shown: such a paragraph goes on with the item before it. */
  readonly isBlank: boolean;
  /** Distance of the item's words from the left margin in twentieths of a point. */
  readonly indent: number;
}

interface Level {
  readonly format: string;
  /** "%1.%2" with the numbers of the levels. */
  readonly pattern: string;
  readonly start: number;
  readonly indent: number;
}

interface List {
  /** Lists with one definition go on counting where the other stopped. */
  readonly definition: string;
  readonly levels: ReadonlyMap<number, Level>;
  readonly restarts: ReadonlyMap<number, number>;
}

const numberStyles: ReadonlyMap<string, NumberStyle> = new Map([
  ["lowerLetter", "lower-letter"],
  ["upperLetter", "upper-letter"],
  ["lowerRoman", "lower-roman"],
  ["upperRoman", "upper-roman"],
]);

/** Counts the lists of a DOCX as they go by, and so knows what label each paragraph is shown with. */
export class DocxNumbering {
  readonly #lists: ReadonlyMap<string, List>;
  /** By definition, the last number given at each level. */
  readonly #counts = new Map<string, Map<number, number>>();
  readonly #seen = new Set<string>();

  /** Takes the root of `word/numbering.xml`, undefined where the text has no lists. */
  constructor(numbering: XmlElement | undefined) {
    this.#lists = numbering ? parseLists(numbering) : new Map();
  }

  /** The label of the next paragraph at a place; undefined where its list is not defined. */
  next({ list: id, level }: ListPlace): ListLabel | undefined {
    const list = this.#lists.get(id);
    const definition = list?.levels.get(level);
    if (list === undefined || definition === undefined) return undefined;
    this.#count(id, list, level);
    const indent = definition.indent;
    if (definition.format === "bullet")
      return { label: "", isBlank: definition.pattern.trim() === "", indent };
    const label = definition.pattern
      .replace(/%([1-9])/g, (_, digit: string) => this.#write(list, Number(digit) - 1))
      .trim();
    return { label, isBlank: label === "", indent };
  }

  #count(id: string, list: List, level: number): void {
    const counts = this.#counts.get(list.definition) ?? new Map<number, number>();
    this.#counts.set(list.definition, counts);
    if (!this.#seen.has(id)) for (const [restarted, start] of list.restarts) counts.set(restarted, start - 1);
    this.#seen.add(id);
    counts.set(level, (counts.get(level) ?? startOf(list, level) - 1) + 1);
    for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
  }

  #write(list: List, level: number): string {
    const number = this.#counts.get(list.definition)?.get(level) ?? startOf(list, level);
    const format = list.levels.get(level)?.format ?? "";
    return format === "none" ? "" : writeNumber(number, numberStyles.get(format) ?? "decimal");
  }
}

function startOf(list: List, level: number): number {
  return list.levels.get(level)?.start ?? 1;
}

function parseLists(numbering: XmlElement): ReadonlyMap<string, List> {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  for (const definition of childrenOf(numbering, "abstractNum")) {
    definitions.set(definition.attributes.get("abstractNumId") ?? "", parseLevels(definition));
  }
  const lists = new Map<string, List>();
  for (const element of childrenOf(numbering, "num")) {
    const definition = settingOf(element, "abstractNumId") ?? "";
    const overrides = childrenOf(element, "lvlOverride");
    lists.set(element.attributes.get("numId") ?? "", {
      definition,
      levels: new Map([
        ...(definitions.get(definition) ?? []),
        ...overrides.flatMap((override) => [...parseLevels(override)]),
      ]),
      restarts: new Map(overrides.flatMap(parseRestart)),
    });
  }
  return lists;
}

function parseRestart(override: XmlElement): readonly (readonly [number, number])[] {
  const start = settingOf(override, "startOverride");
  return start === undefined
    ? []
    : [[wholeNumber(override.attributes.get("ilvl"), 0), wholeNumber(start, 1)]];
}

function parseLevels(definition: XmlElement): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const element of childrenOf(definition, "lvl")) {
    const level = wholeNumber(element.attributes.get("ilvl"), 0);
    levels.set(level, {
      format: settingOf(element, "numFmt") ?? "decimal",
      pattern: settingOf(element, "lvlText") ?? "",
      start: wholeNumber(settingOf(element, "start"), 1),
      indent: indentOf(childOf(element, "pPr")) ?? 720 * (level + 1),
    });
  }
  return levels;
}

function wholeNumber(value: string | undefined, otherwise: number): number {
  const number = Number.parseInt(value ?? "", 10);
  return Number.isSafeInteger(number) && number >= 0 ? number : otherwise;
}

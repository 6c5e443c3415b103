import type { TextLine } from "./text-lines.ts";

interface Level {
  readonly indent: number;
  readonly sign: string;
}

/**
 * Follows how deep the lists of a plain text are nested. A deeper indentation opens a list; so does another sign at the same one, for
 * texts that lost their indentation in copying.
 */
export class ListNesting {
  #levels: readonly Level[] = [];

  /** The depth of a list item, from 1. */
  placeItem(indent: number, sign: string): number {
    const outer = this.#levels.filter((level) => level.indent <= indent);
    const same = outer.findLastIndex((level) => level.indent === indent && level.sign === sign);
    this.#levels = same >= 0 ? outer.slice(0, same + 1) : [...outer, { indent, sign }];
    return this.#levels.length;
  }

  /**
   * How many lists a line without a sign stands in. Indented text belongs to the item it is indented under; text that follows an item
   * without an empty line belongs to that item even where it is not indented. Other text ends all lists: 0.
   */
  placeText(line: TextLine, options: { readonly isFollowing: boolean }): number {
    const inside = this.#levels.filter((level) => level.indent < line.indent).length;
    const depth = inside === 0 && options.isFollowing ? this.#levels.length : inside;
    this.#levels = this.#levels.slice(0, depth);
    return depth;
  }
}

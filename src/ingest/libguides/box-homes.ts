import type { PublicBox, PublicGuide } from "./public-guide.ts";

/**
 * Finds the one place at which each box is taken in that stands in several guides: where it is the original, else where it comes first.
 * Guides are noted in the order of the export; what is asked holds once all of them were noted.
 */
export class BoxHomes {
  readonly #originals = new Set<string>();
  readonly #firstCopies = new Map<string, string>();

  /** Notes the boxes of the guide at a position of the export. */
  note(guide: PublicGuide, position: number): void {
    for (const box of guide.pages.flatMap(({ boxes }) => boxes)) {
      if (box.copyOf === null) this.#originals.add(box.id);
      else if (!this.#firstCopies.has(box.copyOf)) this.#firstCopies.set(box.copyOf, placeOf(box, position));
    }
  }

  /** Whether a copy is taken in where it stands. */
  isHome(copy: Pick<PublicBox, "order"> & { readonly copyOf: string }, position: number): boolean {
    return (
      !this.#originals.has(copy.copyOf) && this.#firstCopies.get(copy.copyOf) === placeOf(copy, position)
    );
  }
}

function placeOf({ order }: Pick<PublicBox, "order">, position: number): string {
  return `${position} ${order}`;
}

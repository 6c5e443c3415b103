import { containsPinpoint, type Pinpoint, samePinpoint } from "../domain/pinpoint.ts";
import type { Generation, NamedPosition } from "../ports/generation-store.ts";

/** How near a passage is to a place that the question names, the nearest highest; passages of a higher step come first. */
export const closeness = {
  /** It names the very place. */
  samePlace: 4,
  /** It names a part of the place, or a place of which it is a part. */
  overlappingPlace: 3,
  /** It is about the instrument. */
  aboutInstrument: 2,
  /** It names the instrument. */
  namesInstrument: 1,
} as const;

/** A name that more passages bear than this tells none of them apart; the words of the question do. */
const crowd = 2_000;

/** The look-ups of a generation that go by pinpoint. */
export type PinpointLookup = Pick<Generation, "positionsNaming" | "positionsAbout">;

/**
 * Finds the passages that belong to the instruments and articles that a question names, with the nearest step of each. Nothing here
 * goes by words: "Article 34" and "art. 34" and a passage that the linker resolved from "this Article" are one.
 */
export function findNamedPassages(
  pinpoints: readonly Pinpoint[],
  generation: PinpointLookup,
): ReadonlyMap<number, number> {
  const steps = new Map<number, number>();
  const note = (position: number, step: number) => {
    steps.set(position, Math.max(step, steps.get(position) ?? 0));
  };
  for (const pinpoint of pinpoints) {
    for (const position of generation.positionsAbout(pinpoint.instrument)) {
      note(position, closeness.aboutInstrument);
    }
    const naming = generation.positionsNaming(pinpoint.instrument, null);
    for (const { position } of naming.length > crowd ? [] : naming) note(position, closeness.namesInstrument);
    if (pinpoint.article === null) continue;
    for (const named of generation.positionsNaming(pinpoint.instrument, pinpoint.article)) {
      const step = stepBetween(pinpoint, named.pinpoint);
      if (step !== undefined) note(named.position, step);
    }
  }
  return steps;
}

function stepBetween(asked: Pinpoint, named: Pinpoint): number | undefined {
  if (samePinpoint(asked, named)) return closeness.samePlace;
  const overlaps = containsPinpoint(asked, named) || containsPinpoint(named, asked);
  return overlaps ? closeness.overlappingPlace : undefined;
}

/**
 * The same look-ups, remembered: a generation does not change, there are few instruments, and of some of them thousands of passages
 * speak. What is found nowhere is not remembered, so that questions cannot fill the memory with articles that nobody names.
 */
export function rememberLookups(generation: PinpointLookup): PinpointLookup {
  const about = new Map<string, readonly number[]>();
  const naming = new Map<string, readonly NamedPosition[]>();
  return {
    positionsAbout: (instrument) => recall(about, instrument, () => generation.positionsAbout(instrument)),
    positionsNaming: (instrument, article) =>
      recall(naming, JSON.stringify([instrument, article]), () =>
        generation.positionsNaming(instrument, article),
      ),
  };
}

function recall<Found>(
  memory: Map<string, readonly Found[]>,
  key: string,
  find: () => readonly Found[],
): readonly Found[] {
  const known = memory.get(key);
  if (known) return known;
  const found = find();
  if (found.length > 0) memory.set(key, found);
  return found;
}

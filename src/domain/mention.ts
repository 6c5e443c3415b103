import type { Pinpoint } from "./pinpoint.ts";
import type { Span } from "./span.ts";

/**
 * A place in a text where an instrument, or an article of one, is named, with what it was resolved to.
 * `span` is in the positions of the text that was linked (document positions in a passage, its own in a question).
 * One mention can name several places: "Articles 2 to 6" has five pinpoints. It always has at least one.
 */
export interface Mention {
  readonly span: Span;
  readonly pinpoints: readonly Pinpoint[];
  /**
   * Set where the words are no reference but stand in the place themselves: the label of a paragraph in the text of a treaty ("2.",
   * "c)"), or the word with which an unlabelled one begins. Everything up to the next such mention stands there.
   */
  readonly announces?: true;
}

/** A reference that fits no instrument, or more than one, and is therefore left open instead of guessed. */
export interface UnresolvedMention {
  readonly span: Span;
  /** What is named of the unknown instrument: an article and its subdivisions, or null where only an instrument was meant. */
  readonly article: string | null;
  readonly subdivisions: readonly string[];
  /** Ids of the instruments that fit; empty where none does. */
  readonly candidates: readonly string[];
}

/** All references of a text, in text order. */
export interface LinkedReferences {
  readonly mentions: readonly Mention[];
  readonly unresolved: readonly UnresolvedMention[];
}

/** Every distinct pinpoint of some mentions, in order of first use. */
export function distinctPinpoints(mentions: readonly Mention[]): readonly Pinpoint[] {
  const seen = new Map<string, Pinpoint>();
  for (const pinpoint of mentions.flatMap((mention) => mention.pinpoints)) {
    const key = `${pinpoint.instrument} ${pinpoint.article ?? ""} ${pinpoint.subdivisions.join(" ")}`;
    if (!seen.has(key)) seen.set(key, pinpoint);
  }
  return [...seen.values()];
}

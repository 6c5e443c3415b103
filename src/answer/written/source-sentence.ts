import type { DocumentMetadata } from "../../domain/document.ts";
import type { Mention } from "../../domain/mention.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Pinpoint } from "../../domain/pinpoint.ts";
import { containsSpan, type Span, shiftSpan, sliceSpan } from "../../domain/span.ts";
import type { FindHeadingPlace } from "../../references/heading-place.ts";
import { splitSentences } from "../../text/sentences.ts";
import type { NumberedSource } from "./compose-messages.ts";
import { readTokens, sensesOf, type Token } from "./tokens.ts";

/** A sentence of a passage that a model was given, with what it speaks of. */
export interface SourceSentence {
  readonly n: number;
  readonly passage: Passage;
  readonly document: DocumentMetadata;
  /** In document positions. */
  readonly span: Span;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The references in the sentence, in its own positions. */
  readonly mentions: readonly Mention[];
  /** The paragraph of a treaty, or the article of the heading, that the sentence stands in; null elsewhere. */
  readonly place: Pinpoint | null;
  /** The references of the sentence, or where it names no article, those of the nearest before it in the passage that does. */
  readonly named: readonly Mention[];
  /** The headings and the title above it. */
  readonly above: string;
  readonly sensesAbove: ReadonlySet<string>;
}

/** Reads the sentences of the passages that a model was given, in order. */
export function readSourceSentences(
  { n, passage, document }: NumberedSource,
  findHeadingPlace: FindHeadingPlace,
): readonly SourceSentence[] {
  const above = [...passage.headings, document.title].join("\n");
  let sensesAbove: ReadonlySet<string> | undefined;
  const headingPlace = findHeadingPlace(passage);
  let lastNamed: readonly Mention[] = [];
  return splitSentences(passage.text).map((stretch) => {
    const span = shiftSpan(stretch, passage.span.start);
    const text = sliceSpan(passage.text, stretch);
    const mentions = passage.mentions
      .filter((mention) => !mention.announces && containsSpan(span, mention.span))
      .map((mention) => ({ ...mention, span: shiftSpan(mention.span, -span.start) }));
    const namesArticle = mentions.some(({ pinpoints }) => pinpoints.some(({ article }) => article !== null));
    if (namesArticle) lastNamed = mentions;
    const named = namesArticle ? mentions : [...mentions, ...lastNamed];
    const place = findAnnouncedPlace(passage, span) ?? headingPlace;
    let tokens: readonly Token[] | undefined;
    return {
      n,
      passage,
      document,
      span,
      text,
      mentions,
      place,
      named,
      above,
      // Of the sentences of a source few are ever looked at word by word.
      get tokens() {
        tokens ??= readTokens(
          text,
          mentions.map((mention) => mention.span),
        );
        return tokens;
      },
      get sensesAbove() {
        sensesAbove ??= sensesOf(readTokens(above, []));
        return sensesAbove;
      },
    };
  });
}

function findAnnouncedPlace(passage: Passage, sentence: Span): Pinpoint | null {
  const last = passage.mentions.findLast(({ announces, span }) => announces && span.start < sentence.end);
  return last?.pinpoints[0] ?? null;
}

import type { Block, Document } from "../domain/document.ts";
import type { Mention, UnresolvedMention } from "../domain/mention.ts";
import { type Span, shiftSpan, sliceSpan } from "../domain/span.ts";
import type { LinkContext, Linker } from "../references/linker.ts";
import { isArticleHeading } from "./rank-headings.ts";
import { readLabels } from "./treaty/label-path.ts";

/** What the references of one block were resolved to. */
export interface LinkedBlock extends Block {
  /** In text order, in document positions. */
  readonly mentions: readonly Mention[];
  /** The references that were left open, likewise. */
  readonly unresolved: readonly UnresolvedMention[];
  /** The instrument that the block is about: the nearest one titled by an entry or heading around it, else the document's own. */
  readonly subject: string | null;
}

/** A document whose references are resolved, block by block. */
export interface LinkedDocument {
  readonly document: Document;
  readonly blocks: readonly LinkedBlock[];
}

/**
 * Resolves the references of every block in the light of what it stands under. In the text of a treaty that treaty is the subject
 * throughout, also below a heading that names another ("Relation with the Convention").
 */
export function linkDocument(document: Document, linker: Linker): LinkedDocument {
  const titles = document.blocks.map((block) => titledInstrument(document, block, linker));
  const blocks = document.blocks.map((block, position) => {
    const subjects = subjectsAround(document, position, titles);
    const { mentions, unresolved } = linker.link(sliceSpan(document.text, block.span), {
      subjects,
      ...articleAround(document, block),
    });
    const shift = <Reference extends { readonly span: Span }>(reference: Reference): Reference => ({
      ...reference,
      span: shiftSpan(reference.span, block.span.start),
    });
    return {
      ...block,
      mentions: [...announcePlace(document, block), ...mentions.map(shift)],
      unresolved: unresolved.map(shift),
      subject: subjects[0] ?? null,
    };
  });
  return { document, blocks };
}

/** In the text of an instrument "this article" is the one that the block stands in. */
function articleAround({ instrument }: Document, { place }: Block): Pick<LinkContext, "article"> {
  return place && instrument !== null ? { article: { instrument, ...place } } : {};
}

/** In the text of an instrument a paragraph stands in its place, whatever it refers to. Headings name theirs. */
function announcePlace(document: Document, { kind, span, place }: Block): readonly Mention[] {
  if (kind === "heading" || place === undefined || document.instrument === null) return [];
  const words = sliceSpan(document.text, span);
  const length = readLabels(words).length || (/^\S+/.exec(words)?.[0].length ?? 0);
  const label = { start: span.start, end: span.start + length };
  return [{ span: label, pinpoints: [{ instrument: document.instrument, ...place }], announces: true }];
}

function titledInstrument(document: Document, block: Block, linker: Linker): string | null {
  const isTitle = block.kind === "heading" || block.kind === "entry";
  if (!isTitle || (document.kind === "treaty" && document.instrument !== null)) return null;
  const title = sliceSpan(document.text, block.span);
  // "Article 94 – Repeal of Directive 95/46/EC" is an article on that directive, and none of it.
  return document.instrument !== null && isArticleHeading(title) ? null : linker.instrumentOf(title);
}

/** The instruments in force at a block, nearest first, each once. */
function subjectsAround(
  document: Document,
  position: number,
  titles: readonly (string | null)[],
): readonly string[] {
  const subjects: (string | null)[] = [];
  for (let at: number | null = position; at !== null; at = document.blocks[at]?.parent ?? null) {
    subjects.push(titles[at] ?? null);
  }
  subjects.push(document.instrument);
  return [...new Set(subjects.filter((subject) => subject !== null))];
}

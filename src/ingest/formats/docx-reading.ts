import type { ReadingNotes } from "../../ports/generation-store.ts";
import { collapseSpace } from "../collapse-space.ts";
import type { DraftBlock } from "../draft-block.ts";
import { DocxNumbering } from "./docx-numbering.ts";
import { type DocxStyle, parseDocxStyles } from "./docx-styles.ts";
import { childrenOf, type XmlElement } from "./xml-tree.ts";

/** The parts of a DOCX that a text is made of; those that a file lacks are undefined. */
export interface DocxParts {
  readonly document: XmlElement;
  readonly styles: XmlElement | undefined;
  readonly numbering: XmlElement | undefined;
  readonly footnotes: XmlElement | undefined;
  readonly endnotes: XmlElement | undefined;
}

/** The state of reading one DOCX: what has been read and left out so far, and what is known of its styles, lists and notes. */
export class DocxReading {
  readonly debris: string[] = [];
  readonly styleOf: (id: string | undefined) => DocxStyle;
  readonly numbering: DocxNumbering;
  /** Notes and text boxes whose place has been read, to be read after the block that they stand in. */
  readonly pending: XmlElement[] = [];
  /** The level of the last heading that was marked as one. */
  headingLevel = 1;
  readonly #notes = new Map<string, XmlElement>();
  readonly #blocks: DraftBlock[] = [];
  #hiddenTexts = 0;

  constructor({ styles, numbering, footnotes, endnotes }: DocxParts) {
    this.styleOf = parseDocxStyles(styles);
    this.numbering = new DocxNumbering(numbering);
    for (const part of [footnotes, endnotes]) {
      for (const note of part ? childrenOf(part) : []) {
        // The lines that part notes from the text are kept among them, with a type.
        if (!note.attributes.has("type")) this.#notes.set(`${note.name} ${note.attributes.get("id")}`, note);
      }
    }
  }

  get blocks(): readonly DraftBlock[] {
    return this.#blocks;
  }

  /** Sets a note aside, by the mark that leads to it. A note is read once, however many marks it has. */
  await(mark: XmlElement): void {
    const key = `${mark.name.replace("Reference", "")} ${mark.attributes.get("id")}`;
    const note = this.#notes.get(key);
    this.#notes.delete(key);
    if (note) this.pending.push(note);
  }

  add(block: DraftBlock): void {
    if (block.text !== "") this.#blocks.push(block);
  }

  /** The blocks that a piece of the text makes, taken out of it. */
  capture(read: () => void): readonly DraftBlock[] {
    const start = this.#blocks.length;
    read();
    return this.#blocks.splice(start);
  }

  leaveOut(words: string): void {
    const line = collapseSpace(words);
    if (line !== "") this.debris.push(line);
  }

  countHidden(): void {
    this.#hiddenTexts += 1;
  }

  /** How much was left out, by kind. */
  countLeftOut(): ReadingNotes {
    return this.#hiddenTexts > 0 ? { "hidden-text": this.#hiddenTexts } : {};
  }
}

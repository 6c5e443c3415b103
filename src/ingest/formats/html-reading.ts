import type { Locator } from "../../domain/document.ts";
import type { ReadingNotes } from "../../ports/generation-store.ts";
import { collapseSpace } from "../collapse-space.ts";
import type { DraftBlock } from "../draft-block.ts";
import { createHiddenTest, type HiddenTest } from "./hidden-elements.ts";
import { type HtmlElement, type HtmlNode, isElement, rawTextOf } from "./html-tree.ts";
import { isFurniture, isStaffProfile } from "./page-furniture.ts";
import { findPageNotes, type PageNotes } from "./page-notes.ts";
import { type Survey, surveyTree } from "./survey.ts";

/** The state of reading one tree: what has been read and left out so far, and what is known of the tree. */
export class HtmlReading {
  readonly blocks: DraftBlock[] = [];
  readonly debris: string[] = [];
  readonly notes: PageNotes;
  readonly surveyOf: (element: HtmlElement) => Survey;
  /** The level of the last heading that was marked as one. */
  headingLevel = 1;
  #pendingNotes: HtmlElement[] = [];
  readonly #readNotes = new Set<HtmlElement>();
  #hiddenTexts = 0;
  #staffProfiles = 0;
  readonly #isHidden: HiddenTest;
  readonly #baseUrl: string | null;
  /** The address of the box around what is being read, and that of the last heading in it that has one. */
  #box: Locator | undefined;
  #place: Locator | undefined;

  constructor(
    root: HtmlElement,
    { baseUrl, locator }: { readonly baseUrl: string | null; readonly locator?: Locator | undefined },
  ) {
    this.notes = findPageNotes(root);
    this.surveyOf = surveyTree(root);
    this.#isHidden = createHiddenTest(root);
    this.#baseUrl = baseUrl;
    this.#box = locator;
    this.#place = locator;
  }

  /** Makes a heading with this id, or with none, the place of what follows; without an id that is the box around it. */
  moveTo(id: string | undefined): void {
    this.#place = (id === undefined ? undefined : this.#addressOf(id)) ?? this.#box;
  }

  /** Reads what stands in a box with an address of its own. */
  readBox(id: string, read: () => void): void {
    const outer = { box: this.#box, place: this.#place };
    this.#box = this.#addressOf(id) ?? outer.box;
    this.#place = this.#box;
    read();
    this.#box = outer.box;
    this.#place = outer.place;
  }

  /** The blocks that a piece of the tree makes, taken out of the text. */
  capture(read: () => void): readonly DraftBlock[] {
    const start = this.blocks.length;
    read();
    return this.blocks.splice(start);
  }

  /** The address of an element of the page; undefined where the page's own is not known. */
  #addressOf(id: string): Locator | undefined {
    if (this.#baseUrl === null || !URL.canParse(this.#baseUrl)) return undefined;
    const url = new URL(this.#baseUrl);
    url.hash = id;
    return { page: null, url: url.href };
  }

  /** How much was left out, by kind. */
  countLeftOut(): ReadingNotes {
    return {
      ...(this.#hiddenTexts > 0 && { "hidden-text": this.#hiddenTexts }),
      ...(this.#staffProfiles > 0 && { "personal-data": this.#staffProfiles }),
    };
  }

  /** Whether the words of a node are read. What is left out is counted, or goes to the debris where it can tell a date. */
  admits(node: HtmlNode): boolean {
    if (!isElement(node)) {
      if (node.nodeName === "#comment" && "data" in node && saysSomething(node.data)) this.#hiddenTexts += 1;
      return true;
    }
    const isHidden = this.#isHidden(node);
    if (isFurniture(node, this.surveyOf(node))) {
      if (node.tagName === "footer" && !isHidden) this.leaveOut(rawTextOf(node));
      return false;
    }
    if (isHidden && rawTextOf(node).trim() !== "") this.#hiddenTexts += 1;
    if (isHidden) return false;
    if (!isStaffProfile(node)) return true;
    this.#staffProfiles += 1;
    return false;
  }

  /** Sets aside a note whose mark has been read, to be read after the block that the mark stands in; once, however many marks it has. */
  awaitNote(note: HtmlElement): void {
    if (!this.#readNotes.has(note)) this.#pendingNotes.push(note);
    this.#readNotes.add(note);
  }

  /** The notes that are to be read now. */
  takeNotes(): readonly HtmlElement[] {
    const notes = this.#pendingNotes;
    this.#pendingNotes = [];
    return notes;
  }

  /** Notes words that are no content. */
  leaveOut(words: string): void {
    const line = collapseSpace(words);
    if (line !== "") this.debris.push(line);
  }

  /** Adds a block at the present place, unless it has no words. */
  add(block: DraftBlock): void {
    if (block.text !== "") this.blocks.push(this.#place ? { ...block, locator: this.#place } : block);
  }
}

/** Comments of the page's makers ("end header", "[if IE]") say nothing to a reader of the text; a sentence may. */
function saysSomething(comment: string): boolean {
  return !/^\s*\[/.test(comment) && !/[<{=;]/.test(comment) && comment.trim().split(/\s+/).length >= 5;
}

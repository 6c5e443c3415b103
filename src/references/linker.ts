import type { LinkedReferences } from "../domain/mention.ts";
import type { Pinpoint } from "../domain/pinpoint.ts";
import type { Register } from "../domain/register.ts";
import { placeArticles } from "./article-instruments.ts";
import { collectMentions } from "./collect-mentions.ts";
import { createDescriptionReader } from "./description-reader.ts";
import { resolveInstruments } from "./instrument-references.ts";
import { readInstrumentTitle } from "./instrument-title.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { mendNoun } from "./mend-noun.ts";
import type { NameMatch } from "./name-trie.ts";
import { ReferenceText } from "./reference-text.ts";
import { scan } from "./scan.ts";

/** What surrounds a text that is linked. */
export interface LinkContext {
  /** Ids of the instruments in force around the text, nearest first: its entry's, its heading's, its document's. Empty for a question. */
  readonly subjects: readonly string[];
  /**
   * The article that the text stands in, with the paragraph and point where they are known: "this article" and "paragraph 1 above" are in
   * that article, "subparagraph (b)" in that paragraph. Absent where the text stands in none.
   */
  readonly article?: Pinpoint;
}

/** Finds the instruments and articles that texts name, and resolves them against one register. */
export interface Linker {
  /**
   * All references of a text, in text order, with spans in its own positions. An article beside the name of its instrument
   * is one mention with it. Takes time linear in the text and never throws, whatever the text holds.
   */
  link(text: string, context: LinkContext): LinkedReferences;
  /** The instrument that a heading or the lead line of a list entry titles, or null. */
  instrumentOf(title: string): string | null;
}

/** Creates the linker of texts: by titles, short titles and aliases, as those write who know what an instrument is called. */
export function createLinker(register: Register): Linker {
  const lexicon = createLexicon(register);
  return createLinkerBy({
    lexicon,
    read: (text) => new ReferenceText(text),
    findName: (source, position) => lexicon.findName(source, position),
  });
}

/**
 * Creates the linker of questions, which knows descriptions too ("the African Union cyber treaty"), those of the register and those by the
 * traits of instruments, and reads "convetion" as "convention". They begin with common words, so that looking for them in every text would
 * make reading and linking take a tenth longer.
 */
export function createQuestionLinker(register: Register): Linker {
  const lexicon = createLexicon(register, (instrument) => register.wordingsOf(instrument));
  const findDescription = createDescriptionReader(register);
  return createLinkerBy({
    lexicon,
    read: (text) => new ReferenceText(text, mendNoun),
    findName: (source, position) => {
      const name = lexicon.findName(source, position);
      const description = findDescription(source, position);
      if (!description || description.last <= (name?.last ?? -1)) return name;
      return isNamedIn(description, (within) => lexicon.findName(source, within)) ? name : description;
    },
  });
}

/** Whether a name says the same within a description: then what stands around it, "hacking malabo convention", may be what is asked. */
function isNamedIn(
  { first, last, instruments }: NameMatch,
  findName: (position: number) => NameMatch | undefined,
): boolean {
  for (let position = first; position <= last; position++) {
    const named = findName(position)?.instruments ?? [];
    if (named.length === 1 && named[0] === instruments[0]) return true;
  }
  return false;
}

interface LinkerParts {
  readonly lexicon: Lexicon;
  readonly read: (text: string) => ReferenceText;
  readonly findName: Lexicon["findName"];
}

function createLinkerBy({ lexicon, read: readText, findName }: LinkerParts): Linker {
  const read = (text: string, subjects: readonly string[]) => {
    const source = readText(text);
    const found = scan(source, (position) => findName(source, position));
    const instruments = resolveInstruments(source, found, { lexicon, subjects });
    return { source, articles: found.articles, instruments };
  };
  return {
    link(text, { subjects, article }) {
      const { source, articles, instruments } = read(text, subjects);
      const placed = placeArticles({
        source,
        lexicon,
        instruments,
        articles,
        subjects,
        here: article ?? null,
      });
      return collectMentions(source, placed, instruments);
    },
    instrumentOf(title) {
      const { source, instruments } = read(title, []);
      return readInstrumentTitle(source, instruments);
    },
  };
}

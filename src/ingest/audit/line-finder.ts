import { alignWords, firstIndex } from "./align-words.ts";

/** Finds the line, from 1, on which the word at or after a position of a document stands in its file; null where it cannot be told. */
export type FindLine = (position: number) => number | null;

/** Tags and character references of HTML, and the front matter of Markdown: their words are not the text's. */
const markup = /^---\n[\s\S]*?\n---\n|<(?!https?:)[a-z/!][^<>]*>|&#?\w{1,10};/gi;

/** The file with blanks in the place of what is no text in it, so that positions stay. */
export function blankMarkup(file: string): string {
  return file.replace(markup, (words) => words.replace(/\S/g, " "));
}

/** Creates a finder for one document and the file that it was read from. */
export function createLineFinder(text: string, file: string): FindLine {
  const findInFile = alignWords(text, blankMarkup(file));
  const ends = [...file.matchAll(/\n/g)].map(({ index }) => index);
  return (position) => {
    const found = findInFile(position);
    return found ? firstIndex(ends.length, (index) => (ends[index] ?? 0) >= found.start) + 1 : null;
  };
}

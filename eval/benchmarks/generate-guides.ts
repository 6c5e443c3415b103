import { createRandom, inventVocabulary, pickWord, type Random } from "./random-words.ts";

/** A guide as a file: Markdown with front matter. */
export interface GeneratedGuide {
  readonly file: string;
  readonly text: string;
}

/** How much to generate. The same seed gives the same texts. */
export interface GuideSize {
  readonly passages: number;
  readonly seed: number;
}

/** Passages a guide; the shipped and the shared guides have between 20 and 130. */
const passagesInGuide = 100;
/** Words of a paragraph; with what the splitter gathers, one paragraph is one passage. */
const paragraphWords = { least: 90, most: 150 };

/** Ways in which guides name instruments and articles; one for every paragraph, so that linking has its usual work. */
const references = [
  "Article 34 of the Convention on the Rights of the Child",
  "Article 3(1)(c) of the Optional Protocol",
  "the Budapest Convention",
  "Articles 2 to 6 of the Convention on Cybercrime",
  "E.T.S. No. 185",
  "the Palermo Convention (2225 U.N.T.S. 209)",
  "art. 23 of the Lanzarote Convention",
  "General Assembly resolution 74/247",
];

/** Guides of about as many passages as asked for: sections of a heading and a paragraph, with a reference in each paragraph. */
export function* generateGuides({ passages, seed }: GuideSize): Generator<GeneratedGuide> {
  const random = createRandom(seed);
  const vocabulary = inventVocabulary(random);
  for (let guide = 0; guide * passagesInGuide < passages; guide += 1) {
    const sections = Math.min(passagesInGuide, passages - guide * passagesInGuide);
    const name = `guide-${String(guide).padStart(5, "0")}`;
    const front = `---\nid: ${name}\ntitle: Guide ${guide}\nkind: guide\nlanguage: en\n---\n\n# Guide ${guide}\n`;
    const body = Array.from({ length: sections }, () => generateSection(random, vocabulary));
    yield { file: `${name}.md`, text: front + body.join("") };
  }
}

function generateSection(random: Random, vocabulary: readonly string[]): string {
  const heading = Array.from({ length: 4 }, () => pickWord(random, vocabulary)).join(" ");
  const total = paragraphWords.least + Math.floor(random() * (paragraphWords.most - paragraphWords.least));
  const reference = references[Math.floor(random() * references.length)] ?? "";
  const sentences = [`This is the matter of ${reference}.`];
  for (let words = 10; words < total; ) {
    const length = Math.min(12 + Math.floor(random() * 18), total - words);
    words += length;
    const sentence = Array.from({ length }, () => pickWord(random, vocabulary)).join(" ");
    sentences.push(`${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`);
  }
  return `\n## ${heading}\n\n${sentences.join(" ")}\n`;
}

/**
 * What a numbered part of an instrument is called. "here" is the article that a text stands in ("this article"), "there" the one
 * last named ("that article").
 */
export type Unit = "article" | "section" | "rule" | "paragraph" | "here" | "there";

/** How a word introduces numbers: whether lists and ranges may follow it. */
export interface NumberedUnit {
  readonly unit: "article" | "section" | "rule";
  readonly isList: boolean;
}

const numberedUnits: ReadonlyMap<string, NumberedUnit> = new Map(
  (
    [
      ["article", false, "article articulo"],
      ["article", true, "articles articulos arts art"],
      ["section", false, "section seccion"],
      ["section", true, "sections secciones secs sec"],
      ["rule", false, "rule regle regla"],
      ["rule", true, "rules regles reglas"],
    ] as const
  ).flatMap(([unit, isList, words]) => words.split(" ").map((word) => [word, { unit, isList }] as const)),
);

const paragraphs = new Set(
  `paragraph paragraphs paragraphe paragraphes para paras subparagraph subparagraphs point points apartado apartados parrafo
  parrafos alinea alineas inciso incisos letra letras letter letters lettre lettres numeral numerales literal literales`.split(
    /\s+/,
  ),
);
const recitals = new Set("recital recitals considerant considerants considerando considerandos".split(" "));
const preambles = new Set(["preamble", "preambule", "preambulo"]);
const annexes = new Set("annex annexe anexo annexes anexos".split(" "));

/** The unit whose numbers follow a folded word: "article", "arts", "sections", "rule". */
export function findNumberedUnit(word: string): NumberedUnit | undefined {
  return numberedUnits.get(word);
}

/** Whether a folded word is what a subdivision of an article is called: "paragraph", "point", "inciso". */
export function isParagraphWord(word: string): boolean {
  return paragraphs.has(word);
}

/** Whether a folded word is what a paragraph of a preamble is called. */
export function isRecitalWord(word: string): boolean {
  return recitals.has(word);
}

/** Whether a folded word is "preamble". */
export function isPreambleWord(word: string): boolean {
  return preambles.has(word);
}

/** Whether a folded word is "annex" or its plural. */
export function isAnnexWord(word: string): boolean {
  return annexes.has(word);
}

/**
 * The words for a subdivision as they stand in a text, for the forms of `label-forms.ts`: English, French, Spanish, and abbreviations,
 * which need their stop.
 */
export const subdivisionWords = [
  "sub-?paragraphs?|paragraphs?|paras?|points?|letters?|clauses?|items?|recitals?|lit",
  "paragraphes?|alin[ée]as?|lettres?|consid[ée]rants?|sous(?=\\s[a-z]\\))",
  "apartados?|p[áa]rrafos?|incisos?|letras?|numeral(?:es)?|literal(?:es)?|fracci[óo]n|fracciones|considerandos?",
  "(?:al|ap|apdos?|inc|p[áa]rr?)(?=\\.)",
].join("|");

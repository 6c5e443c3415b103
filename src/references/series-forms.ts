import type { SeriesCitation } from "../domain/instrument.ts";
import type { Register } from "../domain/register.ts";
import { ReferenceText } from "./reference-text.ts";

/** A way of writing something, as the folded words of it. */
type Form = readonly string[];

/**
 * How the treaty series of the Council of Europe are called: ETS and CETS number the same treaties (CETS since No 194), and so do
 * their French and Spanish names.
 */
const europeanSeries: readonly Form[] = [
  ["ets"],
  ["cets"],
  ["ste"],
  ["stce"],
  ["european", "treaty", "series"],
  ["council", "of", "europe", "treaty", "series"],
  ["serie", "des", "traites", "europeens"],
  ["serie", "des", "traites", "du", "conseil", "de", "l", "europe"],
  ["serie", "de", "tratados", "europeos"],
  ["serie", "de", "tratados", "del", "consejo", "de", "europa"],
];
const numberSigns: readonly Form[] = [[], ["no"], ["n"], ["nr"], ["num"]];

/** The United Nations Treaty Series, in short and in full. */
const unitedNationsSeries: readonly Form[] = [
  ["unts"],
  ["rtnu"],
  ["treaty", "series"],
  ["recueil", "des", "traites"],
  ["serie", "de", "tratados"],
];
const officialJournals = ["oj", "jo", "do"];
const resolutionNames: readonly Form[] = [["a", "res"], ["resolution"], ["res"], ["resolucion"]];

/**
 * How the places in series are written that instruments of a register have. A General Assembly resolution is cited by its symbol or
 * as "resolution 74/247", and so is what is annexed to it, unless the register holds the resolution itself: then the annex is cited
 * with "annex" only.
 */
export function createSeriesForms(register: Register): (citation: SeriesCitation) => readonly Form[] {
  const resolutions = register.instruments.filter(({ kind }) => kind === "resolution");
  const symbols = new Set(resolutions.flatMap(({ series }) => series.map(({ text }) => text)));
  return (citation) => {
    const annex = citation.text.indexOf(", annex");
    const isOfOther = annex >= 0 && symbols.has(citation.text.slice(0, annex));
    const printed = wordList(citation.text);
    return isOfOther ? [printed] : [printed, ...formsOf(citation)];
  };
}

function formsOf(citation: SeriesCitation): readonly Form[] {
  const number = wordList(citation.number);
  const volume = wordList(citation.volume ?? "");
  if (/^C?ETS$/.test(citation.series)) {
    return europeanSeries.flatMap((name) => numberSigns.map((sign) => [...name, ...sign, ...number]));
  }
  if (citation.series === "A/RES") return resolutionNames.map((name) => [...name, ...volume, ...number]);
  if (citation.series === "UNTS" && citation.volume !== null) return volumeForms(volume, number);
  if (citation.series === "OJ") return journalForms(citation);
  return [[...volume, ...wordList(citation.series), ...number]];
}

/** "2296 UNTS 167", "UNTS vol. 2296, p. 167", "Recueil des Traités, vol. 2296, p. 167". */
function volumeForms(volume: Form, number: Form): readonly Form[] {
  return unitedNationsSeries.flatMap((name) => [
    [...volume, ...name, ...number],
    [...name, "vol", ...volume, "p", ...number],
    [...name, "vol", ...volume, "pag", ...number],
  ]);
}

/** "OJ L 218/8", "OJ L218, 14.8.2013, p. 8", "JO L 218 du 14.8.2013, p. 8", "DO L 218 de 14.8.2013, p. 8". */
function journalForms({ volume, number, text }: SeriesCitation): readonly Form[] {
  const spaced = wordList(volume ?? "");
  const date = /\d{1,2}\.\d{1,2}\.\d{4}/.exec(text)?.[0];
  const pages = [
    [number],
    ["p", number],
    ...(date === undefined ? [] : [[], ["du"], ["de"]].map((of) => [...of, date, "p", number])),
  ];
  return officialJournals.flatMap((journal) =>
    [spaced, [spaced.join("")]].flatMap((name) => pages.map((page) => [journal, ...name, ...page])),
  );
}

function wordList(text: string): Form {
  const source = new ReferenceText(text);
  return Array.from({ length: source.size }, (_, position) => source.word(position));
}

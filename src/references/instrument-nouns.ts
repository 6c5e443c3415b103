import { type InstrumentKind, instrumentKinds } from "../domain/instrument.ts";

/** What a noun says of the instrument that it stands for. */
export interface InstrumentNoun {
  /** The kinds of instrument that texts call so. A protocol is a treaty too. */
  readonly kinds: readonly InstrumentKind[];
  /** The nouns of the three languages that mean the same, folded: an instrument's titles tell whether it is called so. */
  readonly words: readonly string[];
  /** Texts that no register holds are called so as often ("the Charter", "the Constitution"): alone it points to nothing. */
  readonly isCommon?: true;
}

const nouns: readonly InstrumentNoun[] = [
  { kinds: ["treaty"], words: ["convention", "convenio", "convencion"] },
  { kinds: ["protocol"], words: ["protocol", "protocole", "protocolo"] },
  { kinds: ["treaty", "protocol"], words: ["treaty", "traite", "tratado"] },
  { kinds: ["treaty"], words: ["agreement", "accord", "acuerdo"] },
  { kinds: ["resolution"], words: ["resolution", "resolucion"] },
  { kinds: ["directive"], words: ["directive", "directiva"] },
  { kinds: ["regulation"], words: ["regulation", "reglement", "reglamento"] },
  { kinds: ["framework-decision"], words: ["decision"], isCommon: true },
  { kinds: ["treaty"], words: ["covenant", "pacte", "pacto"], isCommon: true },
  { kinds: ["treaty"], words: ["charter", "charte", "carta"], isCommon: true },
  { kinds: ["treaty"], words: ["constitution", "constitucion"], isCommon: true },
];

const nounOfWord: ReadonlyMap<string, InstrumentNoun> = new Map(
  nouns.flatMap((noun) => noun.words.map((word) => [word, noun] as const)),
);

const otherNouns = new Set(
  "statute declaration code act law rules statut loi estatuto declaracion codigo ley".split(" "),
);

/** Bodies that bear the name of a treaty: "the Lanzarote Committee", "the UNTOC Conference of the Parties". */
const bodyNouns = new Set(
  `committee subcommittee secretariat office bureau commission conference assembly programme program network group
  comite secretaria oficina comision conferencia asamblea programa`.split(/\s+/),
);

/** Adjectives behind the noun of a title in French and Spanish: "la Convention européenne des droits de l'homme". */
const regionalAdjectives = new Set(
  `europeenne europeen europea europeo americaine americana americano interamericaine interamericana interamericano africaine
  africana africano arabe iberoamericana iberoamericano internationale international internacional`.split(
    /\s+/,
  ),
);

/** What "ibid." stands for: whatever kind of instrument was named last. */
export const anyInstrument: InstrumentNoun = { kinds: instrumentKinds, words: ["treaty"] };

/** The kind of instrument that a folded word stands for ("convention", "protocolo"), or undefined. */
export function findInstrumentNoun(word: string): InstrumentNoun | undefined {
  return nounOfWord.get(word);
}

/** Whether a folded word names any kind of legal text that has articles, in the register or not. */
export function isLegalTextNoun(word: string): boolean {
  return nounOfWord.has(word) || otherNouns.has(word);
}

/** Whether a folded word is what a body of a treaty is called: "committee", "secretariat". */
export function isBodyNoun(word: string): boolean {
  return bodyNouns.has(word);
}

/** Whether a folded word behind "Convention" tells one convention from the others: "européenne", "Americana". */
export function isRegionalAdjective(word: string): boolean {
  return regionalAdjectives.has(word);
}

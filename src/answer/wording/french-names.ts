import type { Instrument } from "../../domain/instrument.ts";
import { headOf, type NounForms } from "./noun-forms.ts";
import { titleIn } from "./title-in.ts";

/** The title of an instrument in French, with the apostrophes of print. */
export function frenchTitle(instrument: Instrument): string {
  return titleIn("fr", instrument).replaceAll("'", "’");
}

/** The title of an instrument as a French noun. A title that begins with no noun known here is called one. */
export function frenchNoun(instrument: Instrument): NounForms {
  const title = frenchTitle(instrument);
  const head = headOf(title, ordinals);
  const isFeminine = feminine.has(head);
  if (!isFeminine && !masculine.has(head)) return inflect(`texte intitulé «\u202F${title}\u202F»`, false);
  const isCommon = commonNouns.has(head);
  return inflect(isCommon ? title.charAt(0).toLowerCase() + title.slice(1) : title, isFeminine);
}

function inflect(noun: string, isFeminine: boolean): NounForms {
  if (/^[aeiouyéèêàâîôûœ]/i.test(noun)) {
    return { the: `l’${noun}`, of: `de l’${noun}`, to: `à l’${noun}`, isFeminine };
  }
  if (isFeminine) return { the: `la ${noun}`, of: `de la ${noun}`, to: `à la ${noun}`, isFeminine };
  return { the: `le ${noun}`, of: `du ${noun}`, to: `au ${noun}`, isFeminine };
}

const ordinals = new Set(["premier", "première", "deuxième", "second", "seconde", "troisième", "quatrième"]);
const feminine = new Set(
  "convention charte déclaration résolution directive décision-cadre loi constitution étude stratégie".split(
    " ",
  ),
);
const masculine = new Set("protocole accord traité règlement pacte rapport manuel agenda code".split(" "));
/** Written small behind an article: "la directive 2013/40/UE". */
const commonNouns = new Set(["directive", "règlement", "résolution", "décision-cadre", "rapport"]);

/** "du Conseil de l’Europe" for "the Council of Europe". An organisation that is not known here keeps its English name. */
export function ofFrenchOrganisation(name: string): string {
  return organisations.get(name) ?? `de «\u202F${name}\u202F»`;
}

const organisations: ReadonlyMap<string, string> = new Map([
  ["the Council of Europe", "du Conseil de l’Europe"],
  ["the European Union", "de l’Union européenne"],
  ["the Security Council", "du Conseil de sécurité"],
  ["the United Nations", "des Nations Unies"],
  ["the African Union", "de l’Union africaine"],
  ["the League of Arab States", "de la Ligue des États arabes"],
  ["the Shanghai Cooperation Organisation", "de l’Organisation de coopération de Shanghai"],
  ["ECOWAS", "de la CEDEAO"],
  ["NATO", "de l’OTAN"],
  ["the OECD", "de l’OCDE"],
  ["INTERPOL", "d’INTERPOL"],
  [
    "the World Intellectual Property Organization",
    "de l’Organisation mondiale de la propriété intellectuelle",
  ],
  ["the World Trade Organization", "de l’Organisation mondiale du commerce"],
  ["the International Telecommunication Union", "de l’Union internationale des télécommunications"],
  ["the Organization of American States", "de l’Organisation des États américains"],
  ["the Commonwealth", "du Commonwealth"],
  ["Europol", "d’Europol"],
  ["UNESCO", "de l’UNESCO"],
  ["the G7", "du G7"],
]);

/** "le Secrétaire général du Conseil de l’Europe". A depositary that is not known here keeps its English name. */
export function frenchDepositary(name: string): string {
  return depositaries.get(name) ?? `«\u202F${name}\u202F»`;
}

const depositaries: ReadonlyMap<string, string> = new Map([
  [
    "Chairperson of the African Union Commission",
    "le Président ou la Présidente de la Commission de l’Union africaine",
  ],
  [
    "Director General of the World Intellectual Property Organization",
    "le Directeur général de l’Organisation mondiale de la propriété intellectuelle",
  ],
  [
    "Director-General of the International Labour Office",
    "le Directeur général du Bureau international du Travail",
  ],
  [
    "Director-General of the World Trade Organization",
    "le Directeur général de l’Organisation mondiale du commerce",
  ],
  ["General Secretariat of the League of Arab States", "le Secrétariat général de la Ligue des États arabes"],
  ["Government of the United States of America", "le Gouvernement des États-Unis d’Amérique"],
  ["Secretary General of the Council of Europe", "le Secrétaire général du Conseil de l’Europe"],
  [
    "Secretary-General of the International Telecommunication Union",
    "le Secrétaire général de l’Union internationale des télécommunications",
  ],
  ["Secretary-General of the United Nations", "le Secrétaire général de l’Organisation des Nations Unies"],
]);

/** "à Genève". A place that is not known here keeps its English name. */
export function inFrenchPlace(place: string): string {
  return places.get(place) ?? `à ${place}`;
}

const places: ReadonlyMap<string, string> = new Map([
  ["Brussels", "à Bruxelles"],
  ["Cairo", "au Caire"],
  ["Dushanbe", "à Douchanbé"],
  ["Elsinore, Denmark", "à Elseneur (Danemark)"],
  ["Geneva", "à Genève"],
  ["Hanoi, Viet Nam", "à Hanoï (Viet Nam)"],
  ["Lanzarote, Spain", "à Lanzarote (Espagne)"],
  ["Malabo, Equatorial Guinea", "à Malabo (Guinée équatoriale)"],
  ["Marrakesh", "à Marrakech"],
  ["Merida, Mexico", "à Mérida (Mexique)"],
  ["Palermo, Italy", "à Palerme (Italie)"],
  ["Vienna", "à Vienne"],
  ["Yekaterinburg", "à Iekaterinbourg"],
]);

import type { Instrument } from "../../domain/instrument.ts";
import { headOf, type NounForms } from "./noun-forms.ts";
import { titleIn } from "./title-in.ts";

/** The title of an instrument in Spanish. */
export function spanishTitle(instrument: Instrument): string {
  return titleIn("es", instrument);
}

/** The title of an instrument as a Spanish noun. A title that begins with no noun known here is called one. */
export function spanishNoun(instrument: Instrument): NounForms {
  const title = spanishTitle(instrument);
  const head = headOf(title, ordinals);
  if (feminine.has(head)) {
    return { the: `la ${title}`, of: `de la ${title}`, to: `a la ${title}`, isFeminine: true };
  }
  const noun = masculine.has(head) ? title : `texto titulado «${title}»`;
  return { the: `el ${noun}`, of: `del ${noun}`, to: `al ${noun}`, isFeminine: false };
}

const ordinals = new Set([
  "primer",
  "primera",
  "segundo",
  "segunda",
  "tercer",
  "tercera",
  "cuarto",
  "cuarta",
]);
const feminine = new Set(
  "convención carta declaración resolución directiva decisión ley constitución agenda estrategia".split(" "),
);
const masculine = new Set(
  "convenio protocolo acuerdo tratado reglamento pacto informe manual código estudio".split(" "),
);

/** "del Consejo de Europa" for "the Council of Europe". An organisation that is not known here keeps its English name. */
export function ofSpanishOrganisation(name: string): string {
  return organisations.get(name) ?? `de «${name}»`;
}

const organisations: ReadonlyMap<string, string> = new Map([
  ["the Council of Europe", "del Consejo de Europa"],
  ["the European Union", "de la Unión Europea"],
  ["the Security Council", "del Consejo de Seguridad"],
  ["the United Nations", "de las Naciones Unidas"],
  ["the African Union", "de la Unión Africana"],
  ["the League of Arab States", "de la Liga de los Estados Árabes"],
  ["the Shanghai Cooperation Organisation", "de la Organización de Cooperación de Shanghái"],
  ["ECOWAS", "de la CEDEAO"],
  ["NATO", "de la OTAN"],
  ["the OECD", "de la OCDE"],
  ["INTERPOL", "de INTERPOL"],
  ["the World Intellectual Property Organization", "de la Organización Mundial de la Propiedad Intelectual"],
  ["the World Trade Organization", "de la Organización Mundial del Comercio"],
  ["the International Telecommunication Union", "de la Unión Internacional de Telecomunicaciones"],
  ["the Organization of American States", "de la Organización de los Estados Americanos"],
  ["the Commonwealth", "del Commonwealth"],
  ["Europol", "de Europol"],
  ["UNESCO", "de la UNESCO"],
  ["the G7", "del G7"],
]);

/** "el Secretario General del Consejo de Europa". A depositary that is not known here keeps its English name. */
export function spanishDepositary(name: string): string {
  return depositaries.get(name) ?? `«${name}»`;
}

const depositaries: ReadonlyMap<string, string> = new Map([
  ["Chairperson of the African Union Commission", "la persona que preside la Comisión de la Unión Africana"],
  [
    "Director General of the World Intellectual Property Organization",
    "el Director General de la Organización Mundial de la Propiedad Intelectual",
  ],
  [
    "Director-General of the International Labour Office",
    "el Director General de la Oficina Internacional del Trabajo",
  ],
  [
    "Director-General of the World Trade Organization",
    "el Director General de la Organización Mundial del Comercio",
  ],
  [
    "General Secretariat of the League of Arab States",
    "la Secretaría General de la Liga de los Estados Árabes",
  ],
  ["Government of the United States of America", "el Gobierno de los Estados Unidos de América"],
  ["Secretary General of the Council of Europe", "el Secretario General del Consejo de Europa"],
  [
    "Secretary-General of the International Telecommunication Union",
    "el Secretario General de la Unión Internacional de Telecomunicaciones",
  ],
  ["Secretary-General of the United Nations", "el Secretario General de las Naciones Unidas"],
]);

/** "en Ginebra". A place that is not known here keeps its English name. */
export function inSpanishPlace(place: string): string {
  return `en ${places.get(place) ?? place}`;
}

const places: ReadonlyMap<string, string> = new Map([
  ["Berne", "Berna"],
  ["Brussels", "Bruselas"],
  ["Cairo", "El Cairo"],
  ["Dushanbe", "Dusambé"],
  ["Elsinore, Denmark", "Elsinor (Dinamarca)"],
  ["Geneva", "Ginebra"],
  ["Hanoi, Viet Nam", "Hanói (Viet Nam)"],
  ["Lanzarote, Spain", "Lanzarote (España)"],
  ["Luxembourg", "Luxemburgo"],
  ["Malabo, Equatorial Guinea", "Malabo (Guinea Ecuatorial)"],
  ["Marrakesh", "Marrakech"],
  ["Merida, Mexico", "Mérida (México)"],
  ["New York", "Nueva York"],
  ["Palermo, Italy", "Palermo (Italia)"],
  ["Paris", "París"],
  ["Rome", "Roma"],
  ["Strasbourg", "Estrasburgo"],
  ["Tunis", "Túnez"],
  ["Vienna", "Viena"],
  ["Yekaterinburg", "Ekaterimburgo"],
]);

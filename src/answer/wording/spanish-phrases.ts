import type { InstrumentKind } from "../../domain/instrument.ts";
import type { QuestionKind } from "../../domain/question.ts";
import type { ScopeLimit } from "../scope/scope-forms.ts";
import type { InstrumentEvent, WritingOutcome } from "./wording.ts";

/** What the texts do not say, for each kind of question. */
export const missing: Readonly<Record<QuestionKind, string>> = {
  definition: "ninguno lo define",
  when: "ninguno da una fecha",
  where: "ninguno dice dónde",
  who: "ninguno dice quién",
  "how-many": "ninguno da esa cifra",
  "which-article": "ninguno indica un artículo al respecto",
  "which-instrument": "ninguno lo dice",
  "yes-no": "ninguno dice si es así",
  list: "ninguno da una lista",
  why: "ninguno dice por qué",
  other: "ninguno lo dice",
};

/** Why a question is none for these texts, and who can help. */
export const scopeMessages: Readonly<Record<ScopeLimit, string>> = {
  advice:
    "Esta pregunta pide consejo sobre un caso particular. Cito lo que dicen los tratados y las guías y no doy asesoramiento jurídico; un abogado, un consultorio jurídico o la policía pueden ayudarle.",
  prediction:
    "Esta pregunta se refiere a lo que está por venir. Los textos dicen cómo estaban las cosas cuando se escribieron. Un bibliotecario puede ayudarle a seguir buscando.",
  recommendation:
    "Esta pregunta pide un juicio de calidad. Los textos no emiten ninguno; un bibliotecario puede ayudarle.",
  opinion:
    "Esta pregunta pide una opinión. Cito lo que dicen los tratados y las guías y no tengo opinión propia.",
  harm: "Esta pregunta pide cómo hacer lo que estos tratados prohíben. Cito lo que dicen y no ayudo a hacerlo.",
  instruction:
    "Este mensaje me dice qué hacer y no plantea ninguna pregunta que puedan responder textos sobre tratados.",
  medium:
    "Esta petición va más allá de las palabras. Cito textos; no puedo mostrar, reproducir, enviar ni traducir nada.",
  nonsense: "No logro leer esto como una pregunta de derecho. Formúlela con otras palabras.",
  "national-law":
    "Esta pregunta se refiere al derecho de un solo país. Los textos reunidos aquí tratan de los tratados y del derecho de las organizaciones internacionales; una biblioteca jurídica o un abogado de ese país pueden ayudarle.",
};

/** What an instrument is in law. */
export const kindNames: Readonly<Record<InstrumentKind, string>> = {
  treaty: "un tratado",
  protocol: "un protocolo",
  resolution: "una resolución",
  declaration: "una declaración política",
  directive: "una directiva",
  regulation: "un reglamento",
  "framework-decision": "una decisión marco",
  "model-law": "una ley modelo",
  report: "un informe",
  study: "un estudio de expertos",
};

/** What happened to an instrument. */
export const eventNames: Readonly<Record<InstrumentEvent, string>> = {
  adopted: "se adoptó",
  opened: "se abrió a la firma",
  "in-force": "entró en vigor",
};

/** What became of writing by a model. */
export const writingOutcomes: Readonly<Record<WritingOutcome, string>> = {
  unheard: "No se pudo contactar con el modelo de lenguaje.",
  unusable: "El modelo de lenguaje no dio ningún borrador legible.",
  unverified: "Nada de lo que escribió el modelo de lenguaje pudo verificarse.",
  "no-answer": "El modelo de lenguaje no encontró ninguna respuesta en los textos.",
};

import type { InstrumentKind } from "../../domain/instrument.ts";
import type { QuestionKind } from "../../domain/question.ts";
import type { ScopeLimit } from "../scope/scope-forms.ts";
import type { InstrumentEvent, WritingOutcome } from "./wording.ts";

/** A semicolon stands behind a narrow space at which no line may break. */
const semicolon = "\u202F;";

/** What the texts do not say, for each kind of question. */
export const missing: Readonly<Record<QuestionKind, string>> = {
  definition: "aucun n’en donne la définition",
  when: "aucun ne donne de date à ce sujet",
  where: "aucun ne dit où",
  who: "aucun ne dit qui",
  "how-many": "aucun ne donne un tel nombre",
  "which-article": "aucun n’indique d’article à ce sujet",
  "which-instrument": "aucun ne le dit",
  "yes-no": "aucun ne dit si c’est le cas",
  list: "aucun n’en donne la liste",
  why: "aucun ne dit pourquoi",
  other: "aucun ne le dit",
};

/** Why a question is none for these texts, and who can help. */
export const scopeMessages: Readonly<Record<ScopeLimit, string>> = {
  advice: `Cette question demande un conseil sur un cas personnel. Je cite ce que disent les traités et les guides et ne donne pas de conseil juridique${semicolon} un avocat, une permanence juridique ou la police peuvent vous aider.`,
  prediction:
    "Cette question porte sur ce qui est encore à venir. Les textes disent ce qu’il en était quand ils ont été écrits. Un bibliothécaire peut vous aider à poursuivre.",
  recommendation: `Cette question demande un jugement de qualité. Les textes n’en portent aucun${semicolon} un bibliothécaire peut vous aider.`,
  opinion:
    "Cette question demande une opinion. Je cite ce que disent les traités et les guides et n’ai pas d’opinion.",
  harm: "Cette question demande comment faire ce que ces traités interdisent. Je cite ce qu’ils disent et n’aide pas à le faire.",
  instruction:
    "Ce message me dit quoi faire et ne pose aucune question à laquelle des textes sur les traités puissent répondre.",
  medium: `Cette demande va au-delà des mots. Je cite des textes${semicolon} je ne peux rien montrer, jouer, envoyer ni traduire.`,
  nonsense: "Je n’arrive pas à lire ceci comme une question de droit. Posez-la en d’autres termes.",
  "national-law": `Cette question porte sur le droit d’un seul pays. Les textes réunis ici concernent les traités et le droit des organisations internationales${semicolon} une bibliothèque de droit ou un avocat de ce pays peuvent vous aider.`,
};

/** What an instrument is in law. */
export const kindNames: Readonly<Record<InstrumentKind, string>> = {
  treaty: "un traité",
  protocol: "un protocole",
  resolution: "une résolution",
  declaration: "une déclaration politique",
  directive: "une directive",
  regulation: "un règlement",
  "framework-decision": "une décision-cadre",
  "model-law": "une loi type",
  report: "un rapport",
  study: "une étude d’experts",
};

/** What happened to an instrument, with the ending by which the participle agrees. */
export const eventNames: Readonly<Record<InstrumentEvent, (ending: string) => string>> = {
  adopted: (ending) => `a été adopté${ending}`,
  opened: (ending) => `a été ouvert${ending} à la signature`,
  "in-force": (ending) => `est entré${ending} en vigueur`,
};

/** What became of writing by a model. */
export const writingOutcomes: Readonly<Record<WritingOutcome, string>> = {
  unheard: "Le modèle de langage n’a pas pu être joint.",
  unusable: "Le modèle de langage n’a pas donné de projet lisible.",
  unverified: "Rien de ce qu’a écrit le modèle de langage n’a pu être vérifié.",
  "no-answer": "Le modèle de langage n’a pas trouvé de réponse dans les textes.",
};

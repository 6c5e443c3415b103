import { few, gap, type InstructionPhrase, upTo } from "./phrase-parts.ts";

/** Phrases in French. */
export const frenchPhrases: readonly InstructionPhrase[] = [
  {
    tells: ["ignore ignorer ignorez oublie oublier oubliez tiens tenez abstraction"],
    form: `(?:ignore[rz]?|oublie[rz]?|ne (?:tiens|tenez) (?:pas|plus|aucun) compte|fai(?:s|tes) abstraction)${upTo(2)}(?:toutes|tes|vos|ces)${few}(?:instructions|consignes|invites|prompts)`,
  },
  {
    tells: ["ignore ignorer ignorez oublie oublier oubliez tiens tenez abstraction"],
    form: `(?:ignore[rz]?|oublie[rz]?|ne (?:tiens|tenez) (?:pas|plus|aucun) compte|fai(?:s|tes) abstraction)${upTo(5)}(?:instructions|consignes|invites|prompts)${few}(?:précédentes?|antérieure?s?|ci-dessus|préalables?|reçues?|initiales?|système)`,
  },
  {
    tells: ["désormais maintenant présent", "tu vous"],
    form: `(?:tu es|vous êtes)${gap}(?:désormais|maintenant|à présent)${gap}(?:une?|le|la|en|dan|chatgpt)\\b`,
  },
  {
    tells: ["désormais maintenant dorénavant"],
    form: `(?:à partir de maintenant|dorénavant|désormais)${gap}(?:tu|vous (?:êtes une?|devez répondre|répondrez))`,
  },
  {
    tells: ["ia intelligence assistant assistante modèle chatbot robot", "tu vous tant"],
    form: `(?:tu es|vous êtes|en tant qu['’])${gap}?une?${gap}(?:ia|intelligence artificielle|assistante?|modèle de langage|chatbot|robot)\\b`,
  },
  {
    tells: ["agis agissez comporte comportez fais faites"],
    form: `(?:agis|agissez|comporte-toi|comportez-vous|fais|faites)${gap}(?:comme|en tant que)${few}(?:si tu|ia|assistante?|chatbot|modèle|robot)\\b`,
  },
  {
    tells: ["tes vos ton votre"],
    form: `(?:révèle|affiche|répète|montre|dis|donne|écris|imprime)(?:[rz]|-moi|z-moi)?${upTo(4)}(?:tes|vos|ton|votre)${gap}(?:instructions|consignes|prompt|invite)`,
  },
  {
    tells: ["instructions consignes prompt invite", "les l"],
    form: `(?:révèle|affiche|répète|montre|dis|donne|écris|imprime)(?:[rz]|-moi|z-moi)?${upTo(4)}(?:les |l['’])(?:instructions|consignes|prompt|invite)${few}(?:système|ci-dessus|précédentes?|initiale?s?|secr[eè]tes?)`,
  },
  {
    tells: ["système", "invite message prompt instruction instructions"],
    form: `(?:invite|message|prompt|instructions?)${gap}(?:du |de )?système\\s?:|prompt système\\b`,
  },
  {
    tells: ["ta tes"],
    form: `(?:dans|avec|à|commence|commencez|termine|terminez)${gap}(?:toutes )?(?:ta|tes)${gap}(?:prochaines? )?réponses?\\b`,
  },
  {
    tells: ["réponse réponses", "ta votre tes vos"],
    form: `(?:ajoute|insère|inclus|mentionne|remplace|commence|termine|écris)(?:z|r)?${upTo(8)}(?:ta|votre|tes|vos)${gap}(?:prochaine )?réponses?\\b`,
  },
];

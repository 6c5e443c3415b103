import { few, gap, type InstructionPhrase, upTo } from "./phrase-parts.ts";

/** Phrases in Spanish. */
export const spanishPhrases: readonly InstructionPhrase[] = [
  {
    tells: ["ignora ignore ignorad olvida olvide descarta descarte omiso sigas siga hagas"],
    form: `(?:ignor[ae]|ignorad|olvid[ae]|descart[ae]|ha(?:z|ga) caso omiso de|no (?:sigas|siga|hagas caso))${upTo(2)}(?:todas|tus|estas)${few}(?:instrucciones|indicaciones|órdenes|directrices|prompts)`,
  },
  {
    tells: ["ignora ignore ignorad olvida olvide descarta descarte omiso sigas siga hagas"],
    form: `(?:ignor[ae]|ignorad|olvid[ae]|descart[ae]|ha(?:z|ga) caso omiso de|no (?:sigas|siga|hagas caso))${upTo(4)}(?:instrucciones|indicaciones|órdenes|directrices|prompts?)${few}(?:anteriores|previas|de arriba|recibidas|precedentes|iniciales|del sistema)`,
  },
  {
    tells: ["ahora"],
    form: `(?:a partir de ahora|desde ahora|de ahora en adelante)${gap}(?:eres|serás|actúa|actuarás|responde|usted es|debes)`,
  },
  { tells: ["ahora"], form: `(?:ahora (?:eres|usted es)|eres ahora)${gap}(?:una?|el|la|dan|chatgpt)\\b` },
  {
    tells: ["ia inteligencia asistente modelo chatbot", "eres como"],
    form: `(?:eres|como)${gap}una?${gap}(?:ia|inteligencia artificial|asistente|modelo de lenguaje|chatbot)\\b`,
  },
  {
    tells: ["actúa actúe compórtate finge haz"],
    form: `(?:actúa|actúe|compórtate|finge|haz)${gap}(?:como|ser|que eres)${few}(?:si fueras|ia|asistente|chatbot|modelo|una? robot)\\b`,
  },
  {
    tells: ["tu tus"],
    form: `(?:revela|muéstra|muestra|repite|dime|imprime|escribe|enseña)(?:me)?${upTo(4)}tus?${gap}(?:instrucciones|prompt|indicaciones)`,
  },
  {
    tells: ["instrucciones prompt indicaciones", "sus las el"],
    form: `(?:revela|muéstra|muestra|repite|dime|imprime|escribe|enseña)(?:me)?${upTo(4)}(?:sus|las|el)${gap}(?:instrucciones|prompt|indicaciones)${few}(?:del sistema|anteriores|previas|iniciales|secretas|de arriba|ocultas)`,
  },
  {
    tells: ["sistema", "prompt mensaje instrucciones"],
    form: `(?:prompt|mensaje|instrucciones) del sistema\\b`,
  },
  {
    tells: ["respuesta respuestas", "tu tus"],
    form: `(?:añade|agrega|incluye|inserta|menciona|reemplaza|comienza|empieza|termina|escribe)${upTo(8)}tus?${gap}(?:próxima )?respuestas?\\b`,
  },
];

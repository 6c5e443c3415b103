import type { LinkedReferences } from "../../domain/mention.ts";
import type { Register } from "../../domain/register.ts";
import type { Linker } from "../../references/linker.ts";
import { type DetectedLanguage, detectLanguage } from "../../text/language.ts";
import { opensAsking } from "../conversation/follow-up-forms.ts";
import { nameOf } from "../conversation/topic.ts";
import { spellMaker } from "../spell-maker.ts";

/** One side of a comparison: an instrument, and what is asked of it. */
export interface Side {
  readonly instrument: string;
  readonly question: string;
}

/** Finds the sides of a question that compares two instruments; none where it compares nothing. */
export type FindSides = (question: string) => readonly Side[];

/** More instruments than this are a survey, and no comparison that is read side by side. */
const mostSides = 3;

const compares =
  /\b(?:differen(?:t(?:ly)?|ces?)|differs?|compar(?:e[ds]?|ing|ison)|versus|vs\.?|in contrast|unlike|distinguish(?:es)?|in common|similarit(?:y|ies)|both)\b|(?<!\p{L})(?:différen(?:ces?|ts?|tes?|cie)|diffèrent?|compar\p{L}*|diferencias?|diferentes?|difieren?|distingue[nr]?|en commun|en común|ambos|ambas|les deux)(?!\p{L})/iu;

/** What frames a comparison and says nothing of its matter. */
const framing =
  /^\W*(?:(?:what|which) (?:is|are|does|do)|what['’]s|how (?:do|does|is|are|far do)|where do|do|does|is there|are there|can you|please|could you|quelle? (?:est|sont)|quelles sont|en quoi|comment|cuál es|cuáles son|en qué|qué|cómo)(?!\p{L})|\b(?:the )?(?:main |key |biggest )?(?:differences?|similarit(?:y|ies)|comparison)\b|\b(?:treat(?:s|ed)?|handles?|deals? with|approach(?:es)?|regulates?|address(?:es)?|covers?|differs?|different(?:ly)?|compar(?:e[ds]?|ing)|versus|vs\.?|distinguish(?:es)?|between|both|either|in contrast|unlike|in common|have|there)\b|(?<!\p{L})(?:(?:la |les |las |el )?(?:différences?|diferencias?|comparaison|comparación)|entre|diffèrent?|difieren?|compar\p{L}*|se distinguen?|il y a|hay|ambos|ambas|les deux)(?!\p{L})/giu;

/** Words that only held the names together, left at the edges once these are taken out. */
const edges =
  /^(?:(?:and|or|to|with|from|of|in|under|as|than|on|about|regarding|concerning|over|for|by|when it comes to|the|its|et|ou|avec|de|du|des|la|le|sur|quant à|en matière de|y|o|con|del?|el|los|las|sobre|en cuanto a|en)(?!\p{L})|[\s,;:.?!¿¡–—-])+|(?:[\s,;:.?!¿¡–—-]|(?<!\p{L})(?:and|or|to|with|from|of|in|under|as|than|on|about|the|by|it|et|ou|avec|de|du|la|le|sur|y|o|con|del?|el|los|las|sobre|en))+$/giu;

/**
 * Prepares finding the sides of a comparison: "What is the difference between the Budapest and the UN convention on illegal access?" asks
 * each of them for its article on illegal access.
 */
export function createSideFinder(parts: { readonly linker: Linker; readonly register: Register }): FindSides {
  return (question) => {
    if (!compares.test(question)) return [];
    const { text, mentions } = linkBoth(question, parts.linker);
    const pinpoints = mentions.flatMap((mention) => mention.pinpoints);
    const instruments = [...new Set(pinpoints.map(({ instrument }) => instrument))];
    if (instruments.length < 2 || instruments.length > mostSides) return [];
    const language = detectLanguage(text) ?? "en";
    const matter = matterOf(text, mentions);
    return instruments.map((instrument) => {
      const named = pinpoints.findLast((pinpoint) => pinpoint.instrument === instrument);
      const place = named ?? { instrument, article: null, subdivisions: [] };
      const name = nameOf(place, { register: parts.register, language });
      return { instrument, question: askOf(name, matter, language) };
    });
  };
}

/** The question of one side. Where what is left is a question by itself, it is that one. */
function askOf(name: string, matter: string, language: DetectedLanguage): string {
  if (matter === "") return wholes[language](name);
  return opensAsking(matter) ? `${topics[language]} ${name}: ${matter}?` : asks[language](name, matter);
}

/** References of a question, "the UN convention" read as that of the field where by itself it could be several. */
function linkBoth(question: string, linker: Linker): LinkedReferences & { readonly text: string } {
  const linked = [question, spellMaker(question)].map((text) => ({
    text,
    ...linker.link(text, { subjects: [] }),
  }));
  const countOf = ({ mentions }: LinkedReferences) =>
    new Set(mentions.flatMap(({ pinpoints }) => pinpoints.map(({ instrument }) => instrument))).size;
  const [plain, spelled] = linked;
  if (!plain) return { text: question, mentions: [], unresolved: [] };
  return spelled && countOf(spelled) > countOf(plain) ? spelled : plain;
}

/** What is asked of both: the question without its frame and without their names. */
function matterOf(text: string, mentions: LinkedReferences["mentions"]): string {
  const bare = mentions
    .toReversed()
    .reduce((rest, { span }) => `${rest.slice(0, span.start)} , ${rest.slice(span.end)}`, text);
  return bare
    .replace(framing, " ")
    .replace(/(?:\s*,\s*(?:(?:and|or|et|ou|y|o|the|la|le|el|with|from|to|than)\s+)*)+/giu, " , ")
    .replace(/\s+/g, " ")
    .replace(edges, "")
    .replace(/\s+,\s+/g, " ")
    .trim();
}

const asks: Readonly<Record<DetectedLanguage, (name: string, matter: string) => string>> = {
  en: (name, matter) => `Which article of ${name} covers ${matter}?`,
  fr: (name, matter) => `Quel article de ${name} porte sur ${matter} ?`,
  es: (name, matter) => `¿Qué artículo de ${name} trata de ${matter}?`,
};

const topics: Readonly<Record<DetectedLanguage, string>> = { en: "About", fr: "Sur", es: "Sobre" };

const wholes: Readonly<Record<DetectedLanguage, (name: string) => string>> = {
  en: (name) => `What is ${name} about?`,
  fr: (name) => `De quoi traite ${name} ?`,
  es: (name) => `¿De qué trata ${name}?`,
};

import { wordsOf } from "./words.ts";

/** The languages that can be told apart. */
export type DetectedLanguage = "en" | "fr" | "es";

/** Frequent function and question words, folded. A word that two of the languages share counts for both; "UN" is a name and counts for none. */
const profiles: Readonly<Record<DetectedLanguage, ReadonlySet<string>>> = {
  en: words(
    `the a of and to in is are was were what which who whom whose when where why how does do did has have had can could may must shall
    should will would not no a an for on by with from as at that this these those it its there any be been or if about under into
    than they their you your i we my me tell article convention treaty`,
  ),
  fr: words(
    `le la les l du des de d un une et est sont que qu qui quoi quel quelle quels quelles quand comment pourquoi combien ou a au aux
    dans en pour par sur avec sans ne pas plus ce cet cette ces il elle ils elles on se son sa ses leur leurs y selon entre peut doit
    etre avoir dit article convention traite loi droit enfants enfant`,
  ),
  es: words(
    `el la los las un una unos unas y es son que quien quienes cual cuales cuando donde como cuanto cuantos cuantas por para con sin
    de del al en a no se su sus lo este esta estos estas ese esa hay ha han ser puede debe segun entre sobre dice ley derecho
    articulo convenio convencion tratado ninos nino`,
  ),
};

/** Letters and signs that only one of the languages writes. A hit weighs as much as two words. */
const signs: Readonly<Record<DetectedLanguage, RegExp>> = {
  en: /\b\p{L}+n['’]t\b|['’]s\b/gu,
  fr: /[çœæèêëîïûùàâ]|\b[ldjnsmtcLDJNSMTC]['’](?=\p{L})|«\s/gu,
  es: /[ñ¿¡]|\p{L}[áíóú]|[áíóú]\p{L}/gu,
};

/**
 * The language that a text is written in, told by its function words and diacritics, or null where they do not decide:
 * no word known, or two languages level. The first 5,000 characters are read.
 */
export function detectLanguage(text: string): DetectedLanguage | null {
  const sample = text.slice(0, 5000).normalize("NFC");
  const found = wordsOf(sample)
    .filter(({ start, end }) => sample.slice(start, end) !== "UN")
    .map(({ word }) => word);
  const scored = (["en", "fr", "es"] as const)
    .map((language) => {
      const inProfile = found.filter((word) => profiles[language].has(word)).length;
      return { language, score: inProfile + 2 * (sample.match(signs[language])?.length ?? 0) };
    })
    .toSorted((one, other) => other.score - one.score);
  const [best, second] = scored;
  return best && best.score > (second?.score ?? 0) ? best.language : null;
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}

/** The endings of a language, longest first, and the shortest stem that may be left of a word. */
const endings = {
  fr: sortEndings(
    `s x e es er ez ent ant ants ante antes iez ait ais aient ai as a ont era erai eront erait eraient
    ee ees i is it ie ies ir ira iront irait issent issait issant ment`,
  ),
  es: sortEndings(
    `s es o os a as e en an ar er ir arse erse irse arlo arla arlos arlas erlo erla irlo irla ado ada ados adas ido ida idos idas
    ando iendo aba aban ia ian io ieron aron ara aran aria arian era eran eria erian ira iran iria irian amos emos imos`,
  ),
} as const;

const shortestStem = 4;

/**
 * The stem that the inflected forms of a French or Spanish word share: plural, feminine and the endings of regular verbs fall away.
 * It is for comparing only. The word is folded, as `wordsOf` gives it; short words are their own stems.
 */
export function lightStem(word: string, language: keyof typeof endings): string {
  for (const ending of endings[language]) {
    if (word.length - ending.length >= shortestStem && word.endsWith(ending)) {
      return word.slice(0, -ending.length);
    }
  }
  return word;
}

function sortEndings(list: string): readonly string[] {
  return list.split(/\s+/).toSorted((one, other) => other.length - one.length || (one < other ? -1 : 1));
}

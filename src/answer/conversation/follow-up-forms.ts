import { opensMarkedQuestion, opensQuestion, requests } from "../asking/asking-forms.ts";

/** Words with which a turn takes up the one before: "and", "what about", "no, I meant", "et pour", "¿y". They end where the matter begins. */
const openings =
  /^(?:[\s¿¡]*(?:(?:and|but|so|ah+|oh+|ok(?:ay)?|thanks?(?: you)?|thx|ty|great|perfect|lovely|got it|i see|sorry|wait|typo|no|yes|right|hm+|well|then|also|merci|gracias|et|mais|y|pero|non|oui|sí|alors|entonces|perdón|pardon|désolée?)(?:[\s,.!;:…–-]+|$)|(?:what|how) about (?:in |under |for )?|what of |same (?:question |thing )?(?:for|in|under|with) |(?:actually,? )?i (?:just |only )?(?:meant?|wanted (?:to (?:know|ask) )?|was asking|asked)(?: about)? |(?:je voulais dire|quiero decir|quise decir|me refería a) |(?:et )?(?:qu['’]en est-il|qu['’]en est il) (?:de |du |des |de la |d['’])|(?:qué (?:hay|pasa) (?:de|con|sobre)|y qué (?:hay|pasa) (?:de|con)) ))+/i;

/** Prepositions that hang a name on the turn before: "in the UN convention", "pour le deuxième protocole". */
const hangers =
  /^(?:in|under|for|with|by|on|of|to|dans|selon|sous|pour|avec|en|según|bajo|para|con)\s+(?=\p{L})/iu;

/** A turn that asks for nothing but another language. The language's name is its first group. */
const languages =
  /^(?:(?:can|could|would) (?:you|i) (?:please )?)?(?:(?:say|give|have|answer|repeat|write|translate|explain)(?: me| it| that| this)*(?: again)? )?(?:(?:the )?same(?: (?:answer|thing|again))? |la même (?:réponse|chose) |lo mismo |la misma respuesta )?(?:in(?:to)?|en|to) (french|english|spanish|français|anglais|espagnol|español|castellano|inglés|francés|ingles|frances)(?:[ ,]*(?:please|pls|plz|s['’]il (?:vous|te) pla[iî]t|svp|por favor))*[\s?.!]*$/i;

/** ISO 639-1 codes of the languages in which answers are framed, by their names in all three. */
const codes: Readonly<Record<string, string>> = {
  english: "en",
  anglais: "en",
  inglés: "en",
  ingles: "en",
  french: "fr",
  français: "fr",
  francés: "fr",
  frances: "fr",
  spanish: "es",
  espagnol: "es",
  español: "es",
  castellano: "es",
};

/** Something named before, by a word that stands for it: the pronoun, an instrument or an article. */
const pronoun =
  /(?<![\p{L}'’-])(?:(its?)|((?:this|that|the same|the said) (?:treaty|convention|protocol|agreement|instrument|directive|regulation|law)|the (?:treaty|convention|protocol|agreement|instrument|directive|regulation)|cet (?:accord|instrument)|cette (?:convention|directive)|ce (?:traité|protocole|règlement)|(?:este|ese|dicho) (?:tratado|convenio|protocolo|acuerdo|instrumento)|(?:esta|esa|dicha) (?:convención|directiva))|((?:this|that|the same|the said) (?:article|provision|one)|the article|(?:cet|ledit) article|(?:este|ese|dicho) artículo))(?![\p{L}'’-])/giu;

/** What is asked of an instrument as a whole and never of one article. */
const ofWhole =
  /\b(?:in force|enter(?:s|ed)?|ratif\w*|sign(?:s|ed|atur\w*|ator\w*)?|join\w*|accede\w*|accession|part(?:y|ies)|members?|depositary|reservations?|withdraw\w*|leave|denounce\w*|amend\w*|adopted|opened|protocols?|(?:how many|combien d[e'’]|cuántos) art[ií]c\w+|languages?|series|vigueur|vigor|adh[ée]r\w*|signer|signé\w*|firm\w*|ratifi\w*|depositario|dépositaire)\b/i;

/** "Is it a crime even if they never met?": what was asked about, and not the treaty that speaks of it. */
const matterPronoun =
  /^(?:[\p{L}'’]+ ){0,3}?(?:is|was|are|were|would|will|can|could|may|must|should|does|do) (?:it|that|this|they|these|those)(?: (?:be|count|also|still|ever|already))?\b(?! (?:(?:article|provision|paragraph|treaty|convention|protocol|agreement|instrument|directive|regulation|law|one)\b|say|cover|appl|contain|mention|define|require|speak|deal|have|has|name|address|protect|punish|criminal|oblige|allow|let|set|give|include|list|provide)\w*)/iu;

/** A turn that goes on with a word that asks, of which it may consist alone: "to whom?", "since when?" */
const asks =
  /^(?:which|what|when|where|who|whom|why|how|quel(?:le)?s?|quand|où|qui|quoi|pourquoi|comment|combien|qué|cuál|cuándo|dónde|quién|cómo|cuánt[oa]s)(?!\p{L})/iu;

/** A condition that is put to what was asked before: "what if he is abroad?", "and when the firm sits elsewhere?" */
const conditions =
  /^(?:what |only |even |also )?(?:if|unless|except|(?:et |y )?(?:si|même si|incluso si)|when(?! (?:did|does|do|is|are|was|were|will|would|has|have|had|can|could|may|must|should|shall)(?!\p{L})))(?=\s)/iu;

/** A verb with its subject behind it, or one that needs none: "dit-elle …", "¿prevé algo …?" */
const verbOfWhole =
  /^¿?(?:ne |n['’])?\p{L}+-(?:t-)?(?:elle|il)(?!\p{L})|^¿?(?:dice|prevé|exige|permite|obliga|contiene|menciona|cubre|dit|prévoit|exige|permet|oblige)(?!\p{L})/iu;

/** What asks for the like of something in another instrument. */
const likenesses =
  /\b(?:counterpart|equivalent|same|similar|correspond\w*|its own|one|ones|likewise|do(?:es)? so|how is (?:it|that|this)|what about)\b|(?<!\p{L})(?:équivalent|pareil|même|equivalente|mismo|igual)(?!\p{L})/iu;

/** The article that comes after the one spoken of, or before it. */
const neighbour =
  /\bthe (next|following|previous|preceding) (?:article|one|provision)\b|(?<!\p{L})(?:l['’]article|el artículo) (suivant|précédent|siguiente|anterior)(?!\p{L})/iu;

/** A turn that is a number: "and 10?", "6" */
const bareNumber = /^(?:art(?:icle|ículo)?\.? )?(\d{1,3}(?:\(\w{1,3}\))*)[\s?.!]*$/i;

/** "The second?" of protocols, after the first was spoken of. */
const bareOrdinal =
  /^(?:the |le |la |el )?(first|second|third|premier|deuxième|second|primero|segundo)(?: one)?[\s?.!]*$/iu;

/** One of two instruments named before, by its place. */
const ordinals = /\bthe (first|former|second|latter|last)(?: one)?\b(?! \p{L}+ (?:protocol|article))/iu;

/** What a turn says when it is taken apart. */
export interface FollowUpForm {
  /** The turn without the words that only take up the one before. */
  readonly rest: string;
  /** Whether there were such words: then it goes on with what was spoken of. */
  readonly takesUp: boolean;
}

/** Takes off the words with which a turn takes up the one before. */
export function readFollowUp(turn: string): FollowUpForm {
  const opening = openings.exec(turn)?.[0] ?? "";
  const tail = turn.slice(opening.length).trim();
  if (tail === "") return { rest: turn.trim(), takesUp: false };
  const hung = tail.replace(hangers, "");
  return { rest: opensAsking(hung) || asks.test(hung) ? tail : hung, takesUp: opening.trim() !== "" };
}

/** The language that a turn asks for and nothing else, as an ISO 639-1 code; null where it asks for more. */
export function languageAskedFor(turn: string): string | null {
  const said = turn.trim().replace(openings, "");
  const name = languages.exec(said)?.[1];
  return (name && codes[name.toLowerCase()]) ?? null;
}

/** Whether a turn asks of an instrument as a whole: who may join it, since when it holds. */
export function asksOfWhole(text: string): boolean {
  return ofWhole.test(text);
}

/** Whether a turn is put as a question of its own: with a word that asks, or with a verb before its subject. */
export function opensAsking(text: string): boolean {
  return opensQuestion.test(text) || opensMarkedQuestion.test(text) || requests.test(text);
}

/** Whether "it" in a turn is what was asked about. */
export function pointsToMatter(text: string): boolean {
  return matterPronoun.test(text);
}

/** The names that can stand where a turn only points: for "it", for "that convention" and for "that article". */
export interface SpokenNames {
  readonly it: string;
  readonly instrument: string;
  readonly article: string;
}

/** Puts names in the place of the words that stand for what was named before; null where there are none. */
export function replacePronouns(text: string, names: SpokenNames): string | null {
  let found = false;
  const replaced = text.replace(pronoun, (word, it?: string, instrument?: string) => {
    found = true;
    if (it === undefined) return instrument === undefined ? names.article : names.instrument;
    return word.toLowerCase() === "its" ? `${names.it}'s` : names.it;
  });
  return found ? replaced : null;
}

/** Whether a turn puts a condition to what was asked before. */
export function putsCondition(text: string): boolean {
  return conditions.test(text);
}

/** Whether a turn has a verb whose subject is what was spoken of, in languages that say so by the verb. */
export function hasImpliedSubject(text: string): boolean {
  return verbOfWhole.test(text);
}

/** Whether a turn asks for the like of what was spoken of. */
export function asksForLike(text: string): boolean {
  return likenesses.test(text);
}

/** How far the article that a turn points to lies from the one spoken of: 1 for the next, -1 for the one before; null where it points to none. */
export function stepToNeighbour(text: string): { readonly step: 1 | -1; readonly words: string } | null {
  const found = neighbour.exec(text);
  if (!found) return null;
  const isBefore = /^(?:prev|prec|préc|ant)/i.test(found[1] ?? found[2] ?? "");
  return { step: isBefore ? -1 : 1, words: found[0] };
}

/** Spells out a turn that is only a number, or only an ordinal of a protocol; others stay as they are. */
export function spellOut(text: string): string {
  return text
    .replace(bareNumber, "Article $1")
    .replace(bareOrdinal, (_, ordinal: string) => `the ${ordinal} protocol`);
}

/** Which of two named before a turn means, 0 or 1, and the words that say so; null where it says neither. */
export function placeInPair(text: string): { readonly at: 0 | 1; readonly words: string } | null {
  const found = ordinals.exec(text);
  if (!found) return null;
  const isFirst = /^(?:first|former)$/i.test(found[1] ?? "");
  return { at: isFirst ? 0 : 1, words: found[0] };
}

/** Nouns for legal texts that are long enough for a slip in them to leave no doubt. */
const nouns = [
  "convention",
  "protocol",
  "directive",
  "regulation",
  "treaty",
  "convenio",
  "convencion",
  "protocolo",
];

/** Words that stay though they are one letter from such a noun: the nouns themselves, and words of their own. */
const keptWords = new Set([
  ...nouns,
  "convection",
  "protocole",
  "treat",
  "directed",
  "directiva",
  "relegation",
]);

/**
 * Puts right a folded noun for a legal text with one slip: a letter left out, put in or changed, or two turned round. The first letter and
 * plurals stay, so that "treats" and "conventions" are what they are.
 */
export function mendNoun(word: string): string {
  if (word.length < 5 || word.length > 11 || word.endsWith("s") || keptWords.has(word)) return word;
  return nouns.find((noun) => isOneSlipFrom(word, noun)) ?? word;
}

function isOneSlipFrom(word: string, noun: string): boolean {
  if (word[0] !== noun[0] || Math.abs(word.length - noun.length) > 1 || word === noun) return false;
  let same = 1;
  while (same < word.length && word[same] === noun[same]) same++;
  const [written, meant] = [word.slice(same), noun.slice(same)];
  return (
    written.slice(1) === meant ||
    written === meant.slice(1) ||
    written.slice(1) === meant.slice(1) ||
    (written.slice(2) === meant.slice(2) && written[0] === meant[1] && written[1] === meant[0])
  );
}

/**
 * English function words and question words. With them left out, BM25 (k1 1.2, b 0.75, Porter stems) reaches nDCG@10 .523
 * on Cranfield and .401 on CISI.
 */
const english = `
a about above after again against all also although am among an and any are aren as at
be because been before being below between both but by
can cannot could couldn did didn do does doesn doing don done down during
each either else ever every few for from further
get gets give given gives go got had hadn has hasn have haven having he hence her here hers herself him himself his how however
i if in into is isn it its itself just
let ll made make makes many may me might more most much must my myself
neither no nor not now of off often on once only onto or other others otherwise ought our ours ourselves out over own
per please quite rather re really s same shall she should shouldn since so some such
t tell than that the their theirs them themselves then there thereby therefore these they this those though through thus to too
under until up upon used using ve very via
was wasn we were weren what whatever when whenever where whereas whether which while who whoever whom whose why will with within without
won would wouldn yes yet you your yours yourself yourselves
`;

/** French function words that are no English content words ("comment", "pour", "son" stay words), and not "un" and "eu": those are the United Nations and the European Union. */
const french = `
au aux avec ce ceci cela ces cet cette ceux chaque d dans de des dont du elle elles entre est et etre il ils je l la le les leur
leurs lors lorsque mais mes n ne nos notre nous ont ou par pas peut plus pourquoi qu quand que quel quelle quelles
quels qui quoi sa sans selon ses si sont sous sur ta tes toi toute toutes tous une vos votre vous
`;

/** Spanish function words that are no English content words ("con", "era", "hay", "sea", "sin", "son" stay words). */
const spanish = `
al algunas algunos ante aquel aquella aunque cada como cual cuales cuando cuanto cuantos del desde donde el ella ellas ellos en entre eran esa esas
ese eso esos esta estan estas este esto estos fue fueron hasta la las lo los mas mientras muy ni nosotros o para pero por porque
pues puede pueden que quien quienes se segun ser si sobre su sus tambien tiene tienen todas todos una unas uno unos y ya
`;

const stopWords: ReadonlySet<string> = new Set(`${english} ${french} ${spanish}`.trim().split(/\s+/));

/** Whether a word, folded as `wordsOf` gives it, carries grammar and no matter. */
export function isStopWord(word: string): boolean {
  return stopWords.has(word);
}

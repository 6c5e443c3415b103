/**
 * The first place where a text holds the wanted words and neither edge of them cuts a word of the text: "Article 1" is not
 * in "Article 12". Undefined where there is none. `wanted` must not be empty. Linear in both lengths, by Knuth, Morris and
 * Pratt (1977): the built-in search takes quadratic time on hostile input.
 */
export function findWhole(wanted: string, text: string): number | undefined {
  const borders = bordersOf(wanted);
  let matched = 0;
  for (let position = 0; position < text.length; position++) {
    const code = text.charCodeAt(position);
    while (matched > 0 && code !== wanted.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
    if (code === wanted.charCodeAt(matched)) matched++;
    if (matched < wanted.length) continue;
    const start = position + 1 - wanted.length;
    if (!cutsWord(text, start) && !cutsWord(text, position + 1)) return start;
    matched = borders[matched - 1] ?? 0;
  }
  return undefined;
}

/** For each prefix of the words, the length of the longest shorter prefix that also ends it. */
function bordersOf(wanted: string): Int32Array {
  const borders = new Int32Array(wanted.length);
  let matched = 0;
  for (let position = 1; position < wanted.length; position++) {
    const code = wanted.charCodeAt(position);
    while (matched > 0 && code !== wanted.charCodeAt(matched)) matched = borders[matched - 1] ?? 0;
    if (code === wanted.charCodeAt(matched)) matched++;
    borders[position] = matched;
  }
  return borders;
}

function cutsWord(text: string, position: number): boolean {
  if (position === 0 || position === text.length) return false;
  const isPair = /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(Math.max(0, position - 2), position));
  return (
    isWordSign(text.slice(isPair ? position - 2 : position - 1, position)) &&
    isWordSign(text.slice(position, position + 2))
  );
}

/** Whether a text begins with a letter, mark or digit. (V8 overlooks letters outside the BMP at an end: /[\p{L}\p{N}]$/u.) */
function isWordSign(text: string): boolean {
  return /^[\p{L}\p{M}\p{N}]/u.test(text);
}

const romanDigits: ReadonlyMap<string, number> = new Map([
  ["i", 1],
  ["v", 5],
  ["x", 10],
  ["l", 50],
  ["c", 100],
]);

/** The value of a Roman numeral from I to CCC in its usual form, whatever its case; undefined for anything else. */
export function parseRoman(numeral: string): number | undefined {
  const letters = numeral.toLowerCase();
  if (!/^(?=.)c{0,3}(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(letters)) return undefined;
  const values = letters.split("").map((letter) => romanDigits.get(letter) ?? 0);
  return values.reduce(
    (sum, value, position) => sum + (value < (values[position + 1] ?? 0) ? -value : value),
    0,
  );
}

/** Ranges longer than this are a misprint; no instrument has as many articles. */
const longestRange = 200;

/** The labels after `from` up to `to`, both whole numbers or both single letters. Only `to` where they make no rising range. */
export function expandRange(from: string, to: string): readonly string[] {
  const isNumeric = /^\d+$/.test(from) && /^\d+$/.test(to);
  const isLetters = /^[a-z]$/.test(from) && /^[a-z]$/.test(to);
  if (!isNumeric && !isLetters) return [to];
  const low = isNumeric ? Number(from) : from.charCodeAt(0);
  const high = isNumeric ? Number(to) : to.charCodeAt(0);
  if (high <= low || high - low > longestRange) return [to];
  return Array.from({ length: high - low }, (_, step) => {
    const value = low + step + 1;
    return isNumeric ? String(value) : String.fromCharCode(value);
  });
}

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

/**
 * The labels after `from` up to `to`, both whole numbers, both single letters or both small Roman numerals ("i" to "v" are numerals too).
 * Only `to` where they make no rising range.
 */
export function expandRange(from: string, to: string): readonly string[] {
  const kind = kinds.find(({ form }) => form.test(from) && form.test(to));
  const [low, high] = [kind?.valueOf(from) ?? 0, kind?.valueOf(to) ?? 0];
  if (!kind || high <= low || high - low > longestRange) return [to];
  return Array.from({ length: high - low }, (_, step) => kind.labelOf(low + step + 1));
}

/** How labels of one kind are counted. A pair of labels is of the first kind that both have the form of. */
const kinds: readonly {
  readonly form: RegExp;
  readonly valueOf: (label: string) => number;
  readonly labelOf: (value: number) => string;
}[] = [
  { form: /^\d+$/, valueOf: Number, labelOf: String },
  { form: /^(?:i|v|x|[ivx]{2,6})$/, valueOf: (label) => parseRoman(label) ?? 0, labelOf: formatRoman },
  {
    form: /^[a-z]$/,
    valueOf: (label) => label.charCodeAt(0),
    labelOf: (value) => String.fromCharCode(value),
  },
];

const tens = ["", "x", "xx", "xxx"];
const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

/** The numeral of a value below 40, in small letters; no instrument counts further in them. */
function formatRoman(value: number): string {
  return `${tens[Math.floor(value / 10)] ?? ""}${ones[value % 10] ?? ""}`;
}

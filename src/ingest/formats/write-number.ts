/** How the items of a list are counted. */
export type NumberStyle = "decimal" | "lower-letter" | "upper-letter" | "lower-roman" | "upper-roman";

/** Beyond this no list of law goes in letters (a to z) or in Roman numerals; such a number is written in digits. */
const maxLetter = 26;
const maxRoman = 89;

/** Writes the number of a list item as its list counts: 3 as "3", "c", "C", "iii" or "III". */
export function writeNumber(number: number, style: NumberStyle): string {
  switch (style) {
    case "decimal":
      return String(number);
    case "lower-letter":
      return number >= 1 && number <= maxLetter ? String.fromCharCode(96 + number) : String(number);
    case "upper-letter":
      return writeNumber(number, "lower-letter").toUpperCase();
    case "lower-roman":
      return number >= 1 && number <= maxRoman ? toRoman(number) : String(number);
    case "upper-roman":
      return writeNumber(number, "lower-roman").toUpperCase();
  }
}

function toRoman(number: number): string {
  const ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
  const tens = ["", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx"];
  return `${tens[Math.floor(number / 10)] ?? ""}${ones[number % 10] ?? ""}`;
}

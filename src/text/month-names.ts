/** Names of the months in English, French and Spanish, folded, with the abbreviations that print uses. */
const names = [
  "january jan janvier janv enero ene",
  "february feb fevrier fevr febrero",
  "march mar mars marzo",
  "april apr avril avr abril abr",
  "may mai mayo",
  "june jun juin junio",
  "july jul juillet juil julio",
  "august aug aout agosto ago",
  "september sep sept septembre septiembre setiembre",
  "october oct octobre octubre",
  "november nov novembre noviembre",
  "december dec decembre diciembre dic",
];

const months: ReadonlyMap<string, number> = new Map(
  names.flatMap((list, position) => list.split(" ").map((name) => [name, position + 1] as const)),
);

const romans: ReadonlyMap<string, number> = new Map(
  "i ii iii iv v vi vii viii ix x xi xii".split(" ").map((roman, position) => [roman, position + 1]),
);

/** The month, 1 to 12, that a folded word names, or undefined. */
export function monthOf(word: string): number | undefined {
  return months.get(word);
}

/** The month, 1 to 12, of a Roman numeral, as in "23.XI.2001", or undefined. */
export function romanMonthOf(word: string): number | undefined {
  return romans.get(word);
}

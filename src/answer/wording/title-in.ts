import { type Instrument, titleInText } from "../../domain/instrument.ts";

/** A line of print, of which French and Spanish titles need more than English ones do. */
const longestTitle = 96;

/**
 * The title of an instrument for running text in a language other than English: the official one, unless it is too long; then the longest of
 * its other names that is not, since short ones ("Premier Protocole") tell least. Where the register has none, the English title.
 */
export function titleIn(language: string, instrument: Instrument): string {
  const fits = (name: string) => name.length <= longestTitle;
  const official = instrument.titles[language];
  if (official !== undefined && fits(official)) return official;
  const [name] = (instrument.aliases[language] ?? [])
    .filter((alias) => alias.includes(" ") && fits(alias) && !quotationMark.test(alias))
    .toSorted((one, other) => other.length - one.length);
  return name ?? titleInText(instrument);
}

/** A title with quotation marks of its own cannot stand before a quote. */
const quotationMark = /[“”«»"]/;

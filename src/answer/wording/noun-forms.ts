/** A title as a noun of a sentence, in a language whose articles depend on gender and on the sound behind them. */
export interface NounForms {
  /** With the definite article: "la Convention …", "el Convenio …". */
  readonly the: string;
  /** With "of" and the definite article: "du Protocole …", "del Convenio …". */
  readonly of: string;
  /** With "to" and the definite article: "au Protocole …", "al Convenio …". */
  readonly to: string;
  readonly isFeminine: boolean;
}

/** The first word of a title that tells its gender, in lower case: "protocole" of "Deuxième Protocole additionnel …". */
export function headOf(title: string, ordinals: ReadonlySet<string>): string {
  const words = title.toLowerCase().split(/\s+/);
  return words.find((word) => !ordinals.has(word)) ?? "";
}

/** Cohen's kappa with its 95 % interval; null where it is not defined: nothing was counted, or both only ever gave one label. */
export interface KappaEstimate {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
}

/** How often one rater gave the label of the row and the other that of the column. */
export type AgreementTable = readonly (readonly number[])[];

const z = 1.959963984540054;

/**
 * How far two raters agree beyond chance: J. Cohen, "A Coefficient of Agreement for Nominal Scales" (1960). 1 is full agreement, 0 what
 * chance gives. The interval is the normal one with the standard error of Fleiss, Cohen and Everitt (1969), cut at -1 and 1. The table
 * is square.
 */
export function cohenKappa(table: AgreementTable): KappaEstimate {
  const n = sum(table.flat());
  const rows = table.map((row) => sum(row) / n);
  const columns = table.map((_, column) => sum(table.map((row) => row[column] ?? 0)) / n);
  const marginals = (at: number): number => (rows[at] ?? 0) * (columns[at] ?? 0);
  const observed = sum(table.map((row, at) => (row[at] ?? 0) / n));
  const expected = sum(table.map((_, at) => marginals(at)));
  if (n === 0 || expected === 1) return { value: null, low: null, high: null };
  const value = (observed - expected) / (1 - expected);
  const weighted = table.flatMap((row, at) =>
    row.map((count, column) => {
      const marginal = (columns[at] ?? 0) + (rows[column] ?? 0);
      const weight = at === column ? 1 - marginal * (1 - value) : marginal * (1 - value);
      return (count / n) * weight ** 2;
    }),
  );
  const variance = (sum(weighted) - (value - expected * (1 - value)) ** 2) / (n * (1 - expected) ** 2);
  const reach = z * Math.sqrt(Math.max(0, variance));
  return { value, low: Math.max(-1, value - reach), high: Math.min(1, value + reach) };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** How long something took, many times over, in milliseconds. */
export interface Latencies {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
}

/** Runs something for every input, the first tenth of them once before to warm up, and gives the latencies. */
export async function measureLatencies<Input>(
  inputs: readonly Input[],
  run: (input: Input) => unknown,
): Promise<Latencies> {
  for (const input of inputs.slice(0, Math.ceil(inputs.length / 10))) await run(input);
  const times: number[] = [];
  for (const input of inputs) {
    const started = performance.now();
    await run(input);
    times.push(performance.now() - started);
  }
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The three figures as cells of a table. */
export function renderLatencies({ median, p95, p99 }: Latencies): readonly string[] {
  return [median, p95, p99].map((ms) => ms.toFixed(2));
}

/** Lines of a table, columns as wide as they must be, numbers to the right. */
export function renderColumns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  return rows
    .map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join("  "))
    .join("\n");
}

/** The sizes named on the command line, or else the usual ones. Throws where one is no number of passages. */
export function readSizes(usual: readonly number[]): readonly number[] {
  const named = process.argv.slice(2).map(Number);
  if (named.some((size) => !Number.isInteger(size) || size < 1)) {
    throw new Error("Usage: node <benchmark> [passages ...], for instance 1000 10000");
  }
  return named.length > 0 ? named : usual;
}

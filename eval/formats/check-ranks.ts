import { invalidLine } from "./invalid-line.ts";
import type { RunLine } from "./parse-run-line.ts";

/**
 * Checks that no document of a topic has a better rank than another and a lower score. Documents of one rank claim no order, nor do those
 * of one score. Throws a Fault `text_invalid` with the line of the worse rank.
 */
export function checkRanks(lines: readonly RunLine[], path: string): void {
  const ranked = lines.map((line) => ({ ...line, rank: parseRank(line, path) }));
  // By falling score within a rank, so that wherever a score rises from one to the next the rank has become worse.
  const inOrder = ranked.toSorted((one, other) => one.rank - other.rank || other.score - one.score);
  for (const [index, worse] of inOrder.entries()) {
    const better = inOrder[index - 1];
    if (!better || better.score >= worse.score) continue;
    throw invalidLine(
      `${path}:${worse.number}`,
      `has rank ${worse.rank} and the score ${worse.score}, which is more than the ${better.score} of rank ${better.rank} on line ${better.number}.`,
      {
        remedy:
          "Correct ranks or scores, or say --trust-scores: documents are ordered by score then, as trec_eval does.",
      },
    );
  }
}

function parseRank({ rank, number }: RunLine, path: string): number {
  if (/^[-+]?\d{1,9}$/.test(rank)) return Number(rank);
  throw invalidLine(`${path}:${number}`, `has the rank ${JSON.stringify(rank)}, which is no whole number.`, {
    remedy: "Correct the rank, or say --trust-scores, by which ranks are not looked at.",
  });
}

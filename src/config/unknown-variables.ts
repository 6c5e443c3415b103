import type { ConfigProblem } from "./config-problem.ts";
import type { Environment } from "./variable.ts";

/** The PINPOINT_ variables that nothing reads, each with the name that was probably meant. Whatever may be a secret is not shown. */
export function findUnknownVariables(
  environment: Environment,
  known: readonly string[],
): readonly ConfigProblem[] {
  return Object.keys(environment)
    .filter((name) => name.startsWith("PINPOINT_") && environment[name] !== "" && !known.includes(name))
    .toSorted()
    .map((name) => {
      const nearest = nearestName(name, known);
      const advice = nearest ? `did you mean ${nearest}?` : `known are ${known.join(", ")}`;
      const secret = /KEY|TOKEN|SECRET|PASSWORD/.test(name);
      return {
        variable: name,
        given: secret ? null : (environment[name] ?? ""),
        allowed: `unknown; ${advice}`,
      };
    });
}

function nearestName(name: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((candidate) => ({ candidate, distance: editDistance(name, candidate) }))
    .toSorted((one, other) => one.distance - other.distance);
  const best = ranked[0];
  return best && best.distance <= 3 ? best.candidate : undefined;
}

/** Levenshtein's distance: the least number of letters to insert, delete or replace. */
function editDistance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, position) => position);
  for (const [line, letter] of one.split("").entries()) {
    const next = [line + 1];
    for (const [column, wanted] of other.split("").entries()) {
      const replace = (row[column] ?? 0) + (letter === wanted ? 0 : 1);
      next.push(Math.min(replace, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

import { Fault } from "../domain/fault.ts";

/** A variable that cannot be taken as it stands. `given` is null where the value may be a secret. */
export interface ConfigProblem {
  readonly variable: string;
  readonly given: string | null;
  readonly allowed: string;
}

/** One Fault `config_invalid` for all problems; `data.problems` holds them. */
export function invalidConfig(problems: readonly ConfigProblem[]): Fault {
  const lines = problems.map(({ variable, given, allowed }) =>
    given === null
      ? `- ${variable} (value not shown): ${allowed}`
      : `- ${variable}=${JSON.stringify(given)}: ${allowed}`,
  );
  const count = problems.length === 1 ? "one problem" : `${problems.length} problems`;
  return new Fault("config_invalid", `The configuration has ${count}:\n${lines.join("\n")}`, {
    remedy: "Correct or unset these environment variables; all of them are optional.",
    data: { problems },
  });
}

import type { ConfigProblem } from "./config-problem.ts";

/** The variables of a process, or of a test. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Says what is allowed in place of a value that cannot be taken. */
export type Report = (allowed: string) => void;

/** One variable: what it is when nothing is set, and how its text is read. `parse` reports what it cannot take. */
export interface Variable<Value> {
  readonly fallback: Value;
  readonly parse: (text: string, report: Report) => Value | undefined;
  /** Whether what is given must not be shown, even where it is wrong. */
  readonly isSecret?: (text: string) => boolean;
}

/** Reads one variable by its name. */
export type ReadVariable = <Value>(name: string, variable: Variable<Value>) => Value;

/** A reader of the environment's variables that adds every problem to the list. An empty string counts as not set. */
export function createVariableReader(environment: Environment, problems: ConfigProblem[]): ReadVariable {
  return (name, variable) => {
    const text = environment[name];
    if (text === undefined || text === "") return variable.fallback;
    const given = variable.isSecret?.(text) ? null : text;
    const report = (allowed: string) => problems.push({ variable: name, given, allowed });
    return variable.parse(text, report) ?? variable.fallback;
  };
}

/** One of several words; the first is what stands when nothing is set. */
export function choice<Name extends string>(...names: readonly [Name, ...Name[]]): Variable<Name> {
  return {
    fallback: names[0],
    parse: (text, report) => {
      const chosen = names.find((name) => name === text);
      if (chosen === undefined) report(`one of: ${names.join(", ")}`);
      return chosen;
    },
  };
}

/** A whole number of seconds, read into milliseconds. */
export function seconds(fallback: number, most: number): Variable<number> {
  return {
    fallback: fallback * 1000,
    parse: (text, report) => {
      const count = /^\d{1,6}$/.test(text) ? Number(text) : 0;
      if (count >= 1 && count <= most) return count * 1000;
      report(`a whole number of seconds from 1 to ${most}`);
      return undefined;
    },
  };
}

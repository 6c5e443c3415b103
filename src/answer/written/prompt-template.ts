/** A text with named places to be filled, each written {{name}}. */
export interface PromptTemplate<Name extends string> {
  /** Puts the values in their places. What a value holds is never read as a place. */
  readonly fill: (values: Readonly<Record<Name, string>>) => string;
}

const placeholder = /\{\{(\w{1,40})\}\}/g;

/**
 * Reads a template. Throws an Error that names them where its placeholders are not exactly those expected: a prompt with a hole, or one that
 * lost the question, must not be sent.
 */
export function parsePromptTemplate<Name extends string>(
  text: string,
  expected: readonly Name[],
): PromptTemplate<Name> {
  const found = new Set([...text.matchAll(placeholder)].map((match) => match[1] ?? ""));
  const missing = expected.filter((name) => !found.has(name));
  const unknown = [...found].filter((name) => !expected.some((known) => known === name));
  if (missing.length + unknown.length > 0) throw new Error(describe(missing, unknown));
  return {
    fill: (values) => {
      const byName = new Map<string, string>(Object.entries(values));
      return text.replace(placeholder, (_, name: string) => byName.get(name) ?? "");
    },
  };
}

function describe(missing: readonly string[], unknown: readonly string[]): string {
  const parts = [
    ...(missing.length > 0 ? [`lacks ${missing.map(written).join(", ")}`] : []),
    ...(unknown.length > 0 ? [`has the unknown ${unknown.map(written).join(", ")}`] : []),
  ];
  return `The prompt ${parts.join(" and ")}.`;
}

function written(name: string): string {
  return `{{${name}}}`;
}

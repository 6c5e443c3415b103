/** The keywords that say how values are built. Every server that holds a model to a schema knows these. */
const structural = new Set([
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "enum",
  "const",
  "anyOf",
  "$defs",
  "$ref",
  "description",
]);

/** Keywords whose value is no schema but holds schemas by names of the schema's own. */
const named = new Set(["properties", "$defs"]);

/**
 * A JSON schema without its limits on lengths, counts and sizes. OpenAI and Azure refuse some of these in strict mode, and llama.cpp makes of
 * a string of at most 8,000 letters a grammar that it cannot hold. Whoever reads the reply checks the limits all the same.
 */
export function toStructuralSchema(schema: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const kept = Object.entries(schema).filter(([keyword]) => structural.has(keyword));
  return Object.fromEntries(
    kept.map(([keyword, value]) => [keyword, named.has(keyword) ? mapNamed(value) : convert(value)]),
  );
}

function mapNamed(value: unknown): unknown {
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, schema]) => [name, convert(schema)]));
}

function convert(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry: unknown) => convert(entry));
  return isRecord(value) ? toStructuralSchema(value) : value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

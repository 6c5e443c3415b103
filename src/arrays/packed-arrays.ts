import { Fault } from "../domain/fault.ts";

/** The kinds of number rows that a file can hold. */
export type NumberRow = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** What a file is and what it holds: `facts` are single numbers, `rows` long ones. */
export interface PackedContents {
  /** What kind of file this is, "lexical-index". */
  readonly kind: string;
  /** Raised whenever the meaning of the rows changes. */
  readonly version: number;
  readonly facts: Readonly<Record<string, number>>;
  readonly rows: Readonly<Record<string, NumberRow>>;
}

const magic = "PINPOINT";
/** Rows start at multiples of eight bytes, so that a view of any kind can lie over them. */
const alignment = 8;
const elementBytes = { u8: 1, u16: 2, u32: 4, f32: 4 } as const;
type RowType = keyof typeof elementBytes;

interface RowEntry {
  readonly name: string;
  readonly type: RowType;
  readonly length: number;
}

/**
 * Writes number rows into one run of bytes that says itself what it holds: eight letters, the length of the table of contents,
 * the table as JSON, and the rows in the order given. Equal contents give equal bytes.
 *
 * Numbers stand in the byte order of the machine, which is little-endian wherever Node is commonly run; a machine of the other order
 * cannot read the length that follows the letters and refuses the file.
 */
export function packArrays(contents: PackedContents): Uint8Array<ArrayBuffer> {
  const rows = Object.entries(contents.rows);
  const table = JSON.stringify({
    kind: contents.kind,
    version: contents.version,
    facts: contents.facts,
    rows: rows.map(([name, row]): RowEntry => ({ name, type: typeOf(row), length: row.length })),
  });
  const head = new TextEncoder().encode(table);
  const start = aligned(magic.length + 4 + head.length);
  const bytes = new Uint8Array(start + rows.reduce((sum, [, row]) => sum + aligned(row.byteLength), 0));
  bytes.set(new TextEncoder().encode(magic));
  new Uint32Array(bytes.buffer, magic.length, 1)[0] = head.length;
  bytes.set(head, magic.length + 4);
  let offset = start;
  for (const [, row] of rows) {
    bytes.set(new Uint8Array(row.buffer, row.byteOffset, row.byteLength), offset);
    offset += aligned(row.byteLength);
  }
  return bytes;
}

/** A file opened by `unpackArrays`: views over its bytes, nothing copied. */
export class UnpackedArrays {
  readonly #kind: string;
  readonly #facts: Readonly<Record<string, unknown>>;
  readonly #rows: ReadonlyMap<string, NumberRow>;

  constructor(kind: string, facts: Readonly<Record<string, unknown>>, rows: ReadonlyMap<string, NumberRow>) {
    this.#kind = kind;
    this.#facts = facts;
    this.#rows = rows;
  }

  /** A whole number that is not negative. Throws a Fault `index_corrupt` where there is none of this name. */
  count(name: string): number {
    const value = this.#facts[name];
    if (!isCount(value)) throw corrupt(this.#kind, `the count "${name}" is missing`);
    return value;
  }

  /** The row of bytes of this name and length. Throws a Fault `index_corrupt` where there is none. */
  bytes(name: string, length: number): Uint8Array {
    return this.#row(name, length, Uint8Array);
  }

  /** The row of 16-bit counts of this name and length. Throws a Fault `index_corrupt` where there is none. */
  shorts(name: string, length: number): Uint16Array {
    return this.#row(name, length, Uint16Array);
  }

  /** The row of 32-bit counts of this name and length. Throws a Fault `index_corrupt` where there is none. */
  counts(name: string, length: number): Uint32Array {
    return this.#row(name, length, Uint32Array);
  }

  /** The row of 32-bit fractions of this name and length. Throws a Fault `index_corrupt` where there is none. */
  floats(name: string, length: number): Float32Array {
    return this.#row(name, length, Float32Array);
  }

  #row<Row extends NumberRow>(name: string, length: number, type: new () => Row): Row {
    const row = this.#rows.get(name);
    if (row instanceof type && row.length === length) return row;
    throw corrupt(this.#kind, `the row "${name}" is missing or has not the length ${length}`);
  }
}

/**
 * Opens what `packArrays` wrote, as views over the same bytes (they are copied once where they lie unaligned in memory).
 * Throws a Fault `index_corrupt` where the letters, the table, the kind, the version or any length is not as it should be.
 */
export function unpackArrays(
  bytes: Uint8Array,
  expected: Pick<PackedContents, "kind" | "version">,
): UnpackedArrays {
  const { kind, version } = expected;
  const whole = bytes.byteOffset % alignment === 0 ? bytes : bytes.slice();
  const table = parseTable(kind, whole);
  if (table.kind !== kind) throw corrupt(kind, `the file holds something else`);
  if (table.version !== version) {
    throw corrupt(kind, `the file has format version ${String(table.version)} and not ${version}`);
  }
  const rows = new Map<string, NumberRow>();
  let offset = table.start;
  for (const entry of table.rows) {
    const size = entry.length * elementBytes[entry.type];
    if (offset + size > whole.length) throw corrupt(kind, `the row "${entry.name}" is cut off`);
    rows.set(entry.name, viewRow(whole, offset, entry));
    offset += aligned(size);
  }
  if (offset !== whole.length) throw corrupt(kind, `${whole.length} bytes where ${offset} belong`);
  return new UnpackedArrays(kind, table.facts, rows);
}

interface ParsedTable {
  readonly kind: unknown;
  readonly version: unknown;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly rows: readonly RowEntry[];
  readonly start: number;
}

function parseTable(kind: string, bytes: Uint8Array): ParsedTable {
  const letters = new TextDecoder().decode(bytes.subarray(0, magic.length));
  if (letters !== magic || bytes.length < magic.length + 4) throw corrupt(kind, "it does not start as one");
  const length = new Uint32Array(bytes.buffer, bytes.byteOffset + magic.length, 1)[0] ?? 0;
  const end = magic.length + 4 + length;
  if (end > bytes.length) throw corrupt(kind, "its table of contents is cut off");
  let table: unknown;
  try {
    table = JSON.parse(new TextDecoder().decode(bytes.subarray(magic.length + 4, end)));
  } catch (cause) {
    throw corrupt(kind, "its table of contents cannot be read", cause);
  }
  if (!isRecord(table) || !isRecord(table.facts) || !Array.isArray(table.rows)) {
    throw corrupt(kind, "its table of contents has another form");
  }
  const rows: readonly unknown[] = table.rows;
  if (!rows.every(isRowEntry)) throw corrupt(kind, "its table of contents has another form");
  return { kind: table.kind, version: table.version, facts: table.facts, rows, start: aligned(end) };
}

function viewRow({ buffer, byteOffset }: Uint8Array, offset: number, { type, length }: RowEntry): NumberRow {
  switch (type) {
    case "u8":
      return new Uint8Array(buffer, byteOffset + offset, length);
    case "u16":
      return new Uint16Array(buffer, byteOffset + offset, length);
    case "u32":
      return new Uint32Array(buffer, byteOffset + offset, length);
    case "f32":
      return new Float32Array(buffer, byteOffset + offset, length);
  }
}

function typeOf(row: NumberRow): RowType {
  if (row instanceof Uint8Array) return "u8";
  if (row instanceof Uint16Array) return "u16";
  return row instanceof Uint32Array ? "u32" : "f32";
}

function isRowEntry(value: unknown): value is RowEntry {
  return (
    isRecord(value) &&
    typeof value.name === "string" &&
    typeof value.type === "string" &&
    Object.hasOwn(elementBytes, value.type) &&
    isCount(value.length)
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) >= 0;
}

function aligned(bytes: number): number {
  return Math.ceil(bytes / alignment) * alignment;
}

function corrupt(kind: string, what: string, cause?: unknown): Fault {
  return new Fault("index_corrupt", `This is not a whole ${kind}: ${what}.`, {
    remedy: "Build the index again: npm run -s pinpoint -- index build",
    data: { kind },
    cause,
  });
}

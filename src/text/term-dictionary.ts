/** Sorted terms in one run of bytes: the UTF-8 form of term `i` is `bytes[offsets[i] .. offsets[i + 1]]`. */
export interface PackedTerms {
  readonly offsets: Uint32Array;
  readonly bytes: Uint8Array;
}

/** Terms numbered from 0 in the order of their UTF-16 code units. */
export interface TermDictionary {
  readonly size: number;
  /** The number of a term, or undefined where the dictionary does not hold it. */
  find(term: string): number | undefined;
  /** The term of a number below `size`. */
  termAt(number: number): string;
}

/** The terms in dictionary order, without repetition. */
export function sortTerms(terms: Iterable<string>): readonly string[] {
  return [...new Set(terms)].toSorted(compareTerms);
}

/** Packs terms that `sortTerms` has put in order. */
export function packTerms(sorted: readonly string[]): PackedTerms {
  const offsets = new Uint32Array(sorted.length + 1);
  for (const [number, term] of sorted.entries()) {
    offsets[number + 1] = (offsets[number] ?? 0) + Buffer.byteLength(term, "utf8");
  }
  const bytes = Buffer.alloc(offsets[sorted.length] ?? 0);
  for (const [number, term] of sorted.entries()) bytes.write(term, offsets[number] ?? 0, "utf8");
  return { offsets, bytes: new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}

/** Opens packed terms for look-up by binary search over the bytes as they lie: nothing is decoded beforehand. */
export function openTermDictionary({ offsets, bytes }: PackedTerms): TermDictionary {
  const size = Math.max(0, offsets.length - 1);
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const termAt = (number: number) => text.toString("utf8", offsets[number] ?? 0, offsets[number + 1] ?? 0);
  return {
    size,
    termAt,
    find(term) {
      let low = 0;
      let high = size - 1;
      while (low <= high) {
        const middle = (low + high) >>> 1;
        const order = compareTerms(termAt(middle), term);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return undefined;
    },
  };
}

function compareTerms(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

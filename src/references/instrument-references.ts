import { anyInstrument } from "./instrument-nouns.ts";
import type { Lexicon } from "./lexicon.ts";
import { isBodyName, isDocumentSymbol, isOtherProtocol, isPlaceName } from "./name-resolution.ts";
import type { NameMatch } from "./name-trie.ts";
import type { Pointer } from "./pointer-reader.ts";
import { resolvePointer } from "./pointer-resolution.ts";
import { readProtocolTo } from "./protocol-to.ts";
import type { ReferenceText } from "./reference-text.ts";
import type { Scan } from "./scan.ts";

/** A place where a text speaks of an instrument, and which one it can be. */
export interface InstrumentReference {
  /** Positions of its first and last word. */
  readonly first: number;
  readonly last: number;
  /** One id where it is certain, several where more fit, none where the register does not hold the instrument. */
  readonly instruments: readonly string[];
  /**
   * - `name`: a name or series citation of the register, or a year that singles one out ("the 1989 Convention").
   * - `pointer`: "this Convention".
   * - `anaphor`: "that Convention", where one instrument was named before.
   * - `complement`: a name that only says which protocol is meant ("this protocol to the Budapest Convention").
   * - `stranger`: a legal text that the register does not hold.
   */
  readonly sort: "name" | "pointer" | "anaphor" | "complement" | "stranger";
}

/** What instruments are resolved against. */
export interface ResolutionContext {
  readonly lexicon: Lexicon;
  /** Ids of the instruments in force around the text, nearest first. */
  readonly subjects: readonly string[];
}

/** Resolves the names, pointers and strangers of a scan, in text order. No two overlap. */
export function resolveInstruments(
  source: ReferenceText,
  found: Scan,
  context: ResolutionContext,
): readonly InstrumentReference[] {
  const names = found.names
    .filter((name) => !isBodyName(source, name) && !isDocumentSymbol(source, name))
    .filter((name) => !isPlaceName(source, name, context.lexicon))
    .map((name) => resolveName(source, name, context))
    .filter(({ last }, position, all) => last < (all[position + 1]?.first ?? source.size));
  const strangers = found.strangers.map(strangerAt);
  const named = [...names, ...strangers].toSorted((one, other) => one.first - other.first);
  const pointers = resolvePointers(source, found.pointers, { ...context, named });
  const taken = new Set(names.map(({ first }) => first));
  const free = [...pointers, ...strangers].filter(({ first, last }) => !taken.has(first) && !taken.has(last));
  return [...names, ...free].toSorted((one, other) => one.first - other.first);
}

function strangerAt({ first, last }: { readonly first: number; readonly last: number }): InstrumentReference {
  return { first, last, instruments: [], sort: "stranger" };
}

function resolveName(
  source: ReferenceText,
  name: NameMatch,
  context: ResolutionContext,
): InstrumentReference {
  if (isOtherProtocol(source, name, context.lexicon)) return { ...name, instruments: [], sort: "stranger" };
  const protocol = readProtocolTo(source, name, context);
  if (!protocol) return { ...name, sort: "name" };
  if (protocol.instruments === null) return { ...name, sort: "complement" };
  return { first: protocol.first, last: name.last, instruments: protocol.instruments, sort: "name" };
}

function resolvePointers(
  source: ReferenceText,
  pointers: readonly Pointer[],
  context: ResolutionContext & { readonly named: readonly InstrumentReference[] },
): readonly InstrumentReference[] {
  const { lexicon, subjects } = context;
  let named: readonly string[] = [];
  let passed = 0;
  return pointers.flatMap((pointer) => {
    for (
      let next = context.named[passed];
      next && next.first < pointer.first;
      next = context.named[++passed]
    ) {
      const [id, ...others] = next.instruments;
      if (id !== undefined && others.length === 0) named = [id, ...named.filter((other) => other !== id)];
    }
    const isLastStranger = context.named[passed - 1]?.sort === "stranger";
    if (pointer.noun === anyInstrument && isLastStranger) return [strangerAt(pointer)];
    const instruments = resolvePointer(lexicon, pointer, { subjects, named });
    if (!instruments) return [];
    const reference = { first: pointer.first, last: pointer.last, instruments };
    const saysWhichProtocol = readProtocolTo(source, reference, context) !== undefined;
    return [{ ...reference, sort: saysWhichProtocol ? "pointer" : sortOfPointer(pointer, instruments) }];
  });
}

function sortOfPointer({ year, sort }: Pointer, instruments: readonly string[]): InstrumentReference["sort"] {
  if (year !== null) return "name";
  return sort === "that" && instruments.length === 1 ? "anaphor" : "pointer";
}

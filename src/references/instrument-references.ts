import type { Register } from "../domain/register.ts";
import { isStopWord } from "../text/stop-words.ts";
import { wordsOf } from "../text/words.ts";
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
   * - `complement`: a name that only says which protocol is meant ("this protocol to the Budapest Convention").
   * - `stranger`: a legal text that the register does not hold.
   */
  readonly sort: "name" | "pointer" | "complement" | "stranger";
}

/** Prepositions that tell the town from the treaty in "signed in Budapest". */
const beforePlaces = new Set(["in", "at", "from", "near", "to", "en", "a", "sur"]);

/** What instruments are resolved against. */
export interface ResolutionContext {
  readonly register: Register;
  /** As `placeNamesOf` gives them. */
  readonly places: ReadonlySet<string>;
  /** Ids of the instruments in force around the text, nearest first. */
  readonly subjects: readonly string[];
}

/** Resolves the names, pointers and strangers of a scan, in text order. */
export function resolveInstruments(
  source: ReferenceText,
  found: Scan,
  context: ResolutionContext,
): readonly InstrumentReference[] {
  const names = found.names
    .filter((name) => !isPlace(source, name, context.places))
    .map((name) => resolveName(source, name, context.register));
  const strangers = found.strangers.map((stranger) => ({
    ...stranger,
    instruments: [],
    sort: "stranger" as const,
  }));
  return [...names, ...strangers, ...resolvePointers(source, found.pointers, { ...context, names })].toSorted(
    byPosition,
  );
}

function resolvePointers(
  source: ReferenceText,
  pointers: readonly Pointer[],
  { names, register, subjects }: ResolutionContext & { readonly names: readonly InstrumentReference[] },
): readonly InstrumentReference[] {
  let named: readonly string[] = [];
  let passed = 0;
  return pointers.flatMap((pointer) => {
    for (let name = names[passed]; name && name.first < pointer.first; name = names[++passed]) {
      const [id, ...others] = name.instruments;
      if (id !== undefined && others.length === 0) named = [id, ...named.filter((other) => other !== id)];
    }
    const instruments = resolvePointer(register, pointer, { subjects, named });
    if (!instruments) return [];
    const { first, last, year } = pointer;
    const isName = year !== null && !readProtocolTo(source, register, { first, last, instruments });
    return [{ first, last, instruments, sort: isName ? ("name" as const) : ("pointer" as const) }];
  });
}

function resolveName(source: ReferenceText, name: NameMatch, register: Register): InstrumentReference {
  if (isOtherProtocol(source, name, register)) return { ...name, instruments: [], sort: "stranger" };
  const protocol = readProtocolTo(source, register, name);
  if (!protocol) return { ...name, sort: "name" };
  if (protocol.instruments === null) return { ...name, sort: "complement" };
  return { first: protocol.first, last: name.last, instruments: protocol.instruments, sort: "name" };
}

/**
 * Whether a name that fits many protocols ("Optional Protocol to the CRC") goes on with the matter of another one than the
 * register's: "… on the involvement of children in armed conflict".
 */
function isOtherProtocol(source: ReferenceText, name: NameMatch, register: Register): boolean {
  const isGeneral = Array.from({ length: name.last - name.first }, (_, step) =>
    source.word(name.first + step),
  ).includes("to");
  if (!isGeneral || source.gapAfter(name.last) !== " " || source.word(name.last + 1) !== "on") return false;
  const next = source.word(name.last + 2);
  const matter = isStopWord(next) ? source.word(name.last + 3) : next;
  if (!/^[a-z]{4}/.test(matter)) return false;
  const known = name.instruments.flatMap((id) => {
    const instrument = register.find(id);
    return instrument ? register.namesOf(instrument).flatMap(wordsOf) : [];
  });
  return !known.some(({ word }) => word.slice(0, 4) === matter.slice(0, 4));
}

/** Whether a name of one word, which is also the place of the instrument's signing, names the place here. */
function isPlace(source: ReferenceText, name: NameMatch, places: ReadonlySet<string>): boolean {
  const isAmbiguous =
    name.first === name.last && name.instruments.some((id) => places.has(`${id} ${source.word(name.first)}`));
  if (!isAmbiguous) return false;
  const isOfArticle = source.word(name.first - 1) === "of" && /\d/.test(source.word(name.first - 2));
  return (
    beforePlaces.has(source.word(name.first - 1)) ||
    (source.word(name.first - 1) === "of" && !isOfArticle) ||
    /^,\s?$/.test(source.gapAfter(name.last)) ||
    /^,\s$/.test(source.gapAfter(name.first - 1))
  );
}

function byPosition(one: { readonly first: number }, other: { readonly first: number }): number {
  return one.first - other.first;
}

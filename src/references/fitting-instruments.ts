import type { Instrument } from "../domain/instrument.ts";
import type { Meaning } from "./description-vocabulary.ts";
import type { DescribedKinds } from "./description-words.ts";

/** An instrument is new for so many years before the newest of its register. */
const yearsOfNew = 5;

/** Readers say "European" of both. */
const europeans: ReadonlySet<string> = new Set(["council-of-europe", "eu"]);

/**
 * The instruments that a description fits: of the likeliest kind that its first noun stands for and that any of them has. Empty where the
 * description says too little to tell a text of the register from the many outside it.
 */
export function fittingInstruments(
  meanings: readonly Meaning[],
  described: readonly Instrument[],
  { isDefinite }: { readonly isDefinite: boolean },
): readonly Instrument[] {
  const kindsMeant = findKinds(meanings);
  if (!kindsMeant || !saysEnough(meanings, isDefinite)) return [];
  const newest = Math.max(...described.flatMap((instrument) => yearsOf(instrument).map(Number)));
  const fitting = described.filter((instrument) =>
    meanings.every((meaning) => fits(instrument, meaning, newest)),
  );
  const isVague = !meanings.some(({ sort }) => sort === "matter" || sort === "ordinal" || sort === "year");
  const kinds = isVague ? kindsMeant.slice(0, 1) : kindsMeant;
  const kind = kinds.find((each) => fitting.some((instrument) => instrument.kind === each));
  return fitting.filter((instrument) => instrument.kind === kind);
}

/** "The protocol to the treaty" and "the treaty's protocol" are the protocol; else the first noun tells what is meant. */
function findKinds(meanings: readonly Meaning[]): DescribedKinds | undefined {
  const nouns = meanings.filter((meaning) => meaning.sort === "noun");
  return (nouns.find(({ kinds }) => kinds[0] === "protocol") ?? nouns[0])?.kinds;
}

/**
 * A town is as good as a name. A maker makes many texts, and unions make hundreds a year: their laws need a matter, treaties a matter,
 * a year or that they are new. A matter alone tells only "the" protocol on it, for every body has its conventions.
 */
function saysEnough(meanings: readonly Meaning[], isDefinite: boolean): boolean {
  const has = (sort: Meaning["sort"]): boolean => meanings.some((meaning) => meaning.sort === sort);
  if (has("town")) return true;
  if (has("matter"))
    return has("maker") || has("year") || (isDefinite && findKinds(meanings)?.[0] === "protocol");
  const isTreaty = findKinds(meanings)?.[0] === "treaty";
  return isTreaty && has("maker") && (has("year") || has("recent"));
}

function fits(instrument: Instrument, meaning: Meaning, newest: number): boolean {
  const { makers = [], towns = [], matters = [] } = instrument.traits ?? {};
  switch (meaning.sort) {
    case "maker":
      return meaning.value === "europe"
        ? makers.some((maker) => europeans.has(maker))
        : makers.includes(meaning.value);
    case "town":
      return towns.includes(meaning.value);
    case "matter":
      return matters.includes(meaning.value);
    case "ordinal":
      return instrument.shortTitle.toLowerCase().startsWith(meaning.value);
    case "year":
      return yearsOf(instrument).includes(meaning.value);
    case "recent":
      return yearsOf(instrument).some((year) => Number(year) >= newest - yearsOfNew);
    case "noun":
    case "joining":
      return true;
  }
}

function yearsOf({ adopted, opened }: Instrument): readonly string[] {
  return [adopted, opened].flatMap((event) => (event ? [event.date.slice(0, 4)] : []));
}

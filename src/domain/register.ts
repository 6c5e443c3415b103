import type { Instrument } from "./instrument.ts";

/** The register of instruments: look-ups by id. Names and series are looked up by `references/`. */
export class Register {
  readonly instruments: readonly Instrument[];
  readonly #byId: ReadonlyMap<string, Instrument>;

  /** The instruments must have distinct ids; `ingest/read-register.ts` checks this and everything else. */
  constructor(instruments: readonly Instrument[]) {
    this.instruments = instruments;
    this.#byId = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  }

  /** The instrument of this id, or undefined. */
  find(id: string): Instrument | undefined {
    return this.#byId.get(id);
  }

  /** Instruments that supplement the given one, in register order. */
  childrenOf(id: string): readonly Instrument[] {
    return this.instruments.filter((instrument) => instrument.parent === id);
  }

  /** Every name of an instrument and every description that stands for one, in any language. */
  wordingsOf(instrument: Instrument): readonly string[] {
    return [...this.namesOf(instrument), ...Object.values(instrument.descriptions ?? {}).flat()];
  }

  /** Every name of an instrument, in any language: titles, short title, aliases, and those that others bear too. */
  namesOf(instrument: Instrument): readonly string[] {
    const others = [instrument.aliases, instrument.sharedNames].flatMap((names) =>
      Object.values(names).flat(),
    );
    return [...new Set([...Object.values(instrument.titles), instrument.shortTitle, ...others])];
  }
}

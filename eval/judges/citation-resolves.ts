import type { Instrument } from "../../src/domain/instrument.ts";
import { findArticles, isAmong } from "./find-articles.ts";
import { createInstrumentFinder } from "./find-instruments.ts";
import type { Judge } from "./judge.ts";

/** What a text names: instruments by id, articles as "3(1)(c)". */
interface NamedPlaces {
  readonly instruments: ReadonlySet<string>;
  readonly articles: readonly string[];
}

/**
 * Judges whether the treaty and the article that the claim names are borne by a source: one and the same source names the article, or
 * one that holds it or lies within it, and the treaty, where the claim and that source name any. It can only deny: a claim whose places
 * all resolve gets "unknown", since a right place does not make what is said of it right.
 */
export function createCitationJudge(instruments: readonly Instrument[]): Judge {
  const findInstruments = createInstrumentFinder(instruments);
  const placesOf = (text: string): NamedPlaces => ({
    instruments: findInstruments(text),
    articles: findArticles(text),
  });
  return {
    name: "citation-resolves",
    description: "a source bears the treaty and the article that the claim names",
    judge(claim, sources) {
      const claimed = placesOf(claim);
      const borne = sources.map(placesOf);
      const isBorne =
        claimed.articles.length === 0
          ? claimed.instruments.size === 0 || borne.some((source) => fitInstruments(claimed, source))
          : claimed.articles.every((article) => borne.some((source) => bears(source, article, claimed)));
      return isBorne ? "unknown" : "none";
    },
  };
}

function bears(source: NamedPlaces, article: string, claimed: NamedPlaces): boolean {
  return fitInstruments(claimed, source) && isAmong(article, source.articles);
}

/** Whether two texts speak of a common instrument, or one of them names none. */
function fitInstruments({ instruments }: NamedPlaces, source: NamedPlaces): boolean {
  if (instruments.size === 0 || source.instruments.size === 0) return true;
  return !instruments.isDisjointFrom(source.instruments);
}

import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Mention } from "../../../src/domain/mention.ts";
import { type Pinpoint, samePinpoint } from "../../../src/domain/pinpoint.ts";
import { createArticleFinder } from "../../../src/ingest/audit/article-finder.ts";
import { type AuditedText, sentencesOf } from "../../../src/ingest/audit/audited-text.ts";
import { type ArticleContext, checkArticles } from "../../../src/ingest/audit/check-articles.ts";
import { checkPlaces } from "../../../src/ingest/audit/check-places.ts";
import { createPlaceFinder } from "../../../src/ingest/audit/place-finder.ts";
import { gatherTreatyTexts, type TreatyTexts } from "../../../src/ingest/audit/treaty-texts.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { sharedFolder } from "../../shared-folder.ts";
import { ingestFolder, shippedRegister } from "../shared-corpus.ts";

const folder = sharedFolder("treaties");
const sampled = 300;

/** The minimal standard generator of Park and Miller (1988), between 0 and 1. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Everything that a text says of one article of a treaty whose text is at hand: the mention that is to be swapped in each sentence. */
function swappable(texts: readonly AuditedText[], treaties: TreatyTexts): readonly Mention[] {
  const isSwappable = ({ pinpoints }: Mention) => {
    const [place, ...others] = pinpoints;
    return (
      others.length === 0 && place !== undefined && /^\d/.test(place.article ?? "") && treaties.find(place)
    );
  };
  return texts.flatMap((text) =>
    sentencesOf(text).flatMap(({ mentions }) => {
      const [mention, ...others] = mentions.filter(({ pinpoints }) => pinpoints[0]?.article !== null);
      return mention && others.length === 0 && isSwappable(mention) ? [mention] : [];
    }),
  );
}

/** Another article of the same treaty, drawn at random. */
function otherArticle(place: Pinpoint, treaties: TreatyTexts, random: () => number): string | null {
  const articles = new Set(treaties.placesOf(place.instrument).map((known) => known.place.article));
  const others = [...articles].filter((article) => article !== place.article && /^\d/.test(article ?? ""));
  return others[Math.floor(random() * others.length)] ?? null;
}

/** The texts with another place in the mentions given. */
function swapPlaces(
  texts: readonly AuditedText[],
  mentions: ReadonlySet<Mention>,
  wrong: (place: Pinpoint) => Pinpoint,
): readonly AuditedText[] {
  const swap = (mention: Mention): Mention => {
    const [place] = mention.pinpoints;
    return place && mentions.has(mention) ? { ...mention, pinpoints: [wrong(place)] } : mention;
  };
  return texts.map(({ document, passages }) => ({
    document,
    passages: passages.map((passage) => ({ ...passage, mentions: passage.mentions.map(swap) })),
  }));
}

/** The places that differ between a text and the one that it was made of. */
function swappedIn(text: AuditedText, originals: readonly AuditedText[]) {
  const original = originals.find(({ document }) => document.id === text.document.id);
  return text.passages.flatMap((passage, position) =>
    passage.mentions.flatMap(({ pinpoints, span }, order) => {
      const [now] = pinpoints;
      const was = original?.passages[position]?.mentions[order]?.pinpoints[0];
      return now && was && now !== was ? [{ at: `${text.document.id} ${span.start}`, now, was }] : [];
    }),
  );
}

describe.skipIf(folder === undefined)(
  "checkArticles on the shipped guides and the treaties they tell of",
  async () => {
    const guides = await ingestFolder(fileURLToPath(new URL("../../../corpus", import.meta.url)));
    const treaties = gatherTreatyTexts(folder === undefined ? [] : await ingestFolder(folder));
    const context: ArticleContext = {
      register: shippedRegister,
      linker: createLinker(shippedRegister),
      treaties,
      today: null,
      places: createPlaceFinder(treaties),
      articles: createArticleFinder(treaties),
    };
    const statements = swappable(guides, treaties);

    test("finds hardly any of the right statements wrong", () => {
      expect(statements.length).toBeGreaterThan(600);
      const found = guides.flatMap((text) => checkArticles(text, context));
      const share = found.length / statements.length;
      expect(share, found.map(({ documentId, words }) => `${documentId}: ${words}`).join("\n")).toBeLessThan(
        0.005,
      );
    });

    test("finds half of 300 statements whose article was swapped, and for most of them the right one", () => {
      const random = createRandom(20_251_121);
      const drawn = statements
        .map((mention) => ({ mention, key: random() }))
        .toSorted((one, other) => one.key - other.key)
        .slice(0, sampled);
      const mentions = new Set(drawn.map(({ mention }) => mention));
      const found = swapPlaces(guides, mentions, (place) => ({
        ...place,
        article: otherArticle(place, treaties, random),
        subdivisions: [],
      })).flatMap((text) => checkArticles(text, context));
      const rightArticles = new Map(
        [...mentions].map(({ span, pinpoints }) => [span.start, pinpoints[0]?.article]),
      );
      const right = found.filter(
        ({ span, rightPlace }) => rightArticles.get(span.start) === rightPlace?.article,
      );
      const [recall, precision] = [found.length / sampled, right.length / found.length];
      process.stdout.write(
        `of ${sampled} swapped ${found.length} found, ${right.length} with the right article\n`,
      );
      expect(recall).toBeGreaterThan(0.5);
      expect(precision).toBeGreaterThan(0.8);
    });

    test("finds every reference to a point that is not there, and for most of them the very point", () => {
      const random = createRandom(20_251_122);
      const deep = statements.filter(({ pinpoints }) => (pinpoints[0]?.subdivisions.length ?? 0) > 0);
      const wrong = (place: Pinpoint) => ({ ...place, article: otherArticle(place, treaties, random) });
      const texts = swapPlaces(guides, new Set(deep), wrong);
      const missing = texts.flatMap((text) =>
        swappedIn(text, guides).filter(({ now }) => !treaties.find(now)),
      );
      const swapped = new Map(missing.map(({ at, was }) => [at, was]));
      const found = texts.flatMap((text) => checkPlaces(text, context));
      const right = found.filter(({ documentId, span, rightPlace }) => {
        const was = swapped.get(`${documentId} ${span.start}`);
        return was && rightPlace && samePinpoint(was, rightPlace);
      });
      process.stdout.write(
        `of ${missing.length} missing points ${found.length} found, ${right.length} with the right one\n`,
      );
      expect(found.length / missing.length).toBeGreaterThan(0.9);
      expect(right.length / found.length).toBeGreaterThan(0.6);
    });
  },
);

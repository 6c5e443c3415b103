import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Mention } from "../../../src/domain/mention.ts";
import { createArticleFinder } from "../../../src/ingest/audit/article-finder.ts";
import { type AuditedText, sentencesOf } from "../../../src/ingest/audit/audited-text.ts";
import { type ArticleContext, checkArticles } from "../../../src/ingest/audit/check-articles.ts";
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

/** The texts with another article of the same treaty, drawn at random, in the mentions given. */
function swapArticles(
  texts: readonly AuditedText[],
  {
    mentions,
    treaties,
    random,
  }: { mentions: ReadonlySet<Mention>; treaties: TreatyTexts; random: () => number },
): readonly AuditedText[] {
  const swap = (mention: Mention): Mention => {
    const [place] = mention.pinpoints;
    if (!place || !mentions.has(mention)) return mention;
    const articles = new Set(treaties.placesOf(place.instrument).map((known) => known.place.article));
    const others = [...articles].filter((article) => article !== place.article && /^\d/.test(article ?? ""));
    const article = others[Math.floor(random() * others.length)] ?? null;
    return { ...mention, pinpoints: [{ ...place, article, subdivisions: [] }] };
  };
  return texts.map(({ document, passages }) => ({
    document,
    passages: passages.map((passage) => ({ ...passage, mentions: passage.mentions.map(swap) })),
  }));
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
      const found = swapArticles(guides, { mentions, treaties, random }).flatMap((text) =>
        checkArticles(text, context),
      );
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
  },
);

import type {
  Embedder,
  EmbedderFitter,
  FittedEmbedder,
  PassageTerms,
  PreparedFit,
} from "../ports/embedder.ts";
import { countTerms } from "../text/count-terms.ts";
import { createTermReader } from "../text/terms.ts";
import { fitLsa, type LsaFit, type LsaSettings } from "./lsa-fit.ts";
import { openModel } from "./lsa-model.ts";
import { startLsaThread } from "./lsa-thread.ts";

/** All of these change the vectors: the version in the embedder's id is raised with any change of them. */
const defaults = { dimension: 192, sample: 3_000, vocabulary: 20_000, iterations: 2, seed: 20_110_217 };

/** A fitter that looks at the passages' terms and at nothing else. */
export interface LsaFitter extends EmbedderFitter {
  fit(passages: PassageTerms): Promise<FittedEmbedder>;
  prepare(): PreparedFit & Pick<LsaFitter, "fit">;
}

/**
 * Embeddings by latent semantic analysis (Deerwester et al., "Indexing by Latent Semantic Analysis", JASIS 41(6), 1990): passages as rows
 * of damped counts times rarity, projected onto the space in which they vary most. It needs no download and gives the same vectors for the same corpus.
 */
export function createLsaFitter(options: Partial<LsaSettings> = {}): LsaFitter {
  const settings = { ...defaults, ...options };
  const id = `lsa-${settings.dimension}-v2`;
  const open = (bytes: Uint8Array): Embedder => {
    const { dimension, project } = openModel(bytes);
    const read = createTermReader();
    const embed = async (texts: readonly string[]) => texts.map((text) => project(countTerms(read(text))));
    return { id, dimension, learnedFrom: "corpus", embed };
  };
  const complete = ({ starts }: PassageTerms, { vectors, bytes }: LsaFit): FittedEmbedder => {
    const embedder = open(bytes);
    const { dimension } = embedder;
    const vectorAt = (passage: number) => vectors.subarray(passage * dimension, (passage + 1) * dimension);
    return { embedder, vectors: Array.from(starts.subarray(1), (_, passage) => vectorAt(passage)), bytes };
  };
  return {
    id,
    open,
    fit: async (passages) => complete(passages, fitLsa(passages, settings)),
    prepare() {
      const thread = startLsaThread();
      return {
        async fit(passages) {
          const isSmall = passages.termOf.length < worthThread;
          return complete(
            passages,
            isSmall ? fitLsa(passages, settings) : await thread.fit(passages, settings),
          );
        },
        discard: () => thread.end(),
      };
    },
  };
}

/** Fewer terms than this, over all passages, take less time to fit than to hand over. */
const worthThread = 10_000;

import { Embeddings } from "@langchain/core/embeddings";
import type { Embedder } from "../../ports/embedder.ts";

/**
 * An embedder as LangChain's `Embeddings`, for its vector stores and splitters: vectors of unit length, to be compared by their inner
 * product. A text that holds no word that the embedder knows has a vector of zeros.
 */
export class PinpointEmbeddings extends Embeddings<number[]> {
  readonly #embed: Embedder["embed"];

  constructor(embed: Embedder["embed"]) {
    super({});
    this.#embed = embed;
  }

  /** One vector a text, in their order. */
  override async embedDocuments(texts: string[]): Promise<number[][]> {
    return (await this.#embed(texts)).map((vector) => [...vector]);
  }

  /** The vector of a question. */
  override async embedQuery(question: string): Promise<number[]> {
    const [vector] = await this.#embed([question]);
    return [...(vector ?? [])];
  }
}

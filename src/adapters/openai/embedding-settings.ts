import type { ModelServer } from "./model-server.ts";

/** Which model embeds, and where it is. */
export interface EmbeddingSettings extends ModelServer {
  /** The model's name as the server knows it. */
  readonly model: string;
}

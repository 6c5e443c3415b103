import { createHash } from "node:crypto";
import type { Services } from "../../src/compose.ts";
import type { CheckedDocument, FindDocument } from "./find-violations.ts";

/** What replies are checked against: all texts of the index that was asked. */
export interface IndexTexts {
  readonly documents: readonly CheckedDocument[];
  readonly findDocument: FindDocument;
  /** The same for the same documents, passages and references, whatever the index is called and however often it was built. */
  readonly sha256: string;
}

/** Reads every document of the index. Throws the Faults of opening it. */
export async function readIndexTexts(services: Services): Promise<IndexTexts> {
  const byId = new Map<string, CheckedDocument>();
  const hash = createHash("sha256");
  for (const { id } of await services.listDocuments()) {
    const document = await services.findDocument(id);
    if (!document) continue;
    byId.set(id, document);
    hash.update(JSON.stringify([id, document.text, document.passages]));
  }
  return {
    documents: [...byId.values()],
    findDocument: async (id) => byId.get(id),
    sha256: hash.digest("hex"),
  };
}

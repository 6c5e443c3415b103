import type { Document, DocumentMetadata } from "../../src/domain/document.ts";
import { outlineText } from "../../src/ingest/outline.ts";
import { parseMarkdown } from "../../src/ingest/parse-markdown.ts";

/** A document of Markdown text of which nothing is known but what is given. */
export function documentOf(markdown: string, metadata: Partial<DocumentMetadata> = {}): Document {
  return {
    id: "doc",
    title: "Title",
    kind: null,
    publisher: null,
    url: null,
    language: "en",
    published: null,
    asOf: null,
    instrument: null,
    ...metadata,
    ...outlineText(parseMarkdown(markdown, "doc.md").blocks),
  };
}

import { escapeMarkdown } from "../../citation/escape-markdown.ts";
import { renderSource } from "../../citation/render-source.ts";
import type { Answer, AnswerSentence, Reference } from "../../domain/answer.ts";
import type { AnswerEvent } from "../../domain/answer-event.ts";

/** Where in a text a web source is cited, in the form of OpenAI. Positions are in UTF-16 code units. */
export interface UrlCitation {
  readonly type: "url_citation";
  readonly url_citation: {
    readonly start_index: number;
    readonly end_index: number;
    readonly url: string;
    readonly title: string;
  };
}

/**
 * The text of an answer for programs that show only text, in Markdown, as it grows: sentences with the numbers of their sources and
 * notices as they are told, in the end the refusal, if it is one, and the sources as numbered footnotes.
 */
export class CitedText {
  readonly annotations: UrlCitation[] = [];
  #content = "";
  readonly #sources = new Map<number, Reference>();

  /** The text so far. */
  get content(): string {
    return this.#content;
  }

  /** Takes what is told of the answer, and gives what it adds to the text; often nothing. */
  add(event: AnswerEvent): string {
    const before = this.#content.length;
    if (event.type === "sentence") {
      for (const reference of event.references) this.#sources.set(reference.n, reference);
      this.#addSentence(event.sentence);
    } else if (event.type === "notice") this.#addParagraph(`⚠ ${escapeMarkdown(event.notice.text)}`);
    else if (event.type === "done") this.#addEnd(event.answer);
    return this.#content.slice(before);
  }

  #addSentence({ text, citations }: AnswerSentence): void {
    this.#addParagraph(`${escapeMarkdown(text)} `);
    for (const n of citations) {
      const start = this.#content.length;
      this.#content += `[${n}]`;
      const source = this.#sources.get(n);
      const url = source && findUrl(source);
      if (!url) continue;
      const place = { start_index: start, end_index: this.#content.length };
      this.annotations.push({
        type: "url_citation",
        url_citation: { ...place, url, title: source.document.title },
      });
    }
  }

  #addEnd({ refusal, references, language }: Answer): void {
    if (refusal) {
      this.#addParagraph(escapeMarkdown(refusal.message));
      const suggestions = refusal.suggestions.map((suggestion) => `- ${escapeMarkdown(suggestion)}`);
      if (suggestions.length > 0) this.#addParagraph(suggestions.join("\n"));
    }
    for (const reference of references) this.#addParagraph(renderSource(reference, language));
  }

  #addParagraph(text: string): void {
    this.#content += this.#content === "" ? text : `\n\n${text}`;
  }
}

/** The address of the very place, else of the document. Nothing but web addresses may become a link. */
function findUrl({ locator, document }: Reference): string | undefined {
  return [locator?.url, document.url].find((url) => url && /^https?:\/\/\S+$/.test(url)) ?? undefined;
}

import type { Answer, Reference } from "../src/domain/answer.ts";

/** The words that the sample quotes, as they stand in its document. */
export const sampleText = "Article 34 protects children from all forms of sexual exploitation.";

/** A reference to Article 34 of the CRC in a guide; each part can be replaced. */
export function sampleReference(parts: Partial<Reference> = {}): Reference {
  return {
    n: 1,
    passage: "guide:1",
    quote: sampleText,
    span: [0, sampleText.length],
    document: {
      id: "guide",
      title: "A Guide",
      kind: "guide",
      publisher: null,
      url: "https://library.example/guide",
      published: null,
      asOf: "2022-12",
    },
    headings: ["United Nations", "Children"],
    instrument: { id: "crc", shortTitle: "CRC", series: "1577 UNTS 3" },
    article: "34",
    cite: "Convention on the Rights of the Child (adopted 20 November 1989) 1577 UNTS 3, art 34",
    ...parts,
  };
}

/** The document that the sample reference is to, as the service shows it. */
export const sampleDocument = {
  text: sampleText,
  passages: [
    {
      id: "guide:1",
      span: [0, sampleText.length] as const,
      headings: ["United Nations", "Children"],
      subject: "crc",
      pinpoints: ["crc 34"],
    },
  ],
};

/** An answer of one quoted sentence; each part can be replaced. */
export function sampleAnswer(parts: Partial<Answer> = {}): Answer {
  return {
    status: "answered",
    mode: "quoting",
    question: "Which article protects children?",
    understoodAs: null,
    language: "en",
    sentences: [{ text: `Article 34: “${sampleText}”`, citations: [1], support: "verbatim" }],
    references: [sampleReference()],
    refusal: null,
    notices: [],
    text: "",
    trace: { generation: "gen-1", promptHash: null, model: null, retrieved: [], dropped: [], ms: {} },
    ...parts,
  };
}

/** A refusal; each part can be replaced. */
export function sampleRefusal(parts: Partial<Answer> = {}): Answer {
  return sampleAnswer({
    status: "refused",
    sentences: [],
    references: [],
    refusal: { reason: "no_evidence", message: "The texts do not say.", suggestions: ["Ask a librarian"] },
    ...parts,
  });
}

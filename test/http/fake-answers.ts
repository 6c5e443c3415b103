import type { Answer, Reference } from "../../src/domain/answer.ts";

const guide: Reference["document"] = {
  id: "cyberspace-law",
  title: "Cyberspace Law: A Guide to Research",
  kind: "guide",
  publisher: "Example Law Library",
  url: "https://library.example/guides/cyberspace",
  published: null,
  asOf: "2022-12",
};

const crc: Reference = {
  n: 1,
  passage: "cyberspace-law.4f2a",
  quote:
    "Under Article 34 of the Convention, states must protect children from every form of sexual exploitation.",
  span: [820, 924],
  document: guide,
  headings: ["Treaties on cybercrime", "United Nations", "Convention on the Rights of the Child (1989)"],
  instrument: { id: "crc", shortTitle: "Convention on the Rights of the Child", series: "1577 UNTS 3" },
  article: "34",
  cite: "Convention on the Rights of the Child (adopted 20 November 1989, entered into force 2 September 1990) 1577 UNTS 3, art 34",
};

const news: Reference = {
  n: 2,
  passage: "talks.11",
  quote: "The General Assembly set up an Ad Hoc Committee in December 2019.",
  span: [40, 105],
  document: {
    id: "talks",
    title: "Talks on a cybercrime treaty",
    kind: "news",
    publisher: null,
    url: null,
    published: "2022-04",
    asOf: null,
  },
  headings: [],
  instrument: null,
  article: null,
  cite: "‘Talks on a cybercrime treaty’ (April 2022)",
};

const trace: Answer["trace"] = {
  generation: "gen-1",
  promptHash: null,
  model: null,
  retrieved: [
    { passage: "cyberspace-law.4f2a", rank: 1, score: 0.91, scores: { lexical: 12.5, vector: 0.7 } },
    { passage: "talks.11", rank: 2, score: 0.2, scores: { pinpoint: 1 } },
  ],
  dropped: [{ text: "Not shown.", reason: "no_citation" }],
  ms: { retrieve: 1.2, verify: 0.3 },
};

/** An answer with two sentences from a guide and a news item, and notices of two kinds. */
export const answered: Answer = {
  status: "answered",
  mode: "quoting",
  question: "Which article protects children from sexual exploitation?",
  understoodAs: null,
  language: "en",
  sentences: [
    {
      text: `Convention on the Rights of the Child, Article 34: “${crc.quote}”`,
      citations: [1],
      support: "verbatim",
    },
    { text: `The news says: “${news.quote}”`, citations: [2, 1], support: "verbatim" },
  ],
  references: [crc, news],
  refusal: null,
  notices: [
    { kind: "premise", text: "There is no Article 60: the Budapest Convention has 48 articles." },
    { kind: "stale", text: "This source states the position of December 2022; it may have changed since." },
  ],
  text: "Markdown [1]",
  trace,
};

/** A refusal with suggestions. */
export const refused: Answer = {
  ...answered,
  status: "refused",
  question: "How many countries have ratified the Budapest Convention?",
  sentences: [],
  references: [],
  notices: [],
  refusal: {
    reason: "no_evidence",
    message: "I cannot answer this from the texts: none gives a number of ratifications.",
    suggestions: [
      "Convention on Cybercrime (2001), in the guide",
      "The depositary: Council of Europe Treaty Office",
    ],
  },
};

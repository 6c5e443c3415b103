import { tellWhole } from "../../src/answer/tell-whole.ts";
import { Fault } from "../../src/domain/fault.ts";
import type {
  DocumentSummary,
  DocumentView,
  InstrumentSummary,
  InstrumentView,
  Services,
} from "../../src/http/services.ts";
import { answered } from "./fake-answers.ts";

const metadata = {
  id: "cyberspace-law",
  title: "Cyberspace Law: A Guide to Research",
  kind: "guide",
  publisher: "Example Law Library",
  url: "https://library.example/guides/cyberspace",
  language: "en",
  published: null,
  asOf: "2022-12",
  instrument: null,
} as const;

export const documents: readonly DocumentSummary[] = [
  { ...metadata, passages: 12, instruments: ["crc", "budapest"] },
  {
    ...metadata,
    id: "talks",
    title: "Talks on a cybercrime treaty",
    kind: "news",
    url: null,
    published: "2022-04-07",
    asOf: null,
    passages: 3,
    instruments: [],
  },
];

export const documentView: DocumentView = {
  ...metadata,
  instruments: ["crc"],
  text: "United Nations\n\nArticle 34 of the Convention protects children.",
  headings: [{ text: "United Nations", depth: 2, span: [0, 14] }],
  passages: [
    {
      id: "cyberspace-law.4f2a",
      span: [16, 63],
      headings: ["United Nations"],
      subject: "crc",
      pinpoints: ["crc 34"],
    },
  ],
};

export const instruments: readonly InstrumentSummary[] = [
  {
    id: "crc",
    kind: "treaty",
    title: "Convention on the Rights of the Child",
    shortTitle: "Convention on the Rights of the Child",
    series: ["1577 UNTS 3"],
    adopted: "1989-11-20",
    inForce: "1990-09-02",
    parent: null,
    articles: 54,
    documents: 1,
  },
  {
    id: "un-cybercrime",
    kind: "treaty",
    title: "United Nations Convention against Cybercrime",
    shortTitle: "UN Cybercrime Convention",
    series: [],
    adopted: "2024-12-24",
    inForce: null,
    parent: null,
    articles: 0,
    documents: 1,
  },
];

export const instrumentView: InstrumentView = {
  id: "crc",
  kind: "treaty",
  titles: { en: "Convention on the Rights of the Child", fr: "Convention relative aux droits de l'enfant" },
  shortTitle: "Convention on the Rights of the Child",
  aliases: { en: ["CRC"] },
  series: [{ series: "UNTS", volume: "1577", number: "3", text: "1577 UNTS 3" }],
  adopted: { date: "1989-11-20", place: "New York" },
  opened: null,
  inForce: { date: "1990-09-02", place: null },
  parent: null,
  depositary: "Secretary-General of the United Nations",
  sharedNames: {},
  authenticLanguages: ["en", "fr"],
  articles: [{ number: "34", heading: null }],
  status: { text: "196 parties", inForce: true, asOf: "2024-01", source: "UN Treaty Collection" },
  url: "https://treaties.un.org/",
  sources: { titles: "the official text" },
  documents: [{ id: "cyberspace-law", title: metadata.title, kind: "guide", passages: 2 }],
};

/** Services that answer from fixed data; a test replaces the ones it is about. */
export function createFakeServices(replaced: Partial<Services> = {}): Services {
  return {
    async ask(question, { tell }) {
      checkQuestion(question);
      const answer = { ...answered, question };
      if (tell) tellWhole(answer, tell);
      return answer;
    },
    async search(question, { k }) {
      checkQuestion(question);
      return { question, language: "en", generation: "gen-1", results: searchResults.slice(0, k) };
    },
    listDocuments: async () => documents,
    findDocument: async (id) => (id === documentView.id ? documentView : undefined),
    listInstruments: async () => instruments,
    findInstrument: async (id) => (id === instrumentView.id ? instrumentView : undefined),
    findPassage: async (id) => {
      const found = searchResults.find(({ passage }) => passage.id === id);
      return found && { passage: found.passage, document: found.document };
    },
    cite(words) {
      if (words !== "crc 34") throw new Fault("not_found", "These words name no instrument.");
      return [{ pinpoint: words, instrument: "crc", article: "34", cite: "CRC, art 34" }];
    },
    readiness: () => ({ ready: true, generation: "gen-1", degraded: null }),
    ...replaced,
  };
}

const searchResults = [1, 2].map((rank) => ({
  rank,
  score: 1 / rank,
  scores: { lexical: 3.5 },
  document: metadata,
  passage: {
    id: `cyberspace-law.${rank}`,
    documentId: metadata.id,
    span: { start: 16, end: 63 },
    headings: ["United Nations"],
    text: "Article 34 of the Convention protects children.",
    mentions: [
      {
        span: { start: 16, end: 26 },
        pinpoints: [{ instrument: "crc", article: "34", subdivisions: [] }],
      },
    ],
    subject: "crc",
  },
}));

/** The faults that the analysis of a question raises. */
function checkQuestion(question: string): void {
  if (question.trim() === "") throw new Fault("question_empty", "The question is empty.");
  if (question.length > 2000) {
    throw new Fault("question_too_long", "The question has more than 2,000 characters.", {
      remedy: "Ask in fewer words.",
    });
  }
  if (!question.isWellFormed() || /[^\P{Cc}\t\n\r]/u.test(question)) {
    throw new Fault("question_malformed", "The question holds characters that are not text.");
  }
}

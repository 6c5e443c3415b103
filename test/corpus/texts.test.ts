import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import type { Document } from "../../src/domain/document.ts";
import { lacksArticle } from "../../src/domain/instrument.ts";
import type { Pinpoint } from "../../src/domain/pinpoint.ts";
import { type Span, sliceSpan } from "../../src/domain/span.ts";
import { linkDocument } from "../../src/ingest/link-document.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";
import { createLinker } from "../../src/references/linker.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { wordsOf } from "../../src/text/words.ts";
import { sharedFolder } from "../shared-folder.ts";
import {
  corpusFolder,
  guideFile,
  newsFile,
  readShippedDocuments,
  readShippedRegister,
  readShippedText,
} from "./shipped.ts";

const register = await readShippedRegister();
const linker = createLinker(register);
const names = register.instruments.flatMap((instrument) => register.namesOf(instrument));
/** Names that the register gives to several instruments: a text that means them all says "the WIPO treaties". */
const sharedNames = new Set(
  register.instruments.flatMap((instrument) =>
    Object.values(instrument.sharedNames)
      .flat()
      .map((name) => name.toLowerCase().replace(/s$/, "")),
  ),
);
const documents = await readShippedDocuments();
const guide = await readShippedText(guideFile);
const news = await readShippedText(newsFile);

/** The words of a document's blocks that are no headings, sentence by sentence. */
function proseOf({ text, blocks }: Document): readonly string[] {
  return blocks
    .filter(({ kind }) => kind !== "heading" && kind !== "entry")
    .flatMap(({ span }) => {
      const words = sliceSpan(text, span);
      return splitSentences(words).map((sentence) => sliceSpan(words, sentence));
    });
}

describe("the texts that ship", () => {
  it("are all taken in, in English, with their kind and their date", async () => {
    const { sources, skipped } = await readCorpus([corpusFolder], { register });
    expect(skipped).toEqual([]);
    for (const { file, declared } of sources) {
      const kind = file.startsWith("news/") ? "news" : "guide";
      expect([file, declared.kind, declared.language, declared.publisher]).toEqual([
        file,
        kind,
        "en",
        "Pinpoint project",
      ]);
      expect(declared.published ?? declared.asOf, file).toMatch(/^\d{4}/);
      if (kind === "guide") expect(declared.asOf, file).toMatch(/^\d{4}-\d{2}/);
    }
  });

  it("hold a guide on every instrument whose articles are retold one by one", () => {
    const guides = new Map(
      documents.flatMap((document) =>
        document.instrument === null ? [] : [[document.instrument, document]],
      ),
    );
    const counts = Object.entries(retoldArticles).map(([id]) => [id, articlesOf(guides.get(id)).size]);
    expect(Object.fromEntries(counts)).toEqual(retoldArticles);
  });

  it.each(documents.map((document) => [document.id, document] as const))(
    "name the instrument in every sentence of %s that names an article",
    (_, document) => {
      const known = names.map((name) => name.toLowerCase());
      const nameless = proseOf(document)
        .filter((sentence) => /\bArticles? \d/.test(sentence))
        .filter((sentence) => !known.some((name) => sentence.toLowerCase().includes(name)));
      expect(nameless).toEqual([]);
    },
  );

  it.each(documents.map((document) => [document.id, document] as const))(
    "leave no reference of %s open, and name no article that does not exist",
    (_, document) => {
      const { blocks } = linkDocument(document, linker);
      const open = blocks
        .flatMap(({ unresolved }) => unresolved.map(({ span }) => sliceSpan(document.text, span)))
        .filter((words) => !sharedNames.has(words.toLowerCase().replace(/s$/, "")));
      const missing = blocks
        .flatMap(({ mentions }) => mentions)
        .filter(({ pinpoints }) => pinpoints.some(isMissing))
        .map(({ span }) => sentenceAround(document, span))
        .filter((sentence) => !saysWhatIsNot.test(sentence));
      expect([open, missing]).toEqual([[], []]);
    },
  );

  it.each(documents.map((document) => [document.id, document] as const))(
    "begin no sentence of %s with a word that points to the one before",
    (_, document) => {
      const pointing = proseOf(document).filter((sentence) =>
        /^(?:It(?! does not matter| is no longer true)|He|She|They|Its|Their|That treaty|This treaty|The former|The latter)\b/.test(
          sentence,
        ),
      );
      expect(pointing).toEqual([]);
    },
  );
});

/** How many articles each guide treats under a heading of their own. */
const retoldArticles: Readonly<Record<string, number>> = {
  budapest: 48,
  "budapest-protocol-1": 16,
  "budapest-protocol-2": 25,
  "un-cybercrime": 68,
  lanzarote: 50,
  untoc: 41,
  crc: 54,
  opsc: 17,
  malabo: 38,
};

function articlesOf(document: Document | undefined): ReadonlySet<string> {
  if (!document) return new Set();
  const { blocks } = linkDocument(document, linker);
  const places = blocks
    .filter(({ kind }) => kind === "heading")
    .flatMap(({ mentions }) => mentions.flatMap(({ pinpoints }) => pinpoints))
    .filter(({ instrument, article }) => instrument === document.instrument && /^\d/.test(article ?? ""));
  return new Set(places.map(({ article }) => article ?? ""));
}

function isMissing({ instrument, article }: Pinpoint): boolean {
  const entry = register.find(instrument);
  return entry === undefined || (article !== null && lacksArticle(entry, article));
}

/** What is said of articles that do not exist: that there are none, or that a draft or an older source had them. */
const saysWhatIsNot = /\bno Article\b|\bdraft|\bmedia\b|\bnumbered\b|\bdoes not exist\b/i;

function sentenceAround({ text }: Document, { start, end }: Span): string {
  return text.slice(text.lastIndexOf("\n", start) + 1, text.indexOf("\n", end) + 1 || text.length);
}

describe("the guide", () => {
  it.each<readonly [string, RegExp]>([
    [
      "the six fields",
      /Internet governance, e-commerce, privacy, cybercrime, cyberwarfare and cyberterrorism/,
    ],
    ["the Palermo Convention's other name", /also called the Palermo Convention/],
    [
      "its duties",
      /organized criminal groups.*Article 5.*extradition \(Article 16\).*\(Article 18\).*\(Article 27\)/s,
    ],
    [
      "its silence on cybercrime, and the nuance",
      /not deal with cybercrime by name.*relevant.*Article 27\(3\).*Article 29\(1\)\(h\)/s,
    ],
    ["its place in the Treaty Series", /2225 UNTS 209/],
    ["its materials", /Status information.*Legislative guidance.*travaux préparatoires.*full text.*English/s],
    ["that its protocols supplement it", /calls these protocols optional.*supplementary.*Article 37\(2\)/s],
    ["CRC 34", /Article 34 of the Convention on the Rights of the Child obliges/],
    [
      "the years of the OPSC",
      /2001\. The OPSC was adopted on 25 May 2000 and entered into force on 18 January 2002/,
    ],
    ["its three subjects", /child prostitution, child pornography and the sale of children \(Article 1\)/],
    [
      "OPSC 3(1)(c), whole and as the library guide has it",
      /Article 3\(1\)\(c\) of the OPSC prohibits.*names only five/s,
    ],
    ["the Preamble and the Internet", /Preamble of the OPSC mentions the Internet/],
    [
      "the definition and its two numbers",
      /virtual images of children; .*Article 2\(3\), but the OPSC numbers it Article 2\(c\)/,
    ],
    [
      "the Council of Europe",
      /founded after World War II.*not the European Union.*much larger.*human rights.*rule of law.*drafting treaties/s,
    ],
    ["the three treaties in force", /Three Council of Europe treaties.*December 2022.*April 2026/s],
    [
      "who may join, as said and as it is",
      /any country, member or not.*Article 36\(1\).*Article 37\(1\).*Article 9 .*Article 16 .*Article 45\(1\).*Article 46\(1\)/s,
    ],
    [
      "the Budapest Convention",
      /first international agreement.*three ways: it harmonizes.*techniques.*cooperation/s,
    ],
    [
      "the first protocol and its title",
      /racist and xenophobic acts that are expressed or communicated online.*"racist or xenophobic"/s,
    ],
    [
      "the second protocol, then and now",
      /opened for signature on 12 May 2022.*15 April 2026: it had 4 of the 5.*December 2022.*E\.T\.S\. 224/s,
    ],
    [
      "the wording of the Lanzarote Convention",
      /"information and computer technology".*"information and communication technologies"/,
    ],
    ["access, and both its numbers", /Article 20\(1\)\(f\).*Article 21\(1\)\(f\)/s],
    ["distribution, and both its numbers", /Article 20\(1\)\(c\).*Article 30\(5\).*creates no offence/s],
    ["solicitation", /Article 23 of the Lanzarote Convention prohibits the solicitation/],
    [
      "the treaty that ended the old position",
      /24 December 2024.*A\/RES\/79\/243.*28 February 2022.*Hanoi.*not in force in May 2026/s,
    ],
  ])("tells %s", (_, fact) => {
    expect(guide).toMatch(fact);
  });
});

describe("the news text", () => {
  it.each<readonly [string, RegExp]>([
    [
      "the vote and its resolution",
      /December 2019.*Resolution 74\/247.*79 votes to 60, with 33.*Ad Hoc Committee.*comprehensive international convention/s,
    ],
    ["what the treaty may do", /human rights\..*Sustainable Development Goals/s],
    ["that nothing defines cybercrime", /no international definition of cybercrime.*still holds/s],
    [
      "the categories of UNODC",
      /computer-related offences, content-related offences.*copyright.*cyber-dependent.*cyber-enabled.*online child sexual exploitation/s,
    ],
    [
      "the goals and targets",
      /None of the Sustainable Development Goals.*16\.1, 16\.4 and 16\.5.*arms trafficking/s,
    ],
    ["the targets of trafficking and violence, corrected", /target 5\.2.*10\.8.*there is no target 10\.8/s],
    ["the Forum and Guterres", /every year.*2019 in Berlin.*Guterres warned/s],
    ["Merkel and the photograph", /Angela Merkel.*human rights.*trust.*26 November 2019/s],
    [
      "that the United Nations had no instrument, and has one",
      /no legal instrument of its own; that changed on 24 December 2024/,
    ],
    [
      "how long, and when it began",
      /take three years.*March 2022; the first session in fact began on 28 February 2022/s,
    ],
    ["Brandolino", /John Brandolino.*anti-corruption treaty.*starting point/s],
    ["the governments", /Many governments.*common ground/s],
    [
      "the Electronic Frontier Foundation",
      /Electronic Frontier Foundation \(EFF\) warned.*surveillance.*user data.*billions/s,
    ],
    ["the second session", /second session.*Vienna in May and June 2022/s],
    [
      "where to read more, and the pictures",
      /refers to the UN Office on Drugs and Crime.*Sigmund.*Hayoung Jeon.*Twitter/s,
    ],
    ["that it retells an older article", /about April 2022.*written in November 2026/s],
  ])("tells %s", (_, fact) => {
    expect(news).toMatch(fact);
  });
});

const runLength = 9;

/** Bodies, subjects and formulas that have one name only. */
const fixedTerms = [
  "Secretary General of the Council of Europe",
  "Secretary General of the United Nations",
  "Committee of Ministers of the Council of Europe",
  "Committee on the Rights of the Child",
  "General Assembly of the United Nations",
  "Council of Europe",
  "sale of children, child prostitution and child pornography",
  "Arabic, Chinese, English, French, Russian and Spanish",
  "opened for signature",
  "General Comment No. 25 (2021)",
];

describe.each(["seeds", "facts", "treaties"])("the texts and ../shared/%s", (name) => {
  const folder = sharedFolder(name);

  it.skipIf(folder === undefined)(`share no run of ${runLength} words but names`, async () => {
    const files = (await readdir(folder ?? "")).filter((file) => /\.(?:txt|md)$/.test(file));
    const others = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, "utf8")));
    const taken = new Set(others.flatMap(runsOf));
    const shared = documents.flatMap((document) =>
      proseOf(document)
        .flatMap(runsOf)
        .filter((run) => taken.has(run))
        .map((run) => `${document.id}: ${run}`),
    );
    expect(shared).toEqual([]);
  });
});

/** Names and headings of the register, longest first: they cannot be said otherwise. */
const terms = [
  ...names,
  ...fixedTerms,
  ...countryNames(),
  ...register.instruments.flatMap(({ articles }) => articles.map(({ heading }) => heading ?? "")),
]
  .map((name) => wordsOf(name).map(({ word }) => word))
  .toSorted((one, other) => other.length - one.length)
  .map((words) => ` ${words.join(" ")} `);

function countryNames(): readonly string[] {
  const region = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".split("");
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return [
    ...codes.flatMap((code) => region.of(code)?.replace("&", "and") ?? []),
    "Timor Leste",
    "Congo",
    "Cote d Ivoire",
  ];
}

/** Every run of words of a text, but for those that reach into a name or a heading of the register. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text).map(({ word }) => word);
  // Lists of article numbers are nobody's words.
  let level = ` ${words.join(" ")} `.replace(/ (?:\d+ )+/g, " | ");
  for (const term of terms) level = level.replaceAll(term, " | ");
  return level.split("|").flatMap((part) => {
    const run = part.trim().split(/\s+/);
    return Array.from({ length: Math.max(0, run.length - runLength + 1) }, (_, at) =>
      run.slice(at, at + runLength).join(" "),
    );
  });
}

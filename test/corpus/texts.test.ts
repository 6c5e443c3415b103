import { readdir, readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { lacksArticle } from "../../src/domain/instrument.ts";
import { sliceSpan } from "../../src/domain/span.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";
import { createLinker } from "../../src/references/linker.ts";
import { splitSentences } from "../../src/text/sentences.ts";
import { wordsOf } from "../../src/text/words.ts";
import { sharedFolder } from "../shared-folder.ts";
import { corpusFolder, guideFile, newsFile, readShippedRegister, readShippedText } from "./shipped.ts";

let names: readonly string[];
let guide: string;
let news: string;
beforeAll(async () => {
  const register = await readShippedRegister();
  names = register.instruments.flatMap((instrument) => register.namesOf(instrument));
  guide = await readShippedText(guideFile);
  news = await readShippedText(newsFile);
});

describe("the texts that ship", () => {
  it("are all taken in, with what is declared of them", async () => {
    const { sources, skipped } = await readCorpus([corpusFolder], { register: await readShippedRegister() });
    expect(skipped).toEqual([]);
    expect(
      sources.map(({ file, declared }) => [file, declared.kind, declared.language, declared.asOf]),
    ).toEqual([
      [guideFile, "guide", "en", "2026-05"],
      [newsFile, "news", "en", "2022-04"],
    ]);
  });

  it("name the instrument in every sentence that names an article", () => {
    const known = names.map((name) => name.toLowerCase());
    const nameless = [guide, news]
      .flatMap(proseOf)
      .filter((sentence) => /\bArticles? \d/.test(sentence))
      .filter((sentence) => !known.some((name) => sentence.toLowerCase().includes(name)));
    expect(nameless).toEqual([]);
  });

  it("leave no reference open, and name no article that does not exist", async () => {
    const register = await readShippedRegister();
    const linker = createLinker(register);
    const subjects: string[] = [];
    for (const line of `${guide}\n${news}`.split("\n")) {
      if (line.startsWith("#"))
        subjects.splice(0, 1, ...[linker.instrumentOf(line.replace(/^#+ /, ""))].filter((id) => id !== null));
      const { mentions, unresolved } = linker.link(line, { subjects });
      expect(unresolved).toEqual([]);
      const places = mentions.flatMap((mention) => mention.pinpoints);
      const missing = places.filter(({ instrument, article }) => {
        const entry = register.find(instrument);
        return entry === undefined || (article !== null && lacksArticle(entry, article));
      });
      expect(missing).toEqual([]);
    }
  });

  it("begin no sentence with a word that points to the one before", () => {
    const pointing = [guide, news]
      .flatMap(proseOf)
      .filter((sentence) =>
        /^(?:It|He|She|They|Its|Their|That treaty|This treaty|The former|The latter)\b/.test(sentence),
      );
    expect(pointing).toEqual([]);
  });
});

/** The sentences of the running text, without headings and marks. */
function proseOf(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return lines
    .map((line) => line.replace(/^- /, "").replaceAll("*", ""))
    .flatMap((line) => splitSentences(line).map((span) => sliceSpan(line, span).trim()));
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

const runLength = 8;

describe.each(["seeds", "facts"])("the texts and ../shared/%s", (name) => {
  const folder = sharedFolder(name);

  it.skipIf(folder === undefined)(`share no run of ${runLength} words but names`, async () => {
    const files = (await readdir(folder ?? "")).filter((file) => /\.(?:txt|md)$/.test(file));
    const others = await Promise.all(files.map((file) => readFile(`${folder}/${file}`, "utf8")));
    const taken = new Set(others.flatMap(runsOf));
    expect(runsOf(`${guide}\n${news}`).filter((run) => taken.has(run))).toEqual([]);
  });
});

/** Every run of words of a text, but for those that reach into a name of the register: names cannot be said otherwise. */
function runsOf(text: string): readonly string[] {
  const words = wordsOf(text).map(({ word }) => word);
  let level = ` ${words.join(" ")} `;
  for (const name of names.toSorted((one, other) => other.length - one.length)) {
    const folded = wordsOf(name).map(({ word }) => word);
    level = level.replaceAll(` ${folded.join(" ")} `, " | ");
  }
  return level.split("|").flatMap((part) => {
    const run = part.trim().split(/\s+/);
    return Array.from({ length: Math.max(0, run.length - runLength + 1) }, (_, at) =>
      run.slice(at, at + runLength).join(" "),
    );
  });
}

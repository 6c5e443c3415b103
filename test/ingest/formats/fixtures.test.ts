import { describe, expect, test } from "vitest";
import { sliceSpan } from "../../../src/domain/span.ts";
import { ingestSource } from "../../../src/ingest/ingest-source.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { shippedRegister, sortedWords } from "../shared-corpus.ts";
import { sourceOf } from "../sources.ts";
import { draftLines } from "./draft-lines.ts";
import { fixtureBytes, fixtures, parseFixture } from "./fixtures.ts";

const guide = [
  "h1 Cybercrime treaties at a glance",
  "p0 Harbour Law Library",
  "p0 2026-03-02",
  "p0 This short guide names the treaties on cybercrime that our readers ask for, and says where to begin. Last updated: 2 March 2026.",
  "h2 Where to begin",
  "p0 Begin with the Convention on Cybercrime, which most later texts follow. Its offences stand in Articles 2 to 10.",
  "p0 The Secretary General of the Council of Europe is its depositary.",
  "i1 Convention on Cybercrime (2001)",
  "p1 ETS No. 185. It was opened for signature in Budapest on 23 November 2001.",
  "i2 Article 2 is about access without right.",
  "i2 Article 3 is about interception without right.",
  "i1 United Nations Convention against Cybercrime (2024)",
  "p1 The General Assembly adopted it on 24 December 2024.",
  "h2 The treaties side by side",
  "p0 Treaty: Convention on Cybercrime; Opened for signature: 23 November 2001; Where: Budapest",
  "p0 Treaty: First Additional Protocol; Opened for signature: 28 January 2003; Where: Strasbourg",
  "p0 Treaty: United Nations Convention against Cybercrime; Opened for signature: 25 October 2025; Where: Hanoi",
  "h2 How to read a treaty",
  "i1# 1. Find the article by its heading.",
  "i1# 2. Read the definitions first:",
  "i2# a. they stand in the first articles;",
  "i2# b. they bind the whole text.",
  "i1# 3. Look for reservations.",
  "h3 What a reservation is",
  "p0 A state may declare that it leaves out part of a treaty, where the treaty lets it.",
  "p0 A reservation is made at the time of signature or ratification.",
  "h2 En français",
  "p0 La Convention sur la cybercriminalité a été ouverte à la signature à Budapest. Son article 9 porte sur la pornographie enfantine.",
  "i1 Les infractions se trouvent aux articles 2 à 10.",
  "i1 La procédure se trouve aux articles 14 à 21.",
];

const convention = [
  "h1 Convention on Harbour Data",
  "p0 The States signatory hereto,",
  "p0 Considering that harbours keep records of ships and of those who sail in them;",
  "p0 Convinced that such records need protection,",
  "p0 Have agreed as follows:",
  "h2 Part I – General provisions",
  "h3 Chapter I – Terms",
  "h4 Article 1 – Definitions",
  "p0 For the purposes of this Convention:",
  "i1# (a) “harbour data” means any record that a harbour keeps in electronic form;",
  "i1# (b) “harbour master” means a person who answers for such records.",
  "h3 Chapter II – Duties",
  "h4 Article 2 – Duty to keep records",
  "i1# 1. Each Party shall see to it that harbour data are kept for five years.",
  "i1# 2. Each Party may reserve the right to keep them for a shorter time, where:",
  "i1# (a) the records concern pleasure craft; or",
  "i1# (b) the harbour is used by fewer than ten ships in a year.",
  "i1# 3. The period referred to in paragraph 1 begins on the day of arrival.",
  "h4 Article 3 – Access without right",
  "p0 Each Party shall make it an offence to gain access to harbour data without right, subject to Article 2, paragraph 2.",
  "h2 Part II – Final provisions",
  "h4 Article 4 – Entry into force",
  "i1# 1. This Convention enters into force on the first day of the month that follows the tenth ratification.",
  "i1# 2. It was done at Harbour Town on 5 June 2020.",
];

/** HTML cannot say that a list is numbered with "(a)": browsers show "a.". */
const asHtmlShows = convention.map((line) => line.replace(/^(i1# )\((\w)\)/, "$1$2."));

describe("the readers of files by other programs", () => {
  test.each(["pandoc.html", "libreoffice.html", "pandoc.docx", "libreoffice.docx", "pandoc.epub"])(
    "read the same blocks of the guide from guide.%s",
    async (made) => {
      const draft = await parseFixture(`guide.${made}`);
      expect(draftLines(draft)).toEqual(guide);
      expect(draft.metadata?.title).toBe("Cybercrime treaties at a glance");
      expect(draft.notes).toEqual({});
    },
  );

  test.each([
    ["pandoc.docx", convention],
    ["libreoffice.docx", convention],
    ["pandoc.html", asHtmlShows],
    ["libreoffice.html", asHtmlShows],
    ["pandoc.epub", asHtmlShows],
  ])("read the same blocks of the convention from convention.%s", async (made, expected) => {
    expect(draftLines(await parseFixture(`convention.${made}`))).toEqual(expected);
  });

  test("read all words from a book that LibreOffice wrote, which keeps no lists, levels or table heads", async () => {
    const { blocks } = await parseFixture("guide.libreoffice.epub");
    const words = guide
      .map((line) =>
        line
          .replace(/^\w\d#? (?:[\da]\. |b\. )?/, "")
          .replace(/(?:Treaty|Opened for signature|Where): /g, ""),
      )
      .join(" ");
    expect(sortedWords(...blocks.map(({ text }) => text))).toEqual(sortedWords(words));
  });
});

const linker = createLinker(shippedRegister);

describe("ingestSource of files by other programs", () => {
  test.each(fixtures)("gives spans of %s that slice the text", async (file) => {
    const ingested = await ingestSource(sourceOf(file, fixtureBytes(file)), { linker });
    if ("skipped" in ingested) throw new Error(ingested.skipped.reason);
    const { document, passages } = ingested;
    const drafted = (await parseFixture(file)).blocks.map(({ text }) => text);
    expect(document.blocks.map(({ span }) => sliceSpan(document.text, span))).toEqual(drafted);
    for (const passage of passages) {
      expect(passage.text).toBe(sliceSpan(document.text, passage.span));
      for (const { span } of passage.mentions) {
        expect(span.start).toBeGreaterThanOrEqual(passage.span.start);
        expect(span.end).toBeLessThanOrEqual(passage.span.end);
        expect(sliceSpan(document.text, span).trim()).not.toBe("");
      }
    }
    expect(passages.length).toBeGreaterThan(0);
  });

  test.each(["pandoc.html", "libreoffice.docx", "pandoc.epub"])(
    "links the articles in guide.%s to their treaty, and quotes the words that name them",
    async (made) => {
      const ingested = await ingestSource(sourceOf(`guide.${made}`, fixtureBytes(`guide.${made}`)), {
        linker,
      });
      if ("skipped" in ingested) throw new Error(ingested.skipped.reason);
      const { document, passages } = ingested;
      expect(document).toMatchObject({
        title: "Cybercrime treaties at a glance",
        language: "en",
        asOf: "2026-03-02",
      });
      const mentions = passages.flatMap((passage) => passage.mentions);
      const words = mentions.map(({ span }) => sliceSpan(document.text, span));
      for (const expected of ["Articles 2 to 10", "ETS No. 185", "Article 2", "Article 3"])
        expect(words).toContain(expected);
    },
  );

  test.each(["pandoc.html", "libreoffice.html", "pandoc.docx", "libreoffice.docx", "pandoc.epub"])(
    "knows convention.%s for a treaty with four articles",
    async (made) => {
      const ingested = await ingestSource(
        sourceOf(`convention.${made}`, fixtureBytes(`convention.${made}`)),
        { linker },
      );
      if ("skipped" in ingested) throw new Error(ingested.skipped.reason);
      const { document } = ingested;
      expect(document.kind).toBe("treaty");
      const headings = document.blocks
        .filter(({ kind }) => kind === "heading")
        .map(({ span }) => sliceSpan(document.text, span));
      expect(headings.filter((heading) => heading.startsWith("Article"))).toHaveLength(4);
    },
  );
});

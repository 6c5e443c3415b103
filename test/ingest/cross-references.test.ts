import { describe, expect, test } from "vitest";
import type { Mention } from "../../src/domain/mention.ts";
import { formatPinpoint } from "../../src/domain/pinpoint.ts";
import { containsSpan, type Span } from "../../src/domain/span.ts";
import { linkDocument } from "../../src/ingest/link-document.ts";
import { readCorpus } from "../../src/ingest/read-corpus.ts";
import { readDocument } from "../../src/ingest/read-document.ts";
import { createLinker } from "../../src/references/linker.ts";
import { sharedFolder } from "../shared-folder.ts";
import { shippedRegister } from "./shared-corpus.ts";

/** What a plain reader of a treaty would mark as a reference. None of these forms knows the grammar. */
const plainForms = {
  articles: /\barticles?\s+\d+/gi,
  instruments: /\b(?:this|the\s+present)\s+(?:convention|protocol|treaty)\b/gi,
  "this article": /\b(?:this|the\s+present)\s+article\b/gi,
  paragraphs: /\b(?:sub-?)?paragraphs?\s+(?:\d+|\(?[a-z][).]|[a-z]\))/gi,
} as const;

/** References of a text to what the register does not hold, by the words that follow them. */
const strangers: Readonly<Record<string, readonly (readonly [behind: string, reason: string])[]>> = {
  budapest: [[".d. of the Statute of the Council of Europe", "the Statute is not in the register"]],
  "convention-108": [[".d of the Statute of the Council of Europe", "the Statute is not in the register"]],
  crc: [
    [
      ") and in the statutes",
      "article 10 of the International Covenant on Economic, Social and Cultural Rights",
    ],
  ],
  lanzarote: [[".d of the Statute of the Council of Europe", "the Statute is not in the register"]],
};

interface Linked {
  readonly id: string;
  readonly instrument: string | null;
  readonly text: string;
  readonly mentions: readonly Mention[];
}

async function linkTreaties(folder: string): Promise<readonly Linked[]> {
  const linker = createLinker(shippedRegister);
  const { sources } = await readCorpus([folder], { register: shippedRegister });
  const documents = await Promise.all(sources.map(readDocument));
  return documents.map((document) => ({
    id: document.id,
    instrument: document.instrument,
    text: document.text,
    mentions: linkDocument(document, linker).blocks.flatMap((block) => block.mentions),
  }));
}

function findPlain({ text }: Linked, form: RegExp): readonly Span[] {
  return [...text.matchAll(form)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Where the first word and the number behind it stand, of some words that the text must hold. */
function firstSpan({ text }: Linked, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the text does not hold: ${words}`);
  return { start, end: start + (/^\S+ [^ ,]+/.exec(words)?.[0].length ?? 0) };
}

const mentionAt = ({ mentions }: Linked, span: Span): Mention | undefined =>
  mentions.find((mention) => containsSpan(mention.span, span));

/** The plain references of a text that no mention holds, as the words around them, without the explained ones. */
function findUnresolved(treaty: Linked, form: RegExp): readonly string[] {
  const explained = strangers[treaty.id] ?? [];
  return findPlain(treaty, form)
    .filter((span) => !mentionAt(treaty, span))
    .filter(({ end }) => !explained.some(([behind]) => treaty.text.startsWith(behind, end)))
    .map(({ start, end }) => treaty.text.slice(start - 40, end + 40));
}

const folder = sharedFolder("treaties");

describe.skipIf(folder === undefined)("linkDocument resolves the references of treaty texts:", async () => {
  const treaties = folder === undefined ? [] : await linkTreaties(folder);
  const find = (id: string): Linked => {
    const treaty = treaties.find((linked) => linked.id === id);
    if (!treaty) throw new Error(`no treaty ${id}`);
    return treaty;
  };

  test.each(Object.entries(plainForms))("all %s of the Budapest Convention, and to itself", (_, form) => {
    const budapest = find("budapest");
    expect(findUnresolved(budapest, form)).toEqual([]);
    const found = findPlain(budapest, form).flatMap((span) => mentionAt(budapest, span)?.pinpoints ?? []);
    expect(new Set(found.map(({ instrument }) => instrument))).toEqual(new Set(["budapest"]));
  });

  test("as many as stand in the Budapest Convention", () => {
    const counts = Object.values(plainForms).map((form) => findPlain(find("budapest"), form).length);
    expect(counts).toEqual([99, 49, 36, 59]);
  });

  test.each([
    ["paragraphs a.i or ii above", "6(1)(a)(i) 6(1)(a)(ii)"],
    ["paragraph 1 a.ii of this article", "6(1)(a)(ii)"],
    [
      "paragraphs 1, sub-paragraphs d. and e, and 2, sub-paragraphs b. and c",
      "9(1)(d) 9(1)(e) 9(2)(b) 9(2)(c)",
    ],
    ["Articles 3 through 5, 7, 8, and 9.1.a and c", "3 4 5 7 8 9(1)(a) 9(1)(c)"],
    ["paragraphs 1.b through 1.d of this article", "22(1)(b) 22(1)(c) 22(1)(d)"],
    ["Article 24, paragraph 1, of this Convention", "24(1)"],
    ["Articles 27 through 35", "27 28 29 30 31 32 33 34 35"],
    [
      "Articles 2, 3, 6, paragraph 1.b, 7, 9 paragraph 3, and 27, paragraph 9.e",
      "2 3 6(1)(b) 7 9(3) 27(9)(e)",
    ],
  ])("in the Budapest Convention %j as %s", (words, places) => {
    const budapest = find("budapest");
    const mention = mentionAt(budapest, firstSpan(budapest, words));
    expect(mention?.pinpoints.map(formatPinpoint).join(" ").replaceAll("budapest ", "")).toBe(places);
  });

  test.each([
    "budapest-protocol-1",
    "convention-108",
    "convention-108-protocol",
    "crc",
    "lanzarote",
    "opsc",
    "untoc",
    "untoc-firearms",
    "untoc-smuggling",
    "untoc-trafficking",
  ])("all of %s but those to texts that the register does not hold", (id) => {
    const forms = Object.values(plainForms);
    expect(forms.flatMap((form) => findUnresolved(find(id), form))).toEqual([]);
    expect(forms.flatMap((form) => findPlain(find(id), form)).length).toBeGreaterThan(25);
  });

  test("with an exception for each that is listed, and no more", () => {
    for (const [id, explained] of Object.entries(strangers)) {
      for (const [behind] of explained) expect(find(id).text).toContain(behind);
    }
  });

  test.each([
    ["lanzarote", "Article 9 thereof", "budapest 9"],
    ["lanzarote", "Article 34 thereof", "crc 34"],
    ["lanzarote", "Article 6 of the Convention for the Protection of Human Rights", "echr 6"],
    ["crc", "articles 23 and 24", "iccpr 23, iccpr 24"],
    ["budapest-protocol-1", "Articles 14 to 21", "budapest 14, budapest 15, budapest 16"],
    ["opsc", "article 44 of the Convention", "crc 44"],
    ["untoc-firearms", "article 18, paragraph 13, of the Convention", "untoc 18(13)"],
    ["untoc-smuggling", "articles 27 and 28 of the Convention", "untoc 27, untoc 28"],
    ["convention-108-protocol", "Article 13 of the Convention", "convention-108 13"],
    ["convention-108-protocol", "paragraph 1 of Article 2 of this Protocol", "convention-108-protocol 2(1)"],
  ])("of %s to other treaties: %j is %s", (id, words, places) => {
    const treaty = find(id);
    const mention = mentionAt(treaty, firstSpan(treaty, words));
    expect(mention?.pinpoints.map(formatPinpoint).slice(0, 3).join(", ")).toBe(places);
  });
});

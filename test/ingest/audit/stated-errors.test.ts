import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/domain/finding.ts";
import { containsPinpoint, formatPinpoint } from "../../../src/domain/pinpoint.ts";
import { sliceSpan } from "../../../src/domain/span.ts";
import { auditCorpus } from "../../../src/ingest/audit/audit-corpus.ts";
import { createJoiningRules } from "../../../src/ingest/audit/joining-rules.ts";
import { gatherTreatyTexts } from "../../../src/ingest/audit/treaty-texts.ts";
import { ingestSource } from "../../../src/ingest/ingest-source.ts";
import { createLinker } from "../../../src/references/linker.ts";
import { sharedFolder } from "../../shared-folder.ts";
import { ingestFolder, shippedRegister } from "../shared-corpus.ts";
import { sourceOf } from "../sources.ts";

const folder = sharedFolder("treaties");
const linker = createLinker(shippedRegister);

describe.skipIf(folder === undefined)("the audit of single statements against eleven treaties", async () => {
  const treaties = folder === undefined ? [] : await ingestFolder(folder);

  async function audit(statement: string): Promise<readonly Finding[]> {
    const source = {
      ...sourceOf("statement.md", `# Guide\n\n${statement}`, { kind: "guide", language: "en" }),
      id: "statement",
    };
    const guide = await ingestSource(source, { linker });
    if ("skipped" in guide) throw new Error(guide.skipped.reason);
    const found = auditCorpus([guide, ...treaties], { register: shippedRegister, linker, today: null });
    return found.filter(({ documentId }) => documentId === "statement");
  }

  test.each([
    ["budapest", "some", "36(1)", "by the member States of the Council of Europe"],
    ["budapest-protocol-1", "some", "9(1)", "by the States which have signed the Convention"],
    ["lanzarote", "some", "45(1)", "the non-member States which have participated"],
    ["convention-108", "some", "22(1)", "by the member States of the Council of Europe"],
    ["convention-108-protocol", "some", "3(2)", "by States Signatories to the Convention"],
    ["opsc", "some", "13(1)", "by any State that is a party to the Convention or has signed it"],
    ["crc", "all", "46", "by all States"],
    ["untoc", "all", "36(1)", "open to all States for signature"],
    ["untoc-trafficking", "all", "16(1)", "open to all States for signature"],
    ["untoc-smuggling", "all", "21(1)", "open to all States for signature"],
    ["untoc-firearms", "all", "17(1)", "open to all States for signature"],
  ])("reads in %s that %s may join, at %s: %s", (id, who, article, words) => {
    const rule = createJoiningRules(gatherTreatyTexts(treaties)).find(id);
    expect(rule?.isOpenToAll).toBe(who === "all");
    expect(rule && formatPinpoint(rule.place)).toBe(`${id} ${article}`);
    expect(rule && sliceSpan(rule.document.text, rule.span)).toContain(words);
  });

  test("holds every article of the register as a place with words of its own or below it", () => {
    const texts = gatherTreatyTexts(treaties);
    for (const { id, articles } of shippedRegister.instruments.filter((instrument) =>
      texts.has(instrument.id),
    )) {
      for (const { number } of articles) {
        const place = { instrument: id, article: number, subdivisions: [] };
        const found = texts.find(place);
        expect(found && sliceSpan(found.document.text, found.span), `${id} ${number}`).toMatch(/\p{L}{4}/u);
        const within = texts.placesOf(id).filter((inner) => containsPinpoint(place, inner.place));
        expect(
          within.some(({ terms }) => terms.size > 2),
          `${id} ${number}`,
        ).toBe(true);
      }
    }
  });

  test.each([
    [
      "Under Article 6 of the Budapest Convention, inputting, altering or deleting computer data so that inauthentic data result is computer-related forgery.",
      "budapest 7",
    ],
    [
      "Article 29 of the Budapest Convention deals with trans-border access to stored computer data with consent or where publicly available.",
      "budapest 32",
    ],
    [
      "The Budapest Convention lets police intercept the content data of communications (Article 15).",
      "budapest 21",
    ],
    [
      "Grooming, the solicitation of children for sexual purposes, is punishable under Article 20 of the Lanzarote Convention.",
      "lanzarote 23",
    ],
    [
      "Corporate liability is provided for in Article 27 of the Lanzarote Convention, which allows criminal, civil or administrative liability of legal persons.",
      "lanzarote 26",
    ],
    [
      "Article 5 of the Palermo Convention requires parties to criminalise the laundering of the proceeds of crime.",
      "untoc 6",
    ],
    [
      "Article 12 of the Palermo Convention provides for the protection of witnesses against retaliation or intimidation.",
      "untoc 24",
    ],
    [
      "Article 19 of the CRC lets disabled children enjoy a full and decent life that promotes their self-reliance and dignity.",
      "crc 23",
    ],
    [
      "Article 9 of the Trafficking in Persons Protocol makes commercial carriers ascertain that passengers hold travel documents.",
      "untoc-trafficking 11",
    ],
    [
      "Under Article 3 of the Convention 108 data subjects may obtain rectification or erasure of data.",
      "convention-108 8",
    ],
  ])("finds in %j what %s says", async (statement, place) => {
    const [finding, ...others] = await audit(statement);
    expect(others).toEqual([]);
    expect([finding?.kind, finding?.rightPlace && formatPinpoint(finding.rightPlace)]).toEqual([
      "article",
      expect.stringMatching(new RegExp(`^${place}(?:\\(|$)`)),
    ]);
  });

  test.each([
    ["place", "Article 49 of the Budapest Convention lets parties leave."],
    ["place", "Article 9(1)(f) of the Budapest Convention bans selling child pornography."],
    ["place", "Article 37(e) of the CRC forbids torture."],
    ["joining", "The OPSC is open to all States."],
    ["joining", "Any country in the world can accede to the Budapest Convention without an invitation."],
    ["joining", "Only members of the United Nations may sign the CRC."],
    ["joining", "The Lanzarote Convention can be signed by every country."],
    ["wording", "Mutual legal aid (MLA) is due under the Budapest Convention."],
    ["wording", "The Budapest Convention defines “computer data” as “any facts stored on a machine”."],
    [
      "wording",
      "Article 3 of the Trafficking in Persons Protocol reads “any person who is sold by another”.",
    ],
  ])("finds an error of the kind %s in %j", async (kind, statement) => {
    expect((await audit(statement)).map((finding) => finding.kind)).toEqual([kind]);
  });

  test.each([
    "Article 2 of the Budapest Convention is the article against hackers, who break into other people's machines.",
    "Spam and botnets fall under Articles 4 to 6 of the Budapest Convention.",
    "Article 16 of the Budapest Convention lets the police freeze logs for up to ninety days.",
    "Article 24 of the Budapest Convention is about handing over suspects from one country to another.",
    "States that want to can join the Budapest Convention by invitation (Article 37).",
    "Article 20(1)(f) of the Lanzarote Convention bans watching such images on the Internet.",
    "The Lanzarote Convention makes grooming a crime (Article 23), and it lets police go under cover (Article 30(5)).",
    "Article 34 of the CRC protects children from sexual exploitation, and Article 19 from violence at home.",
    "All States may sign the CRC (Article 46) or accede to it (Article 48).",
    "Article 5 of the Palermo Convention is about belonging to a gang.",
    "Article 3(1)(c) of the OPSC bans making, selling and keeping child pornography.",
    "The OPSC is open to all States that have signed the CRC.",
    "The OPSC defines child pornography as “any representation, by whatever means, of a child engaged in real or simulated explicit sexual activities”.",
    "The Lanzarote Convention speaks of information and communication technologies (ICT).",
    "The Budapest Convention is not open to any country that wishes.",
    "Article 12 of Convention 108 governs transfers of data to other countries.",
  ])("finds nothing wrong in %j", async (statement) => {
    expect((await audit(statement)).map(({ problem }) => problem)).toEqual([]);
  });
});

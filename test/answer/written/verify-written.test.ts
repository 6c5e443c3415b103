import { beforeAll, describe, expect, test } from "vitest";
import { readShippedSources, type ShippedSources } from "./shipped-sources.ts";

let sources: ShippedSources;
beforeAll(async () => {
  sources = await readShippedSources();
});

const offences =
  "The offences of the Budapest Convention stand in Articles 2 to 10, the police powers in Articles 14 to 21, and the rules on cooperation between States in Articles 23 to 35.";
const phishing =
  "Phishing is a crime under the Budapest Convention through several offences, chiefly Article 7 on forgery for the faked message and Article 8 on fraud for the loss, besides Articles 2 and 6.";
const replaces =
  "The UN Convention against Cybercrime of 2024 does not replace the Budapest Convention, which stays in force beside the UN treaty.";
const unga =
  "Resolution 74/247 of 27 December 2019, on how to counter the use of information and communications technologies for crime, was adopted by 79 votes to 60, with 33 abstentions.";

function verify(text: string, quote: string, cited: readonly number[] = [1]) {
  return sources.verify({ text, sources: cited, quote }, sources.around(quote));
}

describe("createVerification", () => {
  test.each([
    [
      "a range as it stands",
      "The police powers of the Budapest Convention stand in Articles 14 to 21.",
      offences,
    ],
    ["an article of a range", "Forgery is dealt with in Article 7 of the Budapest Convention.", phishing],
    ["two of a list", "Phishing is a crime under Articles 7 and 8 of the Budapest Convention.", phishing],
    [
      "a denial",
      "The UN Convention against Cybercrime of 2024 does not replace the Budapest Convention.",
      replaces,
    ],
    ["a number with its unit", "Resolution 74/247 was adopted by 79 votes to 60.", unga],
    ["a date less precisely", "Resolution 74/247 of December 2019 was adopted by 79 votes to 60.", unga],
    [
      "a quote in the middle",
      "Articles 7 and 8 of the Budapest Convention make phishing a crime.",
      "Phishing is a crime under the Budapest Convention",
    ],
  ])("keeps %s", (_, text, quote) => {
    expect(verify(text, quote)).toMatchObject({ kind: "verified" });
  });

  test.each([
    ["a wider range", "The police powers of the Budapest Convention stand in Articles 14 to 22.", offences],
    [
      "a range of another matter",
      "The police powers of the Budapest Convention stand in Articles 2 to 10.",
      offences,
    ],
    [
      "two articles mixed up",
      "Article 8 on forgery and Article 7 on fraud make phishing a crime under the Budapest Convention.",
      phishing,
    ],
    [
      "two treaties turned round",
      "The Budapest Convention does not replace the UN Convention against Cybercrime.",
      replaces,
    ],
    [
      "a denial left out",
      "The UN Convention against Cybercrime of 2024 replaces the Budapest Convention.",
      replaces,
    ],
    [
      "a denial of a denial",
      "It is not so that the UN Convention does not replace the Budapest Convention.",
      replaces,
    ],
    ["two numbers mixed up", "Resolution 74/247 was adopted by 60 votes to 79.", unga],
    ["another number of the sentence", "Resolution 74/247 was adopted by 79 votes to 33.", unga],
    ["another day", "Resolution 74/247 of 26 December 2019 was adopted by 79 votes to 60.", unga],
    ["another resolution", "Resolution 75/282 was adopted by 79 votes to 60.", unga],
    ["more than is said", "Resolution 74/247 was adopted by 79 votes to 60, a clear majority.", unga],
    [
      "an article without a treaty of the source",
      "Article 31 of the Vienna Convention makes phishing a crime.",
      phishing,
    ],
    ["an address", "Phishing is a crime, as https://evil.example explains to all.", phishing],
  ])("drops %s", (_, text, quote) => {
    expect(verify(text, quote)).toMatchObject({ kind: "failed" });
  });

  test("lets each of two sources bear its own clause, and cites both", () => {
    const other = "The Smuggling of Migrants Protocol entered into force on 28 January 2004.";
    const given = [...sources.around(phishing).slice(0, 1), { ...sources.find(other), n: 2 }];
    const text =
      "Article 7 on forgery makes phishing a crime under the Budapest Convention, and the Smuggling of Migrants Protocol entered into force on 28 January 2004.";
    const verdict = sources.verify({ text, sources: [1, 2], quote: phishing }, given);
    expect(verdict).toMatchObject({
      kind: "verified",
      sentence: { quotes: [{ words: phishing }, { words: other }] },
    });
    expect(sources.verify({ text, sources: [1], quote: phishing }, given).kind).toBe("failed");
  });

  test("gives the whole sentence of the source as the quote", () => {
    const verdict = verify(
      "The UN Convention against Cybercrime of 2024 does not replace the Budapest Convention.",
      "replace the Budapest Convention",
    );
    expect(verdict.kind === "verified" && verdict.sentence.quotes[0]?.words).toBe(replaces);
  });

  test("takes a short time for the longest of hostile sentences", () => {
    const floods = [
      "not ",
      "may ",
      "Article 1 ",
      "only, ",
      "1 ",
      "“a ",
      "the Budapest Convention, ",
      "and crime ",
      "http://a. ",
      "(((",
      "ne pas ",
    ];
    const started = performance.now();
    for (const flood of floods) {
      const text = `A${flood.repeat(Math.floor(1990 / flood.length))}.`;
      verify(text, phishing);
      const quote = `${phishing} ${flood.repeat(1000)}`.slice(0, 8000);
      sources.verify({ text, sources: [1], quote }, sources.around(phishing));
    }
    expect(performance.now() - started).toBeLessThan(3000);
  });
});

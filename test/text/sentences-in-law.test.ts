import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitSentences } from "../../src/text/sentences.ts";

const split = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe("splitSentences keeps whole", () => {
  test.each([
    ["a citation in OSCOLA", "Convention on Cybercrime (adopted 23 November 2001) ETS No. 185, art. 9."],
    ["a citation in Bluebook", "See CRC art. 34(b), Nov. 20, 1989, 1577 U.N.T.S. 3."],
    ["a series with its volume", "It is printed in vol. 1577, p. 3, of the Series."],
    ["two citations in a row", "Cf. Art. 5 and Arts. 7–9 of the Convention."],
    ["an English party", "In Handyside v. United Kingdom it was said."],
    ["a French party", "L'arrêt Dupont c. France du 3 mai 2001 le dit."],
    ["a Spanish party", "En el asunto Pérez vs. España se dijo."],
    ["a title before a name", "The Rapporteur, Prof. Weber, and Mrs. Smith agreed."],
    ["Spanish titles", "El Sr. López y la Dra. Ruiz firmaron."],
    ["French titles", "Mme. Curie et M. Hugo signèrent."],
    ["Latin", "States, viz. France, i.e. one of them, e.g. Spain, cf. Italy, et al. Germany."],
    ["Spanish abbreviations", "Véanse los arts. 4 y 5, núm. 3, p. ej. España."],
    ["French abbreviations", "Voir art. 4, al. 2, let. b et p. 12."],
    ["initials", "J. R. R. Tolkien wrote to E. U. officials."],
    ["a company", "Acme Inc. Holdings and Foo Ltd. Partners were heard."],
    ["a decimal", "Target 16.1 asks for a tenth, i.e. 10.5 per cent."],
    ["a version", "Version 2.0.1 was used."],
    ["an address of the Web", "See www.coe.int/cybercrime and https://example.org/a.b for more."],
    ["a numbered paragraph", "3. States Parties shall ensure this."],
    ["a lettered paragraph", "(c) Producing, distributing or selling it."],
    ["a Roman paragraph", "iv. The offering of it."],
    ["a pause", "The treaty … applies."],
    ["a question quoted inside", "He asked “why?” and left."],
    ["an exclamation inside", "The cry (help!) was heard."],
    ["a resolution", "General Assembly res. 74/247 of 27 Dec. 2019 began it."],
    ["a paragraph sign", "Under art. 40 § 2 let. b No. 3 it holds."],
  ])("%s", (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("splitSentences parts", () => {
  test.each<[string, string[]]>([
    ["It applies (Art. 5). It binds.", ["It applies (Art. 5).", "It binds."]],
    ["It applies.[12] It binds.[3]", ["It applies.[12]", "It binds.[3]"]],
    ["Il s'applique. L’article 5 le dit.", ["Il s'applique.", "L’article 5 le dit."]],
    ["Se aplica. El artículo 5 lo dice.", ["Se aplica.", "El artículo 5 lo dice."]],
    ["«Se aplica.» «Obliga.»", ["«Se aplica.»", "«Obliga.»"]],
    ["„Er gilt.“ Gut.", ["„Er gilt.“ Gut."]],
    [
      "It applies in the U.S. However, it does not bind.",
      ["It applies in the U.S.", "However, it does not bind."],
    ],
    [
      "They came from Peru, Chile, etc. The rest stayed.",
      ["They came from Peru, Chile, etc.", "The rest stayed."],
    ],
    ["It ended in Dec. The next began.", ["It ended in Dec.", "The next began."]],
    ["Really?! Yes.", ["Really?!", "Yes."]],
    ["It goes on... Then it stops.", ["It goes on...", "Then it stops."]],
    ["It goes on… Then it stops.", ["It goes on…", "Then it stops."]],
    ["**It applies.** _It binds._", ["**It applies.**", "_It binds._"]],
    ["It applies.  \nIt binds.", ["It applies.", "It binds."]],
    ["It applies.\r\nIt binds.", ["It applies.", "It binds."]],
    ["It applies. 12 States came.", ["It applies.", "12 States came."]],
    ["It applies. “Force” is not meant.", ["It applies.", "“Force” is not meant."]],
    ["It applies. [Editor] (See below.)", ["It applies.", "[Editor] (See below.)"]],
    ["Vol. 5 is here. P. 7 is not.", ["Vol. 5 is here.", "P. 7 is not."]],
    ["Is it art? No. It is law.", ["Is it art?", "No.", "It is law."]],
    ["条约生效。本条适用！", ["条约生效。", "本条适用！"]],
  ])("%j", (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });
});

describe("splitSentences by lines", () => {
  test.each<[string, string, string[]]>([
    ["a bulleted list", "Crimes:\n- access\n- interception", ["Crimes:", "access", "interception"]],
    ["a numbered list", "Crimes:\n1. access\n2. interception", ["Crimes:", "1. access", "2. interception"]],
    ["a lettered list", "Acts:\n(a) to sell\n(b) to offer", ["Acts:", "(a) to sell", "(b) to offer"]],
    ["headings of Markdown", "# One\n## Two\nText.", ["One", "Two", "Text."]],
    ["paragraphs", "One\n\n\nTwo", ["One", "Two"]],
    ["a blank line with blanks", "One\n \t\nTwo", ["One", "Two"]],
    [
      "a title line",
      "Status\nForty States are parties to it.",
      ["Status", "Forty States are parties to it."],
    ],
  ])("parts %s", (_, text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test.each([
    [
      "a wrapped line before a small letter",
      "States Parties shall take all measures that are\nneeded to do so.",
    ],
    [
      "a wrapped line before a name",
      "The treaty was opened for signature to the members of the Council of\nEurope and to others.",
    ],
    ["a short line that ends in a comma", "States,\nParties and others"],
    ["a short line that ends in a small word", "Measures of the\nStates"],
    ["a year at the beginning of a line", "The convention was opened in\n2001 and is in force."],
  ])("keeps %s", (_, text) => {
    expect(split(text)).toEqual([text]);
  });
});

describe("splitSentences on texts put together", () => {
  const sentence = fc.constantFrom(
    "Article 9 applies.",
    "Is it so?",
    "See Art. 3(1)(c), e.g. No. 5.",
    "Los niños tienen derechos.",
    "L'État s'engage (art. 5).",
    "It is 2225 U.N.T.S. 209!",
    "The “offence” is named.",
  );

  test("gives back the sentences that were joined by blanks", () => {
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 8 }), (sentences) => {
        expect(split(sentences.join(" "))).toEqual(sentences);
      }),
    );
  });

  test("gives back the same through paragraphs and bullets", () => {
    fc.assert(
      fc.property(
        fc.array(sentence, { minLength: 1 }),
        fc.constantFrom("\n\n", "\n- ", "\n• "),
        (sentences, joint) => {
          expect(split(sentences.join(joint))).toEqual(sentences);
        },
      ),
    );
  });

  test("splits a sentence that it gave no further", () => {
    fc.assert(
      fc.property(fc.array(sentence), fc.constantFrom(" ", "\n", "\n\n", "; ", " ("), (sentences, joint) => {
        for (const part of split(sentences.join(joint))) expect(split(part)).toEqual([part]);
      }),
    );
  });
});

import { describe, expect, test } from "vitest";
import { shownIn } from "./real-statements.ts";

describe("the audit finds a wrong date", () => {
  test.each([
    ["The Budapest Convention entered into force on 1 July 2003.", "entered into force on 1 July 2003"],
    [
      "The Budapest Convention was opened for signature in Budapest on 23 November 2002.",
      "opened for signature in Budapest on 23 November 2002",
    ],
    ["The Budapest Convention was adopted in 2000.", "adopted in 2000"],
    ["In force since 2001, the Budapest Convention is the oldest.", "In force since 2001"],
    [
      "On 1 March 2005, the Additional Protocol to the Convention on Cybercrime came into force.",
      "1 March 2005, the Additional Protocol to the Convention on Cybercrime came into force",
    ],
    [
      "The Second Additional Protocol to the Budapest Convention entered into force on 1 January 2024.",
      "entered into force on 1 January 2024",
    ],
    ["The Lanzarote Convention (2010) protects children.", "Lanzarote Convention (2010)"],
    ["The Lanzarote Convention was adopted on 12 July 2008.", "adopted on 12 July 2008"],
    ["The UN Convention against Cybercrime was adopted on 8 August 2024.", "adopted on 8 August 2024"],
    [
      "The UN Convention against Cybercrime has been in force since October 2025.",
      "in force since October 2025",
    ],
    [
      "The UN Convention against Cybercrime was signed in Hanoi on 27 October 2025.",
      "was signed in Hanoi on 27 October 2025",
    ],
    [
      "The Palermo Convention entered into force on 29 December 2003.",
      "entered into force on 29 December 2003",
    ],
    [
      "The General Assembly adopted the Palermo Convention in December 2000.",
      "adopted the Palermo Convention in December 2000",
    ],
    ["Convention on the Rights of the Child (adopted 20 November 1990)", "adopted 20 November 1990"],
    [
      "The Convention on the Rights of the Child was adopted in 1989. It entered into force on 2 September 1991.",
      "entered into force on 2 September 1991",
    ],
    ["The OPSC (2001) is short.", "OPSC (2001)"],
    ["The OPSC entered into force on 25 May 2000.", "entered into force on 25 May 2000"],
    ["The Malabo Convention has been in force since 2014.", "in force since 2014"],
    ["The Arab Convention entered into force in 2010.", "entered into force in 2010"],
    ["The GDPR entered into force on 25 May 2018.", "entered into force on 25 May 2018"],
    ["Directive 2013/40/EU was adopted on 14 August 2013.", "adopted on 14 August 2013"],
    [
      "Convention 108 was opened for signature on 28 January 1980.",
      "opened for signature on 28 January 1980",
    ],
    [
      "The Universal Declaration of Human Rights (1947) came first.",
      "Universal Declaration of Human Rights (1947)",
    ],
    [
      "La Convention de Budapest est entrée en vigueur le 1er juillet 2005.",
      "entrée en vigueur le 1er juillet 2005",
    ],
    [
      "La Convention sur la cybercriminalité a été ouverte à la signature à Budapest en 2003.",
      "ouverte à la signature à Budapest en 2003",
    ],
    ["Le RGPD a été adopté en mai 2018.", "adopté en mai 2018"],
    ["El Convenio de Budapest entró en vigor el 1 de julio de 2001.", "entró en vigor el 1 de julio de 2001"],
    ["El Convenio de Lanzarote fue adoptado en 2010.", "adoptado en 2010"],
  ])("in %j", (text, words) => {
    expect(shownIn(text)).toEqual([`date: ${words}`]);
  });

  test.each([
    ["Convention on Cybercrime (2004)", "Convention on Cybercrime (2004)"],
    [
      "Optional Protocol to the Convention on the Rights of the Child on the sale of children (2001)",
      "Optional Protocol to the Convention on the Rights of the Child on the sale of children (2001)",
    ],
    ["GDPR (2018)", "GDPR (2018)"],
  ])("in the heading %j", (heading, words) => {
    expect(shownIn(`# Guide\n\n## ${heading}\n\nWords below it.`)).toEqual([`date: ${words}`]);
    expect(shownIn(`# Guide\n\n- ${heading}\n\n  Words below it.`)).toEqual([`date: ${words}`]);
  });
});

describe("the audit finds a wrong citation", () => {
  test.each([
    ["The Budapest Convention (ETS No. 189) is known to all.", "ETS No. 189"],
    ["The Budapest Convention, CETS No. 185, is known to all.", "CETS No. 185"],
    ["The Second Additional Protocol to the Budapest Convention is E.T.S. 224.", "E.T.S. 224"],
    ["Cite the Lanzarote Convention as ETS No. 201.", "ETS No. 201"],
    ["The Lanzarote Convention (CETS No. 210) protects children.", "CETS No. 210"],
    ["The Palermo Convention, 2225 UNTS 290, is long.", "2225 UNTS 290"],
    ["The Convention on the Rights of the Child (2171 UNTS 227) has 54 articles.", "2171 UNTS 227"],
    ["The UN Convention against Cybercrime (A/RES/74/247) is new.", "A/RES/74/247"],
    ["Directive 2013/40/EU, OJ L 335, 17.12.2011, p. 1, is law.", "OJ L 335, 17.12.2011, p. 1"],
    ["The Vienna Convention on the Law of Treaties (1155 U.N.T.S. 332) is old.", "1155 U.N.T.S. 332"],
  ])("in %j", (text, words) => {
    expect(shownIn(text)).toEqual([`series: ${words}`]);
  });

  test("in a line of an entry", () => {
    expect(
      shownIn(
        "# Guide\n\n- Lanzarote Convention (2007)\n\n  It protects children.\n  - Citation: C.E.T.S. 202",
      ),
    ).toEqual(["series: C.E.T.S. 202"]);
  });
});

describe("the audit finds a changed title", () => {
  test.each([
    "United Nations Convention on Transnational Organized Crime",
    "Convention on the Protection of Children from Sexual Exploitation and Sexual Abuse",
    "Convention on the Protection of Children against Sexual Exploitation or Sexual Abuse",
    "Council of Europe Convention for the Protection of Children against Sexual Exploitation and Sexual Abuse",
    "Additional Protocol to the Convention on Cybercrime concerning the criminalisation of acts of a racist or xenophobic nature committed through computer systems",
    "Additional Protocol to the Convention on Cybercrime concerning the criminalisation of acts of a racist and xenophobic nature committed by computer systems",
    "Second Additional Protocol to the Convention on Cybercrime on enhanced co-operation and disclosure of digital evidence",
    "Protocol to Prevent, Suppress and Punish the Traffic in Persons, Especially Women and Children",
    "Protocol against the Smuggling of Migrants by Land, Sea or Air",
    "African Union Convention on Cyber Security and Private Data Protection",
    "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution or child pornography",
  ])("in %j", (title) => {
    const found = shownIn(`The treaty in question is the ${title}.`);
    expect(found).toEqual([expect.stringMatching(/^title: /)]);
  });
});

describe("the audit finds a wrong number", () => {
  test.each([
    ["The Budapest Convention has 47 articles.", "47 articles"],
    ["The Lanzarote Convention has fifty-one articles in thirteen chapters.", "fifty-one articles"],
    ["This guide names all 40 articles of the Malabo Convention.", "40 articles"],
    ["The GDPR contains 98 articles.", "98 articles"],
    ["La Convention de Budapest compte 49 articles.", "49 articles"],
    ["El Convenio de Budapest tiene 49 artículos.", "49 artículos"],
  ])("in %j", (text, words) => {
    expect(shownIn(text)).toEqual([`count: ${words}`]);
  });
});

describe("the audit finds what has aged", () => {
  test.each([
    ["The Malabo Convention has not entered into force.", "2020"],
    ["The Malabo Convention had not entered into force as of March 2020.", "2020-03"],
    ["The Second Additional Protocol to the Budapest Convention currently has no parties.", "2022-06"],
    ["The UN Convention against Cybercrime is expected to be adopted.", "2024-08"],
    ["There is no UN treaty on cybercrime.", "2022-04"],
    ["There is currently no United Nations convention against cybercrime.", "2019"],
    ["The UN has no treaty on cybercrime.", "2023-01"],
    ["The Budapest Convention has 66 parties.", "2021-12"],
  ])("by the register, on any day, in %j of %s", (text, asOf) => {
    expect(shownIn(text, { asOf })).toEqual([`aged: ${text}`]);
    expect(shownIn(text, { asOf }, "2026-11-21")).toEqual([`aged: ${text}`]);
  });

  test.each([
    ["The next meeting will be held in New York.", "2023-05"],
    ["La prochaine session aura lieu à Vienne.", "2023-05"],
    ["La próxima sesión se celebrará en Viena.", "2023-05"],
    ["To date, three treaties have entered into force.", "2022-12"],
    ["À ce jour, trois traités sont entrés en vigueur.", "2022-12"],
    ["Several States have recently changed their laws.", "2020"],
  ])("by the day in %j of %s", (text, asOf) => {
    expect(shownIn(text, { asOf }, "2026-11-21")).toEqual([`aged: ${text}`]);
    expect(shownIn(text, { asOf })).toEqual([]);
    expect(shownIn(text, { asOf: "2026-11" }, "2026-11-21")).toEqual([]);
  });
});

import { describe, expect, test } from "vitest";
import { findingsIn } from "./real-statements.ts";

describe("the audit finds nothing in what is right", () => {
  test.each([
    "The Convention on Cybercrime (2001), ETS No. 185, is known as the Budapest Convention.",
    "The Convention on Cybercrime was opened for signature in Budapest on 23 November 2001 and entered into force on 1 July 2004.",
    "The Budapest Convention was adopted by the Committee of Ministers at its 109th session on 8 November 2001.",
    "The Budapest Convention was signed on 23 November 2001.",
    "In force since 1 July 2004, the Budapest Convention has 48 articles.",
    "The First Additional Protocol (2003), ETS No. 189, has been in force since 1 March 2006.",
    "Additional Protocol to the Convention on Cybercrime, concerning the criminalisation of acts of a racist and xenophobic nature committed through computer systems (2003)",
    "On 1 March 2006, the Additional Protocol to the Convention on Cybercrime came into force.",
    "The Second Additional Protocol to the Convention on Cybercrime (CETS 224), adopted on 17 November 2021, was opened for signature on 12 May 2022.",
    "The Second Additional Protocol to the Budapest Convention (2022) is CETS No. 224.",
    "The Lanzarote Convention (CETS No. 201) was adopted on 12 July 2007, opened for signature on 25 October 2007 and has been in force since 1 July 2010.",
    "The Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse (2007) has 50 articles.",
    "The Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse is CETS No. 201.",
  ])("of the Council of Europe's treaties on crime: %s", (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  test.each([
    "The UN Convention against Cybercrime was adopted by the General Assembly on 24 December 2024 by resolution A/RES/79/243.",
    "The UN Convention against Cybercrime (A/RES/79/243, annex) was opened for signature in Hanoi on 25 October 2025.",
    "The United Nations Convention against Cybercrime (2024) was signed in Hanoi on 25 and 26 October 2025.",
    "The Ad Hoc Committee was set up by resolution 74/247 (2019), adopted on 27 December 2019.",
    "The Palermo Convention, 2225 UNTS 209, was adopted on 15 November 2000 and entered into force on 29 September 2003.",
    "The United Nations Convention Against Transnational Organised Crime (2000) has three protocols.",
    "The Trafficking in Persons Protocol (2237 UNTS 319) has been in force since 25 December 2003.",
    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children (2000)",
    "The Firearms Protocol, 2326 UNTS 208, was adopted on 31 May 2001 and entered into force on 3 July 2005.",
    "The Convention on the Rights of the Child was adopted by the General Assembly on 20 November 1989.",
    "Convention on the Rights of the Child (adopted 20 November 1989, entered into force 2 September 1990) 1577 UNTS 3, art 34",
    "The OPSC (2000), 2171 UNTS 227, entered into force on 18 January 2002.",
    "The Convention on the Rights of the Child has 54 articles and three optional protocols, of 2000, 2000 and 2011.",
    "International Covenant on Civil and Political Rights (adopted 16 December 1966, entered into force 23 March 1976) 999 UNTS 171",
    "The Vienna Convention on the Law of Treaties (1969) is found at 1155 UNTS 331 and 8 ILM 679 (1969).",
    "The Universal Declaration of Human Rights (1948) was adopted in Paris on 10 December 1948.",
    "The UN Convention against Corruption (2003) entered into force on 14 December 2005.",
    "The Electronic Communications Convention has been in force since 1 March 2013.",
  ])("of the United Nations' treaties: %s", (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  test.each([
    "The Malabo Convention (2014) entered into force on 8 June 2023.",
    "The African Union Convention on Cyber Security and Personal Data Protection was adopted in Malabo on 27 June 2014.",
    "The African Union Convention on Cybersecurity and Personal Data Protection is known as the Malabo Convention.",
    "Convention 108+ (CETS No. 223) was opened for signature on 10 October 2018.",
    "The Arab Convention on Combating Information Technology Offences (2010) was adopted in Cairo on 21 December 2010.",
    "The CIS Agreement of 2001 was signed in Minsk on 1 June 2001.",
    "Directive 2013/40/EU was adopted on 12 August 2013 and published as OJ L 218, 14.8.2013, p. 8.",
    "Directive 2011/93/EU (2011) of 13 December 2011 is OJ L 335, 17.12.2011, p. 1.",
    "The GDPR was adopted on 27 April 2016, entered into force on 24 May 2016 and has 99 articles.",
    "In 2013 the European Union adopted Directive 2013/40/EU, and in 2016 it adopted the NIS Directive.",
    "Convention 108 (1981), ETS No. 108, was modernised by a protocol of 2018, CETS No. 223.",
    "The WIPO Copyright Treaty (1996) was adopted in Geneva on 20 December 1996.",
  ])("of regional and other instruments: %s", (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  test.each([
    "New Zealand acceded to the Budapest Convention on 28 August 2025, and it entered into force for New Zealand on 1 December 2025.",
    "The United States signed the Budapest Convention on 23 November 2001 and ratified it on 29 September 2006.",
    "For Brazil the Budapest Convention entered into force on 1 March 2023.",
    "Germany adopted its first law under the Budapest Convention in 2007.",
    "The Cybercrime Convention Committee adopted a guidance note on the Budapest Convention on 5 December 2012.",
    "The Explanatory Report to the Lanzarote Convention was published in 2007, and a handbook on it in 2011.",
    "The Ad Hoc Committee agreed on the text of the UN Convention against Cybercrime on 8 August 2024.",
    "The Committee on the Rights of the Child adopted guidelines on the OPSC on 30 May 2019.",
    "General Comment No 25 (2021) explains the Convention on the Rights of the Child in the digital world.",
    "The Parliamentary Assembly adopted a resolution in 2016, long after the Budapest Convention.",
    "The Budapest Convention requires five ratifications, three of them by members of the Council of Europe.",
    "Negotiations on the UN Convention against Cybercrime began in February 2022 and ended in August 2024.",
    "The Second Additional Protocol to the Budapest Convention needs five ratifications and three months.",
    "The Budapest Convention can be denounced by notification; the year 1999 has nothing to do with it.",
  ])("of what others did on other days: %s", (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  test.each([
    "La Convention sur la cybercriminalité a été ouverte à la signature à Budapest le 23 novembre 2001.",
    "La Convention de Budapest est entrée en vigueur le 1er juillet 2004.",
    "La Convention de Budapest (2001), STE n° 185, compte 48 articles.",
    "Le RGPD a été adopté le 27 avril 2016.",
    "La Convention de Lanzarote, STCE n° 201, est en vigueur depuis le 1er juillet 2010.",
    "El Convenio de Budapest se abrió a la firma en Budapest el 23 de noviembre de 2001.",
    "El Convenio de Budapest entró en vigor el 1 de julio de 2004.",
    "El Reglamento general de protección de datos fue adoptado el 27 de abril de 2016.",
    "El Convenio de Lanzarote entró en vigor en julio de 2010.",
  ])("in French and Spanish: %s", (text) => {
    expect(findingsIn(text)).toEqual([]);
  });

  test.each([
    "The library guide of December 2022 cites the Second Additional Protocol as E.T.S. 224; the series is CETS No. 224.",
    "A law library's guide of December 2022 dates the OPSC to 2001; it was adopted on 25 May 2000.",
    "The Malabo Convention has not been in force since 2014: that is the year of its adoption.",
    "A news article of April 2022 says that there is no UN legal instrument on cybercrime.",
    "The library guide writes of acts of a racist or xenophobic nature in the title.",
    "The figure of 71 articles, which some media give for the UN Convention against Cybercrime, is wrong.",
    "The guide of December 2022 reported that the Second Additional Protocol was not in force as of December 2022.",
  ])("where errors of others are told and set right: %s", (text) => {
    expect(findingsIn(text)).toEqual([]);
  });
});

/** Sentences of the texts that ship and what someone made of them, none of which was looked at while verification was tuned. */
export const heldOutRewordings: readonly (readonly [quote: string, reworded: string])[] = [
  [
    "The official text of the Arab Convention has subjects rather than settled English headings, so the headings below are translations.",
    "The official text of the Arab Convention has no settled English headings but subjects.",
  ],
  [
    "Phones, tablets, laptops, smart TVs and other smart devices count as a computer system under Article 1(a) of the Budapest Convention, since each of them processes data automatically by a program.",
    "Under Article 1(a) of the Budapest Convention, phones, tablets, laptops, smart TVs and other smart devices count as a computer system.",
  ],
  [
    "Article 6(2) of the Budapest Convention protects penetration testers, bug bounty hunters and other security researchers: whoever makes or has such tools for authorised testing or to protect a system, and not to commit an offence, is not liable.",
    "Penetration testers, bug bounty hunters and other security researchers are protected by Article 6(2) of the Budapest Convention.",
  ],
  [
    "Article 5(2)(b) of the First Protocol to the Budapest Convention lets a country choose not to punish racist insults, that is to opt out of the insult article, wholly or in part, by a reservation.",
    "A country can choose not to punish racist insults under Article 5(2)(b) of the First Protocol to the Budapest Convention.",
  ],
  [
    "Images of a child who does not exist, such as cartoons and AI-generated pictures, may be exempted by a reservation under Article 20(3) of the Lanzarote Convention, for production and possession only.",
    "Article 20(3) of the Lanzarote Convention allows a reservation that exempts images of a child who does not exist, for production and possession only.",
  ],
  [
    "Article 17 of the CRC secures children's access to information from many sources, national and international.",
    "Children's access to information from many national and international sources is secured by Article 17 of the CRC.",
  ],
  [
    "Article 45 of the CRC brings UNICEF and other United Nations bodies into the work of the Committee on the Rights of the Child.",
    "Under Article 45 of the CRC, UNICEF and other United Nations bodies take part in the work of the Committee on the Rights of the Child.",
  ],
  [
    "Article 8(d) of Convention 108 gives a remedy when such a request is not met.",
    "There is a remedy under Article 8(d) of Convention 108 when such a request is not met.",
  ],
  [
    "A US company (an American firm), or any other business outside the European Union, has to comply with the GDPR under Article 3(2) of the GDPR when it offers goods or services to people in the Union or monitors how those people behave there.",
    "Any business outside the European Union must comply with the GDPR when it offers goods or services to people in the Union, under Article 3(2) of the GDPR.",
  ],
  [
    "Article 15(3) of the Budapest Convention has states consider the rights of third parties.",
    "States are to consider the rights of third parties under Article 15(3) of the Budapest Convention.",
  ],
  [
    "Data on who owns a domain name (WHOIS) are the subject of Article 6 of the Second Additional Protocol to the Budapest Convention, which is not a rule of ICANN.",
    "Article 6 of the Second Additional Protocol to the Budapest Convention is about data on who owns a domain name (WHOIS).",
  ],
  [
    "Pages of the Council of Europe read for this guide in 2026 count 48 parties to the Lanzarote Convention: all 46 member States of the Council of Europe, Russia (the Russian Federation) and Tunisia.",
    "The Lanzarote Convention has 48 parties: all 46 member States of the Council of Europe, Russia and Tunisia.",
  ],
  [
    "Article 43(2) of the Lanzarote Convention permits further agreements between parties that strengthen it.",
    "Parties may conclude further agreements that strengthen the Lanzarote Convention, as Article 43(2) permits.",
  ],
  [
    "Secondary summaries describe Article 3 of the Malabo Convention as making a seller of goods or services by electronic means liable for performing the contract.",
    "According to secondary summaries, Article 3 of the Malabo Convention makes a seller of goods or services by electronic means liable for performing the contract.",
  ],
  [
    "Incident reports under Article 23 of the NIS2 Directive go to the computer security incident response team (CSIRT) or to the competent authority.",
    "Under Article 23 of the NIS2 Directive, incident reports go to the CSIRT or the competent authority.",
  ],
  [
    "Article 3(5) of the OPSC has States see to it that everyone involved in an adoption keeps to the international rules.",
    "Under Article 3(5) of the OPSC, States see to it that everyone involved in an adoption keeps to the international rules.",
  ],
  [
    "Article 10(4) of the OPSC has States that can afford it give financial or technical aid.",
    "States that can afford it are asked to give financial or technical aid under Article 10(4) of the OPSC.",
  ],
  [
    "In Hanoi 72 signatories signed the UN Convention against Cybercrime, namely 71 states and the European Union, according to the United Nations Treaty Collection; reports of the same day gave 65 or 69.",
    "According to the United Nations Treaty Collection, 72 signatories signed the UN Convention against Cybercrime in Hanoi: 71 states and the European Union.",
  ],
  [
    "One analyst counts 37 of the 68 articles of the UN Convention against Cybercrime as close to the Palermo Convention or to the UN Convention against Corruption.",
    "37 of the 68 articles of the UN Convention against Cybercrime are close to the Palermo Convention or the UN Convention against Corruption, by one analyst's count.",
  ],
  [
    "Article 16(4) of the UN Convention against Cybercrime, by secondary summaries, says that a child cannot consent to the sharing of child sexual abuse material.",
    "A child cannot consent to the sharing of child sexual abuse material, according to Article 16(4) of the UN Convention against Cybercrime by secondary summaries.",
  ],
  [
    "Article 44 of the UN Convention against Cybercrime lets a state ask another to search, seize and disclose electronic data stored there, by secondary summaries.",
    "A state may ask another to search, seize and disclose electronic data stored there under Article 44 of the UN Convention against Cybercrime.",
  ],
  [
    "Three resolutions of the UN General Assembly led to the UN Convention against Cybercrime: resolution 74/247, resolution 75/282 and resolution 79/243.",
    "The UN Convention against Cybercrime came out of three resolutions of the UN General Assembly: 74/247, 75/282 and 79/243.",
  ],
  [
    "The resolution by which the General Assembly adopted the Palermo Convention is A/RES/55/25.",
    "The General Assembly adopted the Palermo Convention by resolution A/RES/55/25.",
  ],
  [
    "Article 24(2)(a) of the Palermo Convention speaks of relocation and of keeping identities secret.",
    "Relocation and keeping identities secret are mentioned in Article 24(2)(a) of the Palermo Convention.",
  ],
  [
    "The full text of the First Additional Protocol is found at the Council of Europe Treaty Office, as treaty 189.",
    "You can find the full text of the First Additional Protocol at the Council of Europe Treaty Office, as treaty 189.",
  ],
  [
    "The text of the GDPR can be found and read online on EUR-Lex.",
    "The GDPR can be read online on EUR-Lex.",
  ],
  [
    "Money laundering is covered by Article 17 of the UN Convention against Cybercrime, by secondary summaries.",
    "By secondary summaries, Article 17 of the UN Convention against Cybercrime covers money laundering.",
  ],
  [
    "Extradition is covered by Article 24 of the Budapest Convention.",
    "Article 24 of the Budapest Convention deals with extradition.",
  ],
  [
    "Among the states invited to accede to the Budapest Convention, but not parties on 25 April 2026, were Kazakhstan, Kenya, Malaysia, Mexico and the Republic of Korea.",
    "Kazakhstan, Kenya, Malaysia, Mexico and the Republic of Korea were invited to accede to the Budapest Convention but were not parties on 25 April 2026.",
  ],
  [
    "The United Nations Convention against Cybercrime of 2024 lists offences and does not define the word cybercrime either.",
    "The word cybercrime is not defined in the United Nations Convention against Cybercrime of 2024.",
  ],
];

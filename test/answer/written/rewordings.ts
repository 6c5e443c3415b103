/**
 * Sentences of the texts that ship, each with what someone made of it who was to say the same in slightly other words. The odd ones are for
 * development, the even ones for testing.
 */
export const rewordings: readonly (readonly [quote: string, reworded: string])[] = [
  [
    "This guide goes through the 43 numbered articles of the Arab Convention on Combating Information Technology Offences.",
    "The Arab Convention on Combating Information Technology Offences has 43 numbered articles.",
  ],
  [
    "Article 5 of Directive 2013/40/EU covers the deletion, damage or alteration of computer data, for instance by a virus or by ransomware.",
    "Deletion, damage or alteration of computer data, such as by a virus or ransomware, is dealt with in Article 5 of Directive 2013/40/EU.",
  ],
  [
    "Article 9 of Directive 2013/40/EU sets floors for maximum penalties, not minimum sentences: a judge may give less.",
    "Article 9 of Directive 2013/40/EU sets floors for maximum penalties and not minimum sentences, so a judge may give less.",
  ],
  [
    "The Committee of Ministers of the Council of Europe adopted the Budapest Convention on 8 November 2001, at its 109th session, and with it an Explanatory Report.",
    "The Budapest Convention was adopted by the Committee of Ministers of the Council of Europe on 8 November 2001.",
  ],
  [
    "Using someone's open laptop without asking is illegal access too, since Article 2 of the Budapest Convention asks only whether the access was without right.",
    "Using someone's open laptop without asking is illegal access, because Article 2 of the Budapest Convention asks only whether access was without right.",
  ],
  [
    "Article 5 of the Budapest Convention makes system interference a criminal offence: seriously hindering a computer system from working, on purpose and without right, by entering, sending, damaging, deleting, changing or suppressing data.",
    "Under Article 5 of the Budapest Convention, seriously hindering a computer system from working, on purpose and without right, is a criminal offence.",
  ],
  [
    "Article 7 of the Budapest Convention makes computer-related forgery a criminal offence: entering, changing, deleting or suppressing data so that false data result that are meant to pass as genuine for legal purposes.",
    "Computer-related forgery is made a crime by Article 7 of the Budapest Convention.",
  ],
  [
    "Article 9(1)(b) of the Budapest Convention punishes offering child pornography or making it available through a computer system.",
    "Offering child pornography or making it available through a computer system is punished under Article 9(1)(b) of the Budapest Convention.",
  ],
  [
    "Article 11(1) of the Budapest Convention makes helpers punishable: aiding or abetting any of the offences is itself an offence if it is intentional.",
    "According to Article 11(1) of the Budapest Convention, aiding or abetting any of the offences is itself an offence if it is intentional.",
  ],
  [
    "Article 23 of the Budapest Convention obliges the parties to the widest possible cooperation in criminal investigations.",
    "The parties must cooperate as widely as possible in criminal investigations under Article 23 of the Budapest Convention.",
  ],
  [
    "Without asking the other State, police may under Article 32 of the Budapest Convention open data on a foreign server in two cases only: public data, and consent.",
    "Under Article 32 of the Budapest Convention police may open data on a foreign server without asking the other State in only two cases: public data and consent.",
  ],
  [
    "Article 3 of the First Protocol to the Budapest Convention does not oblige platforms to take down or remove hate posts, and no other article of the protocol does.",
    "Platforms are not obliged to take down or remove hate posts by Article 3 of the First Protocol to the Budapest Convention.",
  ],
  [
    "Removal is a duty and blocking an option under Article 25 of Directive 2011/93/EU.",
    "Under Article 25 of Directive 2011/93/EU removal is a duty, while blocking is an option.",
  ],
  [
    "Recruiting or forcing a child into a webcam show is a crime under Article 21(1)(a) and (b) of the Lanzarote Convention.",
    "It is a crime to recruit or force a child into a webcam show under Article 21(1)(a) and (b) of the Lanzarote Convention.",
  ],
  [
    "The Budapest Convention has no article on grooming; its only article on children is Article 9, on child pornography.",
    "No article of the Budapest Convention deals with grooming; Article 9, on child pornography, is its only article on children.",
  ],
  [
    "Section 3 of the Commonwealth Model Law holds the definitions of computer data, computer system, service provider and traffic data.",
    "Computer data, computer system, service provider and traffic data are defined in Section 3 of the Commonwealth Model Law.",
  ],
  [
    "The official title of Convention 108 is the Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data.",
    "Convention 108 is officially called the Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data.",
  ],
  [
    "Article 3(2)(c) of Convention 108 lets a State extend protection to files that are not processed automatically, such as paper files.",
    "A State may extend protection to files that are not processed automatically, such as paper files, under Article 3(2)(c) of Convention 108.",
  ],
  [
    "Article 30 of the CRC lets children of minorities and indigenous peoples enjoy their culture, religion and language.",
    "Children of minorities and indigenous peoples may enjoy their culture, religion and language under Article 30 of the CRC.",
  ],
  [
    "Article 31 of the CRC recognises the child's right to rest, play and cultural life.",
    "The child's right to rest, play and cultural life is recognised in Article 31 of the CRC.",
  ],
  [
    "Article 38 of the CRC is about children in armed conflict: the minimum age for a soldier is 15 (fifteen), so nobody younger may be recruited into the armed forces.",
    "Under Article 38 of the CRC the minimum age for a soldier is 15, so nobody younger may be recruited into the armed forces.",
  ],
  [
    "Article 50 of the CRC is about amendments, which need the approval of the General Assembly and acceptance by two thirds of the parties.",
    "Amendments need the approval of the General Assembly and acceptance by two thirds of the parties, as Article 50 of the CRC says.",
  ],
  [
    "The e-Evidence Regulation was adopted on 12 July 2023.",
    "The date of adoption of the e-Evidence Regulation is 12 July 2023.",
  ],
  [
    "EPOC stands for European Production Order Certificate, the form by which a provider receives a European Production Order under the e-Evidence Regulation.",
    "EPOC stands for European Production Order Certificate.",
  ],
  [
    "Electronic evidence is not only for cybercrime: Article 14(2)(c) of the Budapest Convention makes its police powers available for electronic evidence of any crime.",
    "Article 14(2)(c) of the Budapest Convention makes its police powers available for electronic evidence of any crime, not only cybercrime.",
  ],
  [
    "Mutual assistance may be refused under Article 27(4) of the Budapest Convention for political offences and for sovereignty, security or other essential interests.",
    "States may refuse mutual assistance for political offences and for sovereignty, security or other essential interests under Article 27(4) of the Budapest Convention.",
  ],
  [
    "Not every company must have a data protection officer (DPO): Article 37 of the GDPR asks for one from public authorities and from firms that, for instance, watch people regularly on a large scale.",
    "Article 37 of the GDPR asks for a data protection officer from public authorities and from firms that watch people regularly on a large scale.",
  ],
  [
    "The maximum (biggest) fine under the GDPR, EUR 20 million or 4 % of turnover, is kept by Article 83(5) of the GDPR for breaches of the basic principles, of people's rights and of the rules on transfers.",
    "The maximum fine under the GDPR is EUR 20 million or 4 % of turnover.",
  ],
  [
    "Article 16(14) of the Palermo Convention permits refusing extradition where a person would be persecuted because of race, religion, sex, nationality or political opinions.",
    "Extradition may be refused under Article 16(14) of the Palermo Convention where a person would be persecuted because of race, religion, sex, nationality or political opinions.",
  ],
  [
    "Article 34(1) of the ITU Constitution lets a state stop private telegrams, and Article 34(2) lets it cut off other private telecommunications.",
    "A state may stop private telegrams under Article 34(1) of the ITU Constitution.",
  ],
  [
    "Russia is not a party to the Budapest Convention, and neither are China and India (position of 25 April 2026).",
    "On 25 April 2026, Russia was not a party to the Budapest Convention, and neither were China and India.",
  ],
  [
    "Secondary sources give 196 parties to the Convention on the Rights of the Child.",
    "The Convention on the Rights of the Child has 196 parties, according to secondary sources.",
  ],
  [
    "Sources disagree on whether Angola belongs to the parties to the Malabo Convention.",
    "Sources disagree on whether Angola is a party to the Malabo Convention.",
  ],
  [
    "Convention 108 allows no reservations (Article 25).",
    "No reservations are allowed under Article 25 of Convention 108.",
  ],
  [
    "A state can denounce Convention 108, that is leave it, by notice, with effect after six months, at the start of the next month (Article 26(2)).",
    "States can denounce Convention 108 by notice, with effect after six months, under Article 26(2).",
  ],
  [
    "In plain words, forcing a young child to witness sexual abuse, or showing sex acts to the child for one's own sexual ends, also by webcam, is what Article 22 of the Lanzarote Convention punishes.",
    "Article 22 of the Lanzarote Convention punishes forcing a young child to witness sexual abuse.",
  ],
  [
    "Article 30(4) of the Lanzarote Convention keeps the rights of the defence and a fair trial, with reference to Article 6 of the European Convention on Human Rights.",
    "The rights of the defence and a fair trial are kept by Article 30(4) of the Lanzarote Convention.",
  ],
  [
    "A State can withdraw a reservation at any time under Article 48 of the Lanzarote Convention.",
    "Under Article 48 of the Lanzarote Convention, a reservation can be withdrawn at any time.",
  ],
  [
    "Hacking in order to commit another offence is a crime of its own under Article 29(1)(b) of the Malabo Convention.",
    "Article 29(1)(b) of the Malabo Convention makes hacking in order to commit another offence a crime of its own.",
  ],
  [
    "The deadline for the early warning is 24 hours after learning of the incident under Article 23(4)(a) of the NIS2 Directive.",
    "Under Article 23(4)(a) of the NIS2 Directive, the early warning is due 24 hours after learning of the incident.",
  ],
  [
    "No article of the NIS2 Directive gives prison terms: the fines in Article 34 are administrative.",
    "The NIS2 Directive gives no prison terms; the fines in its Article 34 are administrative.",
  ],
  [
    "No article of the OPSC punishes merely viewing or accessing child pornography, unlike Article 20(1)(f) of the Lanzarote Convention and Article 14(1)(b) of the UN Convention against Cybercrime.",
    "Merely viewing or accessing child pornography is not punished by any article of the OPSC.",
  ],
  [
    "The definition in Article 2(c) of the OPSC is not limited to photographs, films or other images.",
    "Article 2(c) of the OPSC contains a definition that is not limited to photographs, films or other images.",
  ],
  [
    "Under Article 3(1)(c) of the OPSC, the UN protocol to the Convention on the Rights of the Child, it must be a crime to produce, distribute, disseminate, import, export, offer or sell child pornography, and to possess it for those purposes.",
    "Article 3(1)(c) of the OPSC says that producing, distributing, disseminating, importing, exporting, offering or selling child pornography must be a crime.",
  ],
  [
    "A country need not hand over its own citizens under Article 5(5) of the OPSC, but it must then bring the case to its prosecutors: extradite or prosecute.",
    "Under Article 5(5) of the OPSC a country need not hand over its own citizens, but must then bring the case to its prosecutors.",
  ],
  [
    "Article 8(6) of the OPSC keeps the right of the accused to a fair trial.",
    "The accused keeps the right to a fair trial under Article 8(6) of the OPSC.",
  ],
  [
    "No reservation to racist threats is possible: Article 12(2) of the First Protocol to the Budapest Convention lists Articles 3, 5 and 6, and leaves out Article 4.",
    "No reservation to racist threats is possible under Article 12(2) of the First Protocol to the Budapest Convention.",
  ],
  [
    "A State can opt out of genocide denial by Article 6(2)(b) of the First Protocol to the Budapest Convention, or require the intent to incite hatred by Article 6(2)(a).",
    "Article 6(2)(b) of the First Protocol to the Budapest Convention lets a State opt out of genocide denial.",
  ],
  [
    "The second edition, Tallinn Manual 2.0, was published in February 2017 and covers peacetime as well as war.",
    "Tallinn Manual 2.0, the second edition, was published in February 2017 and covers both peacetime and war.",
  ],
  [
    "Article 16 of the Second Additional Protocol opens it only to parties to the Budapest Convention.",
    "The Second Additional Protocol is open only to parties to the Budapest Convention, by its Article 16.",
  ],
  [
    "Under Article 20(4) of the Lanzarote Convention a party may decide not to apply this rule on access.",
    "A party may decide under Article 20(4) of the Lanzarote Convention not to apply this rule on access.",
  ],
  [
    "Article 23 of the Lanzarote Convention applies where an adult uses information and communication technologies to propose a meeting to a child and then takes steps towards it.",
    "Article 23 of the Lanzarote Convention covers an adult who uses information and communication technologies to propose a meeting to a child and then takes steps towards it.",
  ],
  [
    "Under Article 40(22) of the UN Convention against Cybercrime a state need not help if it has good grounds to believe that the request looks like political persecution, or is made because of a person's race, religion, sex or political opinions.",
    "A state need not help under Article 40(22) of the UN Convention against Cybercrime if it has good grounds to believe that the request looks like political persecution.",
  ],
  [
    "Resolution 79/243 was adopted without a vote, by consensus.",
    "The General Assembly adopted Resolution 79/243 by consensus, without a vote.",
  ],
  [
    "Article 5 bis of the UNCITRAL Model Law on Electronic Commerce was added in 1998.",
    "In 1998, Article 5 bis was added to the UNCITRAL Model Law on Electronic Commerce.",
  ],
  [
    "The Electronic Communications Convention does not punish fraud or any other crime; computer-related fraud is dealt with in Article 8 of the Budapest Convention.",
    "Fraud is not punished by the Electronic Communications Convention; Article 8 of the Budapest Convention deals with computer-related fraud.",
  ],
  [
    "The Smuggling of Migrants Protocol entered into force on 28 January 2004.",
    "The Smuggling of Migrants Protocol has been in force since 28 January 2004.",
  ],
  [
    "Article 4 of the Trafficking in Persons Protocol limits it to trafficking that crosses borders and involves an organized criminal group, and extends it to the protection of victims.",
    "The Trafficking in Persons Protocol is limited by its Article 4 to trafficking that crosses borders and involves an organized criminal group.",
  ],
  [
    "The liability of companies under Article 10(2) of the Palermo Convention may be criminal, civil or administrative.",
    "Under Article 10(2) of the Palermo Convention, companies' liability may be criminal, civil or administrative.",
  ],
  [
    "Police of several countries can work in one team under Article 19 of the Palermo Convention.",
    "Article 19 of the Palermo Convention allows police of several countries to work in one team.",
  ],
  [
    "Article 32(3) of the Palermo Convention lists how the Conference works: exchange of information, periodic review and recommendations.",
    "According to Article 32(3) of the Palermo Convention, the Conference works by exchange of information, periodic review and recommendations.",
  ],
  [
    "Neither the Convention on the Rights of the Child nor the OPSC has an article on grooming.",
    "There is no article on grooming in the Convention on the Rights of the Child or in the OPSC.",
  ],
  [
    "Preservation of data is required by Article 25 of the UN Convention against Cybercrime, for up to 90 days by secondary summaries.",
    "Article 25 of the UN Convention against Cybercrime requires preservation of data, by secondary summaries for up to 90 days.",
  ],
  [
    "Resolution 74/247 of 27 December 2019, on how to counter the use of information and communications technologies for crime, was adopted by 79 votes to 60, with 33 abstentions.",
    "The vote on Resolution 74/247 was 79 to 60, with 33 abstentions.",
  ],
  [
    "The body that monitors and interprets the Budapest Convention, on the basis of its Article 46, is the Cybercrime Convention Committee (T-CY).",
    "The Cybercrime Convention Committee (T-CY) monitors and interprets the Budapest Convention on the basis of Article 46.",
  ],
  [
    "The definition in Article 2(c) of the OPSC is not limited to photographs, films or other images.",
    "The definition in Article 2(c) of the OPSC goes beyond photographs, films or other images.",
  ],
];

/** How every entry of the shipped register is cited in OSCOLA style (4th edition). */
export const goldenCitations: Readonly<Record<string, string>> = {
  untoc:
    "United Nations Convention against Transnational Organized Crime (opened for signature 12 December 2000, entered into force 29 September 2003) 2225 UNTS 209",
  "untoc-trafficking":
    "Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children, supplementing the United Nations Convention against Transnational Organized Crime (adopted 15 November 2000, entered into force 25 December 2003) 2237 UNTS 319",
  "untoc-smuggling":
    "Protocol against the Smuggling of Migrants by Land, Sea and Air, supplementing the United Nations Convention against Transnational Organized Crime (adopted 15 November 2000, entered into force 28 January 2004) 2241 UNTS 507",
  "untoc-firearms":
    "Protocol against the Illicit Manufacturing of and Trafficking in Firearms, Their Parts and Components and Ammunition, supplementing the United Nations Convention against Transnational Organized Crime (adopted 31 May 2001, entered into force 3 July 2005) 2326 UNTS 208",
  crc: "Convention on the Rights of the Child (adopted 20 November 1989, entered into force 2 September 1990) 1577 UNTS 3",
  opsc: "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography (adopted 25 May 2000, entered into force 18 January 2002) 2171 UNTS 227",
  budapest:
    "Convention on Cybercrime (opened for signature 23 November 2001, entered into force 1 July 2004) 2296 UNTS 167",
  "budapest-protocol-1":
    "Additional Protocol to the Convention on Cybercrime, concerning the criminalisation of acts of a racist and xenophobic nature committed through computer systems (opened for signature 28 January 2003, entered into force 1 March 2006) 2466 UNTS 205",
  "budapest-protocol-2":
    "Second Additional Protocol to the Convention on Cybercrime on enhanced co-operation and disclosure of electronic evidence (opened for signature 12 May 2022, not yet in force) CETS No 224",
  lanzarote:
    "Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse (opened for signature 25 October 2007, entered into force 1 July 2010) CETS No 201",
  "un-cybercrime":
    "United Nations Convention against Cybercrime; Strengthening International Cooperation for Combating Certain Crimes Committed by Means of Information and Communications Technology Systems and for the Sharing of Evidence in Electronic Form of Serious Crimes (opened for signature 25 October 2025, not yet in force) UN Doc A/RES/79/243, annex",
  "convention-108":
    "Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data (opened for signature 28 January 1981, entered into force 1 October 1985) ETS No 108",
  "unga-74-247": "UNGA Res 74/247 (27 December 2019) UN Doc A/RES/74/247",
  "crc-opac":
    "Optional Protocol to the Convention on the Rights of the Child on the involvement of children in armed conflict (adopted 25 May 2000, entered into force 12 February 2002) 2173 UNTS 222",
  "crc-opic":
    "Optional Protocol to the Convention on the Rights of the Child on a communications procedure (opened for signature 28 February 2012, entered into force 14 April 2014) 2983 UNTS 131",
  malabo:
    "African Union Convention on Cyber Security and Personal Data Protection (adopted 27 June 2014, entered into force 8 June 2023)",
  "arab-it-offences":
    "Arab Convention on Combating Information Technology Offences (adopted 21 December 2010, entered into force 7 February 2014)",
  "cis-2001":
    "Agreement on Cooperation among the States Members of the Commonwealth of Independent States in Combating Offences relating to Computer Information (adopted 1 June 2001)",
  "cis-2018":
    "Agreement on Cooperation among the States Members of the Commonwealth of Independent States in Combating Crimes in the Field of Information Technology (adopted 28 September 2018, entered into force 12 March 2020)",
  "sco-2009":
    "Agreement among the Governments of the Member States of the Shanghai Cooperation Organisation on Cooperation in the Field of Ensuring International Information Security (adopted 16 June 2009)",
  "ecowas-2011":
    "Directive C/DIR.1/08/11 on Fighting Cyber Crime within ECOWAS (19 August 2011) C/DIR. 1/08/11",
  "commonwealth-model-law": "Commonwealth Model Law on Computer and Computer Related Crime (2002) LMM(02)17",
  "eu-2013-40":
    "Directive 2013/40/EU of the European Parliament and of the Council of 12 August 2013 on attacks against information systems and replacing Council Framework Decision 2005/222/JHA [2013] OJ L218/8",
  "eu-2011-93":
    "Directive 2011/93/EU of the European Parliament and of the Council of 13 December 2011 on combating the sexual abuse and sexual exploitation of children and child pornography, and replacing Council Framework Decision 2004/68/JHA [2011] OJ L335/1",
  "eu-2023-1543":
    "Regulation (EU) 2023/1543 of the European Parliament and of the Council of 12 July 2023 on European Production Orders and European Preservation Orders for electronic evidence in criminal proceedings and for the execution of custodial sentences following criminal proceedings [2023] OJ L191/118",
  "eu-2023-1544":
    "Directive (EU) 2023/1544 of the European Parliament and of the Council of 12 July 2023 laying down harmonised rules on the designation of designated establishments and the appointment of legal representatives for the purpose of gathering electronic evidence in criminal proceedings [2023] OJ L191/181",
  "convention-108-protocol":
    "Additional Protocol to the Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data, regarding supervisory authorities and transborder data flows (opened for signature 8 November 2001, entered into force 1 July 2004) ETS No 181",
  "convention-108-plus":
    "Protocol amending the Convention for the Protection of Individuals with regard to Automatic Processing of Personal Data (opened for signature 10 October 2018, not yet in force) CETS No 223",
  gdpr: "Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 on the protection of natural persons with regard to the processing of personal data and on the free movement of such data, and repealing Directive 95/46/EC (General Data Protection Regulation) [2016] OJ L119/1",
  nis2: "Directive (EU) 2022/2555 of the European Parliament and of the Council of 14 December 2022 on measures for a high common level of cybersecurity across the Union, amending Regulation (EU) No 910/2014 and Directive (EU) 2018/1972, and repealing Directive (EU) 2016/1148 [2022] OJ L333/80",
  nis1: "Directive (EU) 2016/1148 of the European Parliament and of the Council of 6 July 2016 concerning measures for a high common level of security of network and information systems across the Union [2016] OJ L194/1",
  "eu-2016-680":
    "Directive (EU) 2016/680 of the European Parliament and of the Council of 27 April 2016 on the protection of natural persons with regard to the processing of personal data by competent authorities for the purposes of the prevention, investigation, detection or prosecution of criminal offences or the execution of criminal penalties, and on the free movement of such data, and repealing Council Framework Decision 2008/977/JHA [2016] OJ L119/89",
  "eu-1995-46":
    "Directive 95/46/EC of the European Parliament and of the Council of 24 October 1995 on the protection of individuals with regard to the processing of personal data and on the free movement of such data [1995] OJ L281/31",
  "eu-2005-222-jha":
    "Council Framework Decision 2005/222/JHA of 24 February 2005 on attacks against information systems [2005] OJ L69/67",
  "eu-2004-68-jha":
    "Council Framework Decision 2004/68/JHA of 22 December 2003 on combating the sexual exploitation of children and child pornography [2004] OJ L13/44",
  "unga-75-282": "UNGA Res 75/282 (26 May 2021) UN Doc A/RES/75/282",
  "unga-79-243": "UNGA Res 79/243 (24 December 2024) UN Doc A/RES/79/243",
  "uncitral-mlec": "UNCITRAL Model Law on Electronic Commerce (12 June 1996) UN Doc A/RES/51/162, annex",
  "ecc-2005":
    "United Nations Convention on the Use of Electronic Communications in International Contracts (opened for signature 16 January 2006, entered into force 1 March 2013) 2898 UNTS 3",
  "wipo-wct":
    "WIPO Copyright Treaty (adopted 20 December 1996, entered into force 6 March 2002) 2186 UNTS 121",
  "wipo-wppt":
    "WIPO Performances and Phonograms Treaty (adopted 20 December 1996, entered into force 20 May 2002) 2186 UNTS 203",
  "itu-constitution":
    "Constitution of the International Telecommunication Union (adopted 22 December 1992, entered into force 1 July 1994) 1825 UNTS 331",
  "tunis-agenda": "Tunis Agenda for the Information Society (18 November 2005) WSIS-05/TUNIS/DOC/6(Rev.1)-E",
  "tallinn-manual":
    "Tallinn Manual 2.0 on the International Law Applicable to Cyber Operations (February 2017)",
  "gge-2015":
    "Report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security (June 2015) UN Doc A/70/174",
  "gge-2021":
    "Report of the Group of Governmental Experts on Advancing Responsible State Behaviour in Cyberspace in the Context of International Security (May 2021) UN Doc A/76/135",
  "oewg-2021":
    "Final substantive report of the Open-ended Working Group on Developments in the Field of Information and Telecommunications in the Context of International Security (March 2021) UN Doc A/75/816",
  "oewg-2025":
    "Final report of the Open-ended Working Group on security of and in the use of information and communications technologies 2021–2025 (11 July 2025) UN Doc A/AC.292/2025/CRP.1",
  echr: "Convention for the Protection of Human Rights and Fundamental Freedoms (opened for signature 4 November 1950, entered into force 3 September 1953) 213 UNTS 221",
  iccpr:
    "International Covenant on Civil and Political Rights (opened for signature 19 December 1966, entered into force 23 March 1976) 999 UNTS 171",
  vclt: "Vienna Convention on the Law of Treaties (opened for signature 23 May 1969, entered into force 27 January 1980) 1155 UNTS 331",
  vcdr: "Vienna Convention on Diplomatic Relations (adopted 18 April 1961, entered into force 24 April 1964) 500 UNTS 95",
  vccr: "Vienna Convention on Consular Relations (adopted 24 April 1963, entered into force 19 March 1967) 596 UNTS 261",
  udhr: "Universal Declaration of Human Rights (10 December 1948) UN Doc A/RES/217(III)",
  "un-charter":
    "Charter of the United Nations (adopted 26 June 1945, entered into force 24 October 1945) 1 UNTS XVI",
  berne:
    "Berne Convention for the Protection of Literary and Artistic Works (adopted 9 September 1886, entered into force 5 December 1887) 1161 UNTS 3",
  "rome-1961":
    "International Convention for the Protection of Performers, Producers of Phonograms and Broadcasting Organisations (adopted 26 October 1961, entered into force 18 May 1964) 496 UNTS 43",
  trips:
    "Agreement on Trade-Related Aspects of Intellectual Property Rights (adopted 15 April 1994, entered into force 1 January 1995) 1869 UNTS 299",
  uncac:
    "United Nations Convention against Corruption (opened for signature 9 December 2003, entered into force 14 December 2005) 2349 UNTS 41",
  "ilo-182":
    "Convention concerning the Prohibition and Immediate Action for the Elimination of the Worst Forms of Child Labour (adopted 17 June 1999, entered into force 19 November 2000) 2133 UNTS 161",
  "ets-24":
    "European Convention on Extradition (opened for signature 13 December 1957, entered into force 18 April 1960) 359 UNTS 273",
  "ets-30":
    "European Convention on Mutual Assistance in Criminal Matters (opened for signature 20 April 1959, entered into force 12 June 1962) 472 UNTS 185",
  "ets-99":
    "Additional Protocol to the European Convention on Mutual Assistance in Criminal Matters (opened for signature 17 March 1978, entered into force 12 April 1982) 1496 UNTS 350",
};

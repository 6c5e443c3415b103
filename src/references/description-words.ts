import type { InstrumentKind } from "../domain/instrument.ts";

/** The sorts of text that a noun can stand for, the likeliest first: "text" is a protocol only where no treaty fits. */
export type DescribedKinds = readonly InstrumentKind[];

/** A meaning and the words for it in English, French and Spanish, folded, parted by commas. */
type Wordings = Readonly<Record<string, string>>;

/** Who made an instrument; "europe" is what readers call the Council of Europe and the European Union alike. */
export const makerWordings: Wordings = {
  un: "un, onu, united nations, nations unies, naciones unidas",
  "council-of-europe": "council of europe, coe, conseil de l europe, consejo de europa",
  eu: "eu, ue, european union, union europeenne, union europea, brussels, bruxelles, bruselas",
  europe: "european, europe, europeen, europeenne, europeo, europea, europa",
  "african-union":
    "african union, au, ua, union africaine, union africana, african, africa, africaine, africana",
  "arab-league": "arab league, league of arab states, arab, arab states, ligue arabe, liga arabe, arabe",
  cis: "cis, commonwealth of independent states, cei, communaute des etats independants, comunidad de estados independientes",
  sco: "sco, ocs, shanghai, shanghai cooperation organisation, organisation de cooperation de shanghai, organizacion de cooperacion de shanghai",
  ecowas: "ecowas, cedeao, west africa, west african, afrique de l ouest, africa occidental",
  commonwealth: "commonwealth",
  wipo: "wipo, ompi, world intellectual property organisation",
  ilo: "ilo, oit, international labour organisation, organisation internationale du travail",
};

/** The towns by which treaties and their protocols are called. Beside a noun the town alone tells the treaty. */
export const townWordings: Wordings = {
  palermo: "palermo, palerme",
  budapest: "budapest",
  lanzarote: "lanzarote",
  hanoi: "hanoi",
  malabo: "malabo",
};

/** What instruments are about. Matters that no instrument of a register has are here so that another treaty's description fits none. */
export const matterWordings: Wordings = {
  firearms: `gun, guns, firearm, firearms, weapon, weapons, arms, gun trafficking, gun smuggling, gun running, firearms trafficking, weapons
    trafficking, arms trafficking, trafficking in guns, trafficking in firearms, trafficking of firearms, trafficking in weapons, illegal guns,
    illegal firearms, armes, armes a feu, trafic d armes, trafic d armes a feu, armas, armas de fuego, trafico de armas, trafico de armas de fuego`,
  trafficking: `trafficking, anti trafficking, human trafficking, people trafficking, child trafficking, trafficking in persons, trafficking in
    people, trafficking of people, trafficking in human beings, trafficking in humans, trafficking in women, traite des personnes, traite des etres
    humains, traite d etres humains, trata, trata de personas, trafico de personas`,
  smuggling: `smuggling, migrant smuggling, people smuggling, human smuggling, smuggling of migrants, smuggling migrants, smuggling of people,
    people smugglers, trafic de migrants, trafic illicite de migrants, passeurs, trafico de migrantes, trafico ilicito de migrantes, contrabando de migrantes`,
  "organised-crime": `organised crime, transnational organised crime, transnational crime, mafia, mafias, gang, gangs, crime gangs, criminal gangs,
    crime organise, criminalite organisee, criminalite transnationale organisee, crimen organizado, delincuencia organizada, delincuencia organizada transnacional`,
  cybercrime: `cyber, cyber matters, cybercrime, cybercrimes, cyber crime, cyber crimes, computer crime, computer crimes, computer related crime,
    internet crime, internet crimes, online crime, digital crime, crime online, crime on the internet, it crime, it crimes, hacking, hackers, information
    technology, information technology crime, information technology crimes, information technology offences, computer offences, cybercriminalite,
    criminalite informatique, piratage, ciberdelincuencia, ciberdelito, ciberdelitos, cibercrimen, delitos informaticos, delincuencia informatica`,
  attacks: `attacks on computers, attacks on computer systems, attacks on information systems, attacks against computers, attacks against computer
    systems, attacks against information systems, cyber attacks, cyberattacks, cyber attack, botnets, attaques contre les systemes d information,
    attaques informatiques, cyberattaques, ataques contra los sistemas de informacion, ataques informaticos, ciberataques`,
  cybersecurity: `cybersecurity, cyber security, network security, network and information security, information security, international information
    security, cybersecurite, securite informatique, securite de l information, ciberseguridad, seguridad de la informacion`,
  "children's-rights": `children s rights, childrens rights, child rights, child s rights, rights of the child, rights of children, kids rights,
    droits de l enfant, droits des enfants, derechos del nino, derechos de los ninos, derechos de la infancia`,
  "child-protection": `child protection, protection of children, protecting children, protection des enfants, protection de l enfance, proteccion de
    los ninos, proteccion de la infancia, proteccion infantil, proteccion de menores`,
  "child-abuse": `child abuse, child sexual abuse, child sex abuse, sexual abuse of children, abuse of children, child sexual exploitation, sexual
    exploitation of children, abus sexuels, abus sexuels sur enfants, abus sexuels d enfants, exploitation sexuelle des enfants, abuso sexual infantil,
    abuso sexual de ninos, abuso sexual de menores, explotacion sexual de los ninos, explotacion sexual infantil`,
  "child-pornography": `child pornography, child porn, pedopornographie, pornographie enfantine, pornografia infantil`,
  "sale-of-children": `sale of children, selling children, selling of children, child prostitution, vente d enfants, venta de ninos, prostitucion infantil`,
  "child-soldiers": `child soldiers, children in armed conflict, children in war, enfants soldats, ninos soldados`,
  "children's-complaints": `complaints, children s complaints, complaints by children, individual complaints`,
  "child-labour": `child labour, child labor, worst forms of child labour, travail des enfants, trabajo infantil`,
  "data-protection": `data, data protection, personal data, protection of personal data, data privacy, privacy, protection des donnees, protection
    des donnees personnelles, donnees personnelles, vie privee, proteccion de datos, proteccion de datos personales, datos personales, privacidad`,
  "police-data":
    "police data, data of the police, police data protection, donnees policieres, datos policiales",
  evidence: `evidence, e evidence, electronic evidence, digital evidence, production orders, preuves electroniques, preuve electronique, preuves
    numeriques, pruebas electronicas, prueba electronica, prueba digital, pruebas digitales`,
  racism: `racism, racist, anti racism, xenophobia, xenophobic, racism and xenophobia, hate, hate speech, online hate, racist speech, racist content,
    racisme, antiracisme, xenophobie, racisme et la xenophobie, discours de haine, racismo, xenofobia, racismo y la xenofobia, discurso de odio`,
  corruption: "corruption, anti corruption, anticorruption, bribery, anticorrupcion, corrupcion",
  extradition: "extradition, extradicion",
  "mutual-assistance": `mutual assistance, mutual legal assistance, mutual assistance in criminal matters, legal assistance, mla, entraide, entraide
    judiciaire, asistencia judicial, asistencia mutua`,
  "human-rights": "human rights, droits de l homme, droits humains, derechos humanos",
  "civil-rights":
    "civil rights, political rights, civil and political rights, droits civils et politiques, derechos civiles y politicos",
  treaties: "law of treaties, treaty law, treaties, droit des traites, derecho de los tratados",
  diplomats: "diplomats, diplomatic relations, embassies, relations diplomatiques, relaciones diplomaticas",
  consuls: "consuls, consulates, consular relations, relations consulaires, relaciones consulares",
  copyright: "copyright, droit d auteur, derecho de autor, derechos de autor",
  performers: "performers, phonograms, performances and phonograms, artistes interpretes, fonogramas",
  "e-commerce": "e commerce, electronic commerce, commerce electronique, comercio electronico",
  "e-contracts": `e contracts, electronic contracts, electronic contracting, electronic communications, online contracts, communications
    electroniques, contrats electroniques, comunicaciones electronicas, contratos electronicos`,
  elsewhere: `terrorism, terrorist, anti terrorism, torture, anti torture, drug, drugs, drug trafficking, narcotics, women, violence against women,
    domestic violence, genocide, nuclear, climate, refugees, disability, disabilities, organ, organs, organ trafficking, trafficking in organs, money
    laundering, laundering, ai, artificial intelligence, environment, biodiversity, landmines, sea, migrant workers, terrorisme, terrorismo, drogues,
    drogas, stupefiants, estupefacientes, femmes, mujeres, climat, clima, tortura, intelligence artificielle, inteligencia artificial`,
};

/** Nouns for legal texts, by the kinds that are called so. */
export const nounWordings: readonly { readonly kinds: DescribedKinds; readonly words: string }[] = [
  { kinds: ["treaty"], words: "convention, convenio, convencion, covenant" },
  {
    kinds: ["treaty", "protocol", "model-law"],
    words: "treaty, traite, tratado, pact, pacte, pacto, agreement, accord, acuerdo",
  },
  { kinds: ["protocol"], words: "protocol, protocole, protocolo, add on, addon, supplement" },
  {
    kinds: ["treaty", "protocol", "directive", "regulation"],
    words: "text, one, instrument, document, texte, texto",
  },
  { kinds: ["directive"], words: "directive, directiva" },
  { kinds: ["regulation"], words: "regulation, reglement, reglamento" },
  { kinds: ["regulation", "directive"], words: "law, act, rules, legislation, loi, ley" },
  { kinds: ["framework-decision"], words: "framework decision, decision cadre, decision marco" },
  { kinds: ["model-law"], words: "model law, model, loi type, ley modelo" },
  { kinds: ["declaration"], words: "declaration, declaracion" },
];

/** Words of a description that say that the instrument is of late. */
export const recentWords =
  "new, newest, latest, recent, most recent, nouveau, nouvelle, recente, nuevo, nueva, ultimo, reciente";

/** Ordinals, each under the word of the protocol's names. */
export const ordinalWordings: Wordings = {
  first: "first, 1st, premier, premiere, primer, primero, primera",
  second: "second, 2nd, deuxieme, seconde, segundo, segunda",
};

/** Words that join the others and tell nothing by themselves. */
export const joiningWords = `of, the, s, anti, on, against, for, from, about, concerning, by, to, adopted, signed, made, international, additional, optional,
  fight, combating, de, du, des, d, la, le, l, les, sur, contre, pour, relatif, relative, a, aux, additionnel, facultatif, del, los, las, el,
  sobre, contra, para, por, relativo, relativa, al, adicional, facultativo, lutte, lucha`;

/** Prepositions behind which a title says its matter. */
export const matterPrepositions: ReadonlySet<string> = new Set(
  "on against for about concerning sur contre pour relatif relative sobre contra para relativo relativa".split(
    " ",
  ),
);

/** Words before a description that make it any treaty of its kind. */
export const indefiniteWords: ReadonlySet<string> = new Set(
  "a an any every each some no which what another other non un une una quel quelle cual que aucun aucune ningun ninguna".split(
    " ",
  ),
);

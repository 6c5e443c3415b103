import type { Instrument } from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";

const blank = {
  shortTitle: "",
  aliases: {},
  series: [],
  adopted: null,
  opened: null,
  inForce: null,
  parent: null,
  depositary: null,
  sharedNames: {},
  authenticLanguages: ["en"],
  articles: [],
  status: null,
  url: null,
  sources: {},
} as const;

const numbered = (count: number) =>
  Array.from({ length: count }, (_, position) => ({ number: String(position + 1), heading: null }));

const instruments: readonly Instrument[] = [
  {
    ...blank,
    id: "budapest",
    kind: "treaty",
    titles: { en: "Convention on Cybercrime", fr: "Convention sur la cybercriminalité" },
    shortTitle: "Budapest Convention",
    aliases: { en: ["Budapest", "the Cybercrime Convention"], es: ["Convenio de Budapest"] },
    series: [
      { series: "ETS", volume: null, number: "185", text: "ETS No 185" },
      { series: "UNTS", volume: "2296", number: "167", text: "2296 UNTS 167" },
    ],
    opened: { date: "2001-11-23", place: "Budapest, Hungary" },
    articles: numbered(48),
  },
  {
    ...blank,
    id: "budapest-protocol-1",
    kind: "protocol",
    titles: {
      en: "Additional Protocol to the Convention on Cybercrime, concerning the criminalisation of acts of a racist and xenophobic nature committed through computer systems",
    },
    shortTitle: "First Additional Protocol to the Budapest Convention",
    series: [{ series: "ETS", volume: null, number: "189", text: "ETS No 189" }],
    opened: { date: "2003-01-28", place: "Strasbourg" },
    parent: "budapest",
    articles: numbered(16),
  },
  {
    ...blank,
    id: "budapest-protocol-2",
    kind: "protocol",
    titles: {
      en: "Second Additional Protocol to the Convention on Cybercrime on enhanced co-operation and disclosure of electronic evidence",
    },
    shortTitle: "Second Additional Protocol to the Budapest Convention",
    aliases: { en: ["Second Additional Protocol"] },
    series: [{ series: "CETS", volume: null, number: "224", text: "CETS No 224" }],
    opened: { date: "2022-05-12", place: "Strasbourg" },
    parent: "budapest",
    articles: numbered(25),
  },
  {
    ...blank,
    id: "lanzarote",
    kind: "treaty",
    titles: {
      en: "Council of Europe Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse",
    },
    shortTitle: "Lanzarote Convention",
    aliases: {
      en: [
        "Lanzarote",
        "Convention on the Protection of Children against Sexual Exploitation and Sexual Abuse",
      ],
    },
    series: [{ series: "CETS", volume: null, number: "201", text: "CETS No 201" }],
    opened: { date: "2007-10-25", place: "Lanzarote" },
    articles: numbered(50),
  },
  {
    ...blank,
    id: "untoc",
    kind: "treaty",
    titles: { en: "United Nations Convention against Transnational Organized Crime" },
    shortTitle: "Palermo Convention",
    aliases: { en: ["UNTOC"] },
    series: [
      { series: "UNTS", volume: "2225", number: "209", text: "2225 UNTS 209" },
      { series: "A/RES", volume: null, number: "55/25", text: "A/RES/55/25" },
    ],
    adopted: { date: "2000-11-15", place: "New York" },
    opened: { date: "2000-12-12", place: "Palermo" },
    articles: numbered(41),
  },
  {
    ...blank,
    id: "crc",
    kind: "treaty",
    titles: {
      en: "Convention on the Rights of the Child",
      fr: "Convention relative aux droits de l’enfant",
      es: "Convención sobre los Derechos del Niño",
    },
    shortTitle: "Convention on the Rights of the Child",
    aliases: { en: ["CRC", "Children's Rights Convention"] },
    series: [{ series: "UNTS", volume: "1577", number: "3", text: "1577 UNTS 3" }],
    adopted: { date: "1989-11-20", place: "New York" },
    articles: numbered(54),
  },
  {
    ...blank,
    id: "opsc",
    kind: "protocol",
    titles: {
      en: "Optional Protocol to the Convention on the Rights of the Child on the sale of children, child prostitution and child pornography",
    },
    shortTitle: "Optional Protocol on the sale of children",
    aliases: {
      en: [
        "OPSC",
        "Optional Protocol to the Convention on the Rights of the Child",
        "Optional Protocol to the CRC",
      ],
    },
    series: [{ series: "UNTS", volume: "2171", number: "227", text: "2171 UNTS 227" }],
    adopted: { date: "2000-05-25", place: "New York" },
    parent: "crc",
    articles: numbered(17),
  },
  {
    ...blank,
    id: "unga-74-247",
    kind: "resolution",
    titles: { en: "Countering the use of information and communications technologies for criminal purposes" },
    shortTitle: "UN General Assembly resolution 74/247",
    series: [{ series: "A/RES", volume: null, number: "74/247", text: "A/RES/74/247" }],
    adopted: { date: "2019-12-27", place: "New York" },
  },
];

/** A register of eight instruments, with everything that linking looks at and nothing else. */
export const sampleRegister = new Register(instruments);

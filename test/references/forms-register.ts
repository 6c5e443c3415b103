import type { Instrument } from "../../src/domain/instrument.ts";
import { Register } from "../../src/domain/register.ts";
import { sampleRegister } from "./sample-register.ts";

const blank = {
  aliases: {},
  sharedNames: {},
  series: [],
  adopted: null,
  opened: null,
  inForce: null,
  parent: null,
  depositary: null,
  authenticLanguages: ["en"],
  articles: [],
  status: null,
  url: null,
  sources: {},
} as const;

/** Instruments that are cited in other ways than treaties are, one of each sort, and two that share a name. */
const others: readonly Instrument[] = [
  {
    ...blank,
    id: "eu-2013-40",
    kind: "directive",
    titles: {
      en: "Directive 2013/40/EU of the European Parliament and of the Council of 12 August 2013 on attacks against information systems and replacing Council Framework Decision 2005/222/JHA",
    },
    shortTitle: "Directive 2013/40/EU",
    aliases: { en: ["Cybercrime Directive"] },
    series: [{ series: "OJ", volume: "L 218", number: "8", text: "OJ L 218, 14.8.2013, p. 8" }],
    adopted: { date: "2013-08-12", place: null },
  },
  {
    ...blank,
    id: "eu-2005-222-jha",
    kind: "framework-decision",
    titles: {
      en: "Council Framework Decision 2005/222/JHA of 24 February 2005 on attacks against information systems",
    },
    shortTitle: "Framework Decision 2005/222/JHA",
    series: [{ series: "OJ", volume: "L 69", number: "67", text: "OJ L 69, 16.3.2005, p. 67" }],
    adopted: { date: "2005-02-24", place: null },
  },
  {
    ...blank,
    id: "gdpr",
    kind: "regulation",
    titles: {
      en: "Regulation (EU) 2016/679 of the European Parliament and of the Council of 27 April 2016 on the protection of natural persons with regard to the processing of personal data",
    },
    shortTitle: "GDPR",
    aliases: { en: ["General Data Protection Regulation"], fr: ["RGPD"], es: ["RGPD"] },
    adopted: { date: "2016-04-27", place: null },
  },
  {
    ...blank,
    id: "ecowas-2011",
    kind: "directive",
    titles: { en: "Directive C/DIR.1/08/11 on Fighting Cyber Crime within ECOWAS" },
    shortTitle: "ECOWAS Cybercrime Directive",
    series: [{ series: "C/DIR", volume: null, number: "1/08/11", text: "C/DIR. 1/08/11" }],
  },
  {
    ...blank,
    id: "commonwealth-model-law",
    kind: "model-law",
    titles: { en: "Commonwealth Model Law on Computer and Computer Related Crime" },
    shortTitle: "Commonwealth Model Law",
    series: [{ series: "LMM", volume: null, number: "(02)17", text: "LMM(02)17" }],
  },
  {
    ...blank,
    id: "tallinn-manual",
    kind: "study",
    titles: { en: "Tallinn Manual 2.0 on the International Law Applicable to Cyber Operations" },
    shortTitle: "Tallinn Manual",
    aliases: { fr: ["Manuel de Tallinn"], es: ["Manual de Tallin"] },
  },
  {
    ...blank,
    id: "gge-2015",
    kind: "report",
    titles: {
      en: "Report of the Group of Governmental Experts on Developments in the Field of Information and Telecommunications in the Context of International Security (2015)",
    },
    shortTitle: "GGE report of 2015",
    series: [{ series: "A", volume: null, number: "70/174", text: "A/70/174" }],
  },
  {
    ...blank,
    id: "vclt",
    kind: "treaty",
    titles: { en: "Vienna Convention on the Law of Treaties" },
    shortTitle: "Vienna Convention on the Law of Treaties",
    aliases: { en: ["VCLT"] },
    sharedNames: { en: ["Vienna Convention"], fr: ["Convention de Vienne"], es: ["Convención de Viena"] },
    series: [
      { series: "UNTS", volume: "1155", number: "331", text: "1155 UNTS 331" },
      { series: "ILM", volume: "8", number: "679", text: "8 ILM 679" },
    ],
    adopted: { date: "1969-05-23", place: "Vienna" },
  },
  {
    ...blank,
    id: "vcdr",
    kind: "treaty",
    titles: { en: "Vienna Convention on Diplomatic Relations" },
    shortTitle: "Vienna Convention on Diplomatic Relations",
    sharedNames: { en: ["Vienna Convention"], fr: ["Convention de Vienne"], es: ["Convención de Viena"] },
    series: [{ series: "UNTS", volume: "500", number: "95", text: "500 UNTS 95" }],
    adopted: { date: "1961-04-18", place: "Vienna" },
  },
];

/** The sample register with instruments of every kind: enough for every form of reference that the grammar knows. */
export const formsRegister = new Register([...sampleRegister.instruments, ...others]);

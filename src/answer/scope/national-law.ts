import { sliceSpan } from "../../domain/span.ts";
import { findCountries } from "../names.ts";

/** Adjectives of countries whose law people ask for, as written in English, French and Spanish. */
const nationalities =
  "american|u\\.?s\\.?|british|english|scottish|irish|french|german|swiss|austrian|italian|spanish|portuguese|dutch|belgian|swedish|norwegian|danish|finnish|polish|czech|hungarian|romanian|greek|turkish|russian|ukrainian|chinese|japanese|korean|indian|pakistani|australian|canadian|mexican|brazilian|argentin(?:e|ian)|chilean|colombian|nigerian|kenyan|egyptian|moroccan|israeli|californian?|" +
  "américaine?|britannique|anglaise?|irlandaise?|française?|allemande?|suisse|autrichienne?|italienne?|espagnole?|portugaise?|néerlandaise?|belge|polonaise?|russe|chinoise?|japonaise?|indienne?|canadienne?|mexicaine?|brésilienne?|marocaine?|" +
  "estadounidense|británic[oa]|ingles|inglés|inglesa|irland[eé]sa?|franc[eé]sa?|alem[aá]na?|suiz[oa]|austríac[oa]|italian[oa]|español[oa]?|portugu[eé]sa?|holand[eé]sa?|belga|polac[oa]|rus[oa]|chin[oa]|japon[eé]sa?|mexican[oa]|brasileñ[oa]|argentin[oa]|chilen[oa]|colombian[oa]|marroquí";

const law =
  "laws?|legislation|statutes?|penal code|criminal code|civil code|code|constitution|courts?|[\\p{L}' ]{0,40}\\bact";
const romanceLaw = "droit|lois?|législation|code|tribunaux|derecho|ley|leyes|legislación|código|tribunales";
/** What has "law" in its name and is none. */
const lawlike = "(?! (?:schools?|librar\\w+|reviews?|students?|journals?|firms?)\\b)";

const ofNation = new RegExp(
  `(?<!\\p{L})(?:${nationalities})(?:['’]s)? (?:[\\p{L}-]+ ){0,2}?(?:${law})\\b${lawlike}`,
  "iu",
);
const romanceOfNation = new RegExp(
  `(?<!\\p{L})(?:${romanceLaw}) (?:[\\p{L}-]+ ){0,2}?(?:${nationalities})(?!\\p{L})`,
  "iu",
);
const afterCountry = new RegExp(`^(?:['’]s)? (?:[\\p{L}-]+ ){0,3}?(?:${law})\\b${lawlike}`, "iu");
const beforeCountry = new RegExp(
  `(?<!\\p{L})(?:laws?|legislation|penal code|criminal code|constitution|${romanceLaw}) (?:of|in|de|du|en|del) (?:the |la |el )?$`,
  "iu",
);

/** Whether a question asks for the law of one country: "What does German law say about hacking?", "le code pénal français". */
export function asksForNationalLaw(text: string): boolean {
  if (ofNation.test(text) || romanceOfNation.test(text)) return true;
  return findCountries(text).some(
    (span) =>
      afterCountry.test(text.slice(span.end, span.end + 60)) ||
      beforeCountry.test(sliceSpan(text, { start: Math.max(0, span.start - 40), end: span.start })),
  );
}

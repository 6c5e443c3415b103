import { describe, expect, test } from "vitest";
import { formsRegister } from "./forms-register.ts";
import { linkingBy } from "./linking.ts";

const { open, pinpoints } = linkingBy(formsRegister);
const read = (text: string): string => pinpoints(text).join(" ");

describe("link reads places in series", () => {
  test.each([
    ["ETS 185", "budapest"],
    ["ETS No 185", "budapest"],
    ["ETS No. 185", "budapest"],
    ["E.T.S. 185", "budapest"],
    ["CETS 185", "budapest"],
    ["CETS No.: 185", "budapest"],
    ["CETS Nr. 201", "lanzarote"],
    ["STE 185", "budapest"],
    ["STE n° 185", "budapest"],
    ["STE no 185", "budapest"],
    ["STCE n° 201", "lanzarote"],
    ["STCE nº 201", "lanzarote"],
    ["STCE n.º 201", "lanzarote"],
    ["European Treaty Series No. 185", "budapest"],
    ["European Treaty Series, No. 185", "budapest"],
    ["Council of Europe Treaty Series No. 201", "lanzarote"],
    ["Série des traités européens n° 185", "budapest"],
    ["Série des Traités du Conseil de l'Europe - n° 201", "lanzarote"],
    ["Serie de Tratados Europeos n.º 185", "budapest"],
    ["2296 UNTS 167", "budapest"],
    ["2296 U.N.T.S. 167", "budapest"],
    ["2296 UNTS, 167", "budapest"],
    ["UNTS vol. 2296, p. 167", "budapest"],
    ["United Nations, Treaty Series, vol. 2296, p. 167", "budapest"],
    ["2296 RTNU 167", "budapest"],
    ["RTNU, vol. 2296, p. 167", "budapest"],
    ["Nations Unies, Recueil des Traités, vol. 2296, p. 167", "budapest"],
    ["Naciones Unidas, Serie de Tratados, vol. 2296, pág. 167", "budapest"],
    ["8 ILM 679", "vclt"],
    ["8 I.L.M. 679 (1969)", "vclt"],
    ["(1969) 8 ILM 679", "vclt"],
    ["OJ L 218, 14.8.2013, p. 8", "eu-2013-40"],
    ["OJ L218/8", "eu-2013-40"],
    ["[2013] OJ L 218/8", "eu-2013-40"],
    ["OJ L 218, p. 8", "eu-2013-40"],
    ["JO L 218 du 14.8.2013, p. 8", "eu-2013-40"],
    ["DO L 218 de 14.8.2013, p. 8", "eu-2013-40"],
    ["DO L 218, 14.8.2013, p. 8", "eu-2013-40"],
    ["A/RES/74/247", "unga-74-247"],
    ["UN Doc. A/RES/74/247", "unga-74-247"],
    ["GA Res. 74/247", "unga-74-247"],
    ["resolution 74/247", "unga-74-247"],
    ["la résolution 74/247", "unga-74-247"],
    ["la resolución 74/247", "unga-74-247"],
    ["A/70/174", "gge-2015"],
    ["UN Doc A/70/174", "gge-2015"],
    ["C/DIR.1/08/11", "ecowas-2011"],
    ["C/DIR. 1/08/11", "ecowas-2011"],
    ["C/DIR/1/08/11", "ecowas-2011"],
    ["LMM(02)17", "commonwealth-model-law"],
    ["LMM (02) 17", "commonwealth-model-law"],
  ])("%j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(open(text)).toEqual([]);
  });

  test.each([
    "ETS 186",
    "CETS 2010",
    "2296 UNTS 168",
    "41 ILM 679",
    "OJ L 218, 14.8.2013, p. 9",
    "OJ C 218/8",
    "A/RES/74/248",
    "A/70/175",
    "C/DIR.2/08/11",
    "COM(2024) 60",
    "LMM(03)17",
  ])("and nothing in %j", (text) => {
    expect(read(text)).toBe("");
  });
});

describe("link reads acts of the European Union by their numbers", () => {
  test.each([
    ["Directive 2013/40/EU", "eu-2013-40"],
    ["Directive 2013/40", "eu-2013-40"],
    ["directive 2013/40/UE", "eu-2013-40"],
    ["la directive 2013/40/UE", "eu-2013-40"],
    ["la Directiva 2013/40/UE", "eu-2013-40"],
    ["Directive (EU) 2013/40", "eu-2013-40"],
    ["repealed by 2013/40/EU", "eu-2013-40"],
    ["Framework Decision 2005/222/JHA", "eu-2005-222-jha"],
    ["Council Framework Decision 2005/222/JHA", "eu-2005-222-jha"],
    ["la décision-cadre 2005/222/JAI", "eu-2005-222-jha"],
    ["la Decisión marco 2005/222/JAI", "eu-2005-222-jha"],
    ["Regulation (EU) 2016/679", "gdpr"],
    ["Regulation 2016/679", "gdpr"],
    ["Regulation (EU) No 2016/679", "gdpr"],
    ["le règlement (UE) 2016/679", "gdpr"],
    ["el Reglamento (UE) 2016/679", "gdpr"],
    ["Article 9(2) of Directive 2013/40/EU", "eu-2013-40 9(2)"],
    ["l'article 9, paragraphe 2, de la directive 2013/40/UE", "eu-2013-40 9(2)"],
    ["el artículo 9, apartado 2, de la Directiva 2013/40/UE", "eu-2013-40 9(2)"],
    ["Article 4(1) GDPR", "gdpr 4(1)"],
    ["Art. 4 n° 1 RGPD", "gdpr 4 gdpr"],
    ["recital 26 GDPR", "gdpr preamble(26)"],
    ["Recital (26) of Regulation (EU) 2016/679", "gdpr preamble(26)"],
    ["considérant 26 du RGPD", "gdpr preamble(26)"],
    ["considerando 26 del RGPD", "gdpr preamble(26)"],
    ["Article 2(b) of Framework Decision 2005/222/JHA", "eu-2005-222-jha 2(b)"],
    ["Article 6, paragraph 1, first subparagraph, point (f), GDPR", "gdpr 6(1)(1)(f)"],
    ["point (f) of the first subparagraph of Article 6(1) of the GDPR", "gdpr 6(1)(1)(f)"],
  ])("%j as %s", (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    "Article 5 of Directive 2002/58/EC",
    "Article 5 of Directive (EU) 2018/1972",
    "Article 5 of Regulation (EU) 2018/1725",
    "Article 5 of Regulation (EC) No 45/2001",
    "Article 5 of Framework Decision 2001/413/JHA",
    "Article 5 of Council Framework Decision 2008/977/JHA",
    "l'article 5 du règlement (UE) 2018/1725",
    "el artículo 5 del Reglamento (UE) 2018/1725",
    "Article 2 of Protocol No. 12",
  ])("and leaves the article of another act open in %j", (text) => {
    const { pinpoints: under } = linkingBy(formsRegister);
    expect(under(text, "gdpr")).toEqual([]);
    expect(open(text, "gdpr").map((line) => line.slice(line.indexOf("?")))).toHaveLength(1);
  });
});

describe("link reads what is numbered in sections, rules and paragraphs", () => {
  test.each([
    ["section 5 of the Commonwealth Model Law", "commonwealth-model-law 5"],
    ["sections 5 to 10 of the Commonwealth Model Law", "5 6 7 8 9 10"],
    ["Commonwealth Model Law, sections 5 and 7(1)(a)", "5 7(1)(a)"],
    ["subsection 1 of section 5 of the Commonwealth Model Law", "commonwealth-model-law 5"],
    ["paragraph (a) of section 5 of the Commonwealth Model Law", "commonwealth-model-law 5(a)"],
    ["Rule 4 of the Tallinn Manual", "tallinn-manual 4"],
    ["Tallinn Manual 2.0, Rules 4 to 6", "4 5 6"],
    ["la règle 4 du Manuel de Tallinn", "tallinn-manual 4"],
    ["la regla 4 del Manual de Tallin", "tallinn-manual 4"],
    ["paragraph 13 of A/70/174", "gge-2015 13"],
    ["A/70/174, para. 13", "gge-2015 13"],
    ["A/70/174, paras. 13 and 28", "13 28"],
    ["A/70/174, para. 13(c)", "gge-2015 13(c)"],
    ["paragraphs 13 to 15 of the GGE report of 2015", "13 14 15"],
    ["paragraph 2 of resolution 74/247", "unga-74-247 2"],
    ["operative paragraph 2 of A/RES/74/247", "unga-74-247 2"],
    ["el párrafo 2 de la resolución 74/247", "unga-74-247 2"],
    ["le paragraphe 2 de la résolution 74/247", "unga-74-247 2"],
    ["The GGE report of 2015 lists norms in paragraph 13.", "gge-2015 gge-2015 13"],
  ])("%j as %s", (text, expected) => {
    const all = read(text);
    expect(expected.includes("-") ? all : all.replace(/[a-z][a-z\d-]*-[a-z\d-]* /g, "")).toBe(expected);
  });

  test.each([
    ["section 5 of the Budapest Convention", "budapest"],
    ["Rule 4 of the Budapest Convention", "budapest"],
    ["paragraph 4 of the Budapest Convention", "budapest"],
    ["section 5 of the Computer Misuse Act", ""],
    ["Rule 4", ""],
  ])("but not of a treaty: %j is %j", (text, expected) => {
    expect(read(text)).toBe(expected);
    expect(open(text)).toEqual([]);
  });
});

/** Something that questions take for granted, by their words, and how a text says that it is not so. */
export interface Claim {
  readonly claims: RegExp;
  readonly denies: RegExp;
  /** How much of the question the sentence must speak of. */
  readonly leastCoverage: number;
}

const why = "\\b(?:why|how come|which|what|where|how|when|who|so|since|because|now that)\\b";

/** What questions take for granted of any treaty. Texts deny it in few ways, whatever the matter. */
export const claimsOfRules: readonly Claim[] = [
  {
    claims:
      /\bwithout (?:any(?:body|one)?(?:['’]s)?|everybody['’]s|all) (?:\w+ )?(?:consent|permission|agreement|approval|authori[sz]ation)\b/i,
    denies:
      /\b(?:only|solely|must|requires?|needs?)\b[^.;]*\b(?:consent|permission|agreement|approval|authori[sz]ation)/i,
    leastCoverage: 0.3,
  },
  {
    claims:
      /\bany [\p{L}-]+ (?:it|they|he|she|you|we) (?:likes?|wants?|pleases?|chooses?|wish(?:es)?)\b|\bas many reservations as\b|\bunlimited reservations?\b|\bevery reservation\b/iu,
    denies:
      /\b(?:no other|only|none|no|closed list|exhaustive)\b[^.;]*\breservations?\b|\breservations?\b[^.;]*\b(?:no others?|only|closed list|exhaustive)\b/i,
    leastCoverage: 0.2,
  },
  {
    claims:
      /\b(?:go(?:es)? free|walks? free|unpunished|gets? away with|escapes? (?:punishment|prosecution)|be let off|(?:not|never) (?:be )?punish\w*)\b/i,
    denies:
      /\b(?:irrelevant|does not (?:matter|count|excuse|help)|no (?:defen[cs]e|excuse)|is punished too|are punished too|also punish)/i,
    leastCoverage: 0.5,
  },
  {
    claims: new RegExp(
      `${why}[^?]*\\b(?:lets?|allows?|permits?|can|may)\\b[^?]*\\b(?:without|alone|on its own|only)\\b`,
      "iu",
    ),
    denies: /\b(?:no|not|none|never|cannot)\b[^.;]{0,60}\bwithout\b/i,
    leastCoverage: 0.5,
  },
  {
    claims:
      /\b(?:has|have|had|was|were|been|is|now)\b[^.?!]{0,30}\b(?:replaced|superseded|repealed|abolished)\b|\b(?:replaces|supersedes|repeals|abolishes)\b/i,
    denies:
      /\b(?:not|never|neither|nor)\b[^.;]{0,30}\b(?:replac|supersed|repeal|abolish)|\bboth (?:stay|remain)\b|\b(?:stays?|remains?) in force\b/i,
    leastCoverage: 0.2,
  },
  {
    claims: /\b(?:sets?|fix(?:es|ed)?|lays? down|laid down|prescribes?|put)\b[^?]*\b(?:age|limit)\b/i,
    denies:
      /\b(?:sets?|fix(?:es)?|gives?|names?|knows?) no\b|\bno article\b[^.;]*\bsets?\b|\bfixes no age\b|\bleaves? (?:it|the [\p{L} ]+) to each (?:state|party|country)\b/iu,
    leastCoverage: 0.6,
  },
  {
    claims: /\b(?:by name|mentions?|named)\b/i,
    denies: /\b(?:named|mentioned) in no\b|\b(?:is|are) (?:not|nowhere) (?:named|mentioned)\b/i,
    leastCoverage: 0.5,
  },
  {
    claims: /\(\d+\)\([a-z]\)|\b(?:point|letter) \(?[a-z]\b/i,
    denies: /\bhas no (?:point|letter|subparagraph) \(?[a-z]\b/i,
    leastCoverage: 0.5,
  },
];

/** "Which reservations does Article 25 permit?" */
export const claimsReservation = /\b(?:which|what|how|when|why|where)\b[^?]*\breservations?\b/i;
/** "Article 25 allows no reservations", but not "no reservations other than those of Article 42". */
export const deniesReservation =
  /\bno (?:reservations?|opt-outs?)\b(?![^.;]*\b(?:other|others|except|but|besides|than)\b)/i;

/** Something that questions take for granted, by their words, and how a text says that it is not so. */
export interface Claim {
  readonly claims: RegExp;
  readonly denies: RegExp;
  /** How much of the question the sentence must speak of. */
  readonly leastCoverage: number;
}

const why = "\\b(?:why|how come|which|what|where|how|when|who|so|since|because|now that)\\b";

/** How treaties are said to lay down a penalty, and what penalties are called. */
const lays =
  "(?:fix(?:es)?|orders?|prescribes?|imposes?|sets?|lays? down|provides?(?: for)?|mandates?|carr(?:y|ies)|gives?|demands?|requires?|punish(?:es)?(?: with)?)\\b";
const penalty =
  "(?:prison|jail|imprisonment|sentences?|terms?|penalt(?:y|ies)|years in|behind bars|fines?)\\b";

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
    leastCoverage: 0.45,
  },
  {
    claims: new RegExp(
      `\\bminimum\\b[^?]*\\b${penalty}|\\b${penalty}[^?]*\\bminimum\\b|\\b${lays}[^?]{0,40}\\b(?:minimum|lowest)\\b[^?]{0,30}\\byears?\\b|\\b(?:judges?|courts?)\\b[^?]{0,40}\\b(?:at least|no less than|not less than)\\b[^?]{0,20}\\byears?\\b`,
      "i",
    ),
    denies:
      /\bno (?:minimum|number of years|fixed (?:number|term)|prison (?:term|sentence)s?|length)\b|\bneither a minimum\b|\bnot (?:a )?minimum\b|\b(?:judge|court) may give less\b/i,
    leastCoverage: 0.2,
  },
  {
    claims: new RegExp(
      `\\b${lays}[^?]{0,40}\\b(?:\\d+|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|life|how many)[ -](?:years?|months?|sentences?|imprisonment)\\b(?![^?]*\\b(?:preserv|retain|keep|kept|stor|data|reserv|denunc|valid))`,
      "i",
    ),
    denies: new RegExp(
      `\\b(?:fix(?:es)?|sets?|prescribes?|mandates?|names?|gives?) (?:no|neither)\\b[^.;]*\\b${penalty}|\\bno (?:article|number)\\b[^.;]*\\b${penalty}|\\bhow (?:long|many years)\\b[^.;]*\\bis not said\\b`,
      "i",
    ),
    leastCoverage: 0.2,
  },
  {
    claims:
      /\b(?:any|every|all|each) (?:countr(?:y|ies)|states?|nations?|governments?)\b[^?]{0,40}\b(?:can|may|could|is free to|are free to|simply|just|freely)\b[^?]{0,40}\b(?:sign|join|accede|ratify|become)/i,
    denies:
      /\bcannot (?:just|simply) (?:sign|join|accede)\b|\b(?:sign|accede|join|accession)\w*\b[^.;]*\b(?:only|invit\w+)\b|\b(?:only|invit\w+|needs? an? invitation)\b[^.;]*\b(?:sign|accede|join|accession)/i,
    leastCoverage: 0.2,
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

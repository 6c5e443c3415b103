/** What may stand before a question in its own sentence: "So,", "And after that:", "But I ask myself". */
const lead =
  "^\\W*(?:(?:and|so|but|now|then|well|ok(?:ay)?|please|first|also|finally|or|after (?:that|this)|my question(?: is)?|i wonder|tell me|et|alors|mais|donc|or|y|pero|entonces|bueno)(?!\\p{L})[\\s,:]*){0,3}";

/** An auxiliary, which opens a question that takes yes or no. */
const auxiliary = "is|are|was|were|do|does|did|has|have|had|can|could|may|must|shall|should|will|would";

/** A preposition before an interrogative: "under which article". */
const preposition =
  "(?:under|in|by|of|from|for|to|on|with|at|until|since|about|against|according to|within|dans|sous|selon|à|de|en|par|sur|pour|según|por|para|bajo|con|hasta|desde) ";

/** What opens a question even where no question mark ends it. "When I was young" and "What he did" open none. */
export const opensQuestion = new RegExp(
  `${lead}¿?(?:${preposition})?(?:` +
    `which\\b|whose\\b|what(?! (?:i|we|he|she|they|you|made|happened to|a|an)\\b)\\b|how(?: (?:many|long|much|fast|often|old|is|are|does|do|did|can|must|may|should))\\b|` +
    `(?:where|when|who|whom|why) (?:in|under|exactly|else|${auxiliary}|deals?|treats?|has|may|signed|ratified)\\b|` +
    `is there\\b|are there\\b|quel(?:le)?s?(?!\\p{L})|qu['’]est-ce|est-ce qu|que dit|où (?:est|sont|se|trouve)|combien|pourquoi|quand (?:est|a|doit|entre)|` +
    `qué(?!\\p{L})|cuál(?:es)?(?!\\p{L})|dónde|cuándo|cuánt[oa]s?|quién(?:es)?|por qué)`,
  "iu",
);

/** The same, and the auxiliaries that open a question only where a question mark ends it. */
export const opensMarkedQuestion = new RegExp(
  `${opensQuestion.source}|${lead}(?:${auxiliary}|where|when|who|why|how|est|a-t|peut|y a-t|hay|es|está|puede|tiene)(?!\\p{L})`,
  "iu",
);

/** A request that a librarian would take up: "Explain Article 34", "I need the article". */
export const requests = new RegExp(
  `${lead}(?:(?:can|could|would|will) you (?:please )?)?(?:explain|define|describe|list|name|give|find|compare|quote|cite|show|summari[sz]e|tell|look up|help me find|say what|expli(?:que|quez|ca)|définis(?:sez)?|cite[rz]?|nomme|enumera|define|dime|dis-moi|dites-moi)(?!\\p{L})` +
    "|^\\W*(?:(?:just|only|still) )?looking for (?:the|an?)\\b" +
    "|\\bi(?:['’]d)? (?:just |only |also |still |really |would |now )*(?:need|wonder|want to know|like to (?:know|read|see)|am looking for|must know|have to (?:know|find|name)|ask myself)\\b" +
    "|\\b(?:asks?|asked) (?:me|us) (?:whether|if|what|which|where|when|how|who|why|for the)\\b" +
    "|(?<!\\p{L})(?:je (?:cherche|voudrais|veux savoir|me demande)|(?:busco|quisiera|quiero saber|necesito saber|me pregunto))(?!\\p{L})",
  "iu",
);

/** A sentence ends with a question mark, whatever closes behind it. */
export const endsAsking = /[?？]["”'’»)\s!]{0,4}$/u;

/** Politeness that asks nothing of the texts, whole sentences of it. */
export const smallTalk = new RegExp(
  "^\\W*(?:(?:hi|hello|hey|good (?:morning|evening|day|afternoon)|dear [\\p{L} ]{1,30}|thanks?(?: (?:you|a lot|so much|in advance|for))*|cheers|sorry|best wishes|kind regards|have a nice|" +
    "can you help(?: me)?|could you help(?: me)?|please help(?: me)?|how are you|am i right|is (?:that|this) (?:right|ok(?:ay)?)|right|" +
    "bonjour|bonsoir|salut|merci|pouvez-vous m['’]aider|cordialement|hola|buenos días|buenas tardes|buenas|muchas gracias|gracias|saludos|puede ayudarme|me puedes ayudar))(?!\\p{L})" +
    "[^?]{0,80}\\W*$",
  "iu",
);

/** Politeness behind a question in its own sentence: ", thanks a lot". */
export const partingWords =
  /(?:[,;.!–-]\s*|\s)(?:thanks?(?: (?:you|a lot|so much|in advance|very much|for your help))*|thx|please|cheers|merci(?: (?:beaucoup|d['’]avance))?|s['’]il vous plaît|(?:muchas )?gracias|por favor)\s*[!.]*(?=\?*$)/iu;

/** Words by which a question points back to what was told: "Is that a crime?", "Does he break the law?" */
export const pointsBack =
  /(?<!\p{L})(?:this|these|those|it|its|here|they|them|he|she|him|his|her|such|(?:is|was|like|of|about|on|for|under|against|does|did|do) that|that (?:is|be|a crime|fall|story|case|stand|mean|illegal|punish\p{L}*)|ça|cela|ceci|cet(?:te)? (?:histoire|affaire|cas|acte|escroquerie|crime|situation)|ce cas|il|elle|esto|eso|ese|este (?:caso|acto|delito)|esta (?:historia|situación))(?!\p{L})/iu;

/** What makes words a sentence; keywords ("GDPR right to erasure") have none of it. */
export const holdsVerb =
  /(?<!\p{L})(?:i|we|you|he|she|they|it|is|are|was|were|am|has|have|had|will|do|did|je|tu|vous|il|elle|est|sont|suis|es|eres|soy|está|son)(?!\p{L})/iu;

/** What only leads to a question, before a colon: "I need one thing", "So", "Una última cosa". */
export const leadsTo =
  /(?<!\p{L})(?:i|my|we|our|me|this|thing|question|now|so|thesis|paper|ok|hello|hi|j['’]ai|mon|ma|je|chose|alors|mi|tengo|cosa|pregunta|entonces|bueno)(?!\p{L})/iu;

/** What asks of a statement whether it is so or why: the statement is then what is asked. */
export const asksOfStatement =
  /^\W*(?:(?:and|so|but|et|y)\W+)*(?:why\b(?: is (?:that|this|it))?(?: so \p{L}+)?|how come|(?:is|was) (?:that|this|it) (?:still |really |also )?(?:true|right|correct|so|the case|possible)|(?:which|what) \p{L}+ says (?:that|so|this)|where does it say (?:that|so|this)|pourquoi|est-ce (?:vrai|exact)|por qué|es (?:verdad|cierto)(?: eso)?)\W*$/iu;

/** Who asks how to do a thing means to do it; "Which article punishes it?" and "How do criminals do it?" do not. */
const asksHow =
  "how (?:(?:do|can|could|would|should|might) (?:i|we|you|one|someone)|to)|(?:help|teach|show|tell|explain to) me (?:how )?(?:to )?|(?:the )?(?:best|easiest|safest|quickest) (?:way|method|trick) to|(?:what are|tell me|list|give me) the steps (?:to|for)|(?:step by step|instructions|a recipe|a tutorial|tips) (?:to|for|on)";
const secretly =
  "secretly|covertly|unnoticed|undetected|anonymously|behind (?:his|her|their|my \\w+['’]?s?) back|without (?:(?:him|her|them|anyone|anybody|someone|my \\w+|the \\w+) (?:knowing|noticing|finding out|seeing)|(?:his|her|their) knowledge|leaving (?:any )?(?:a )?traces?)";
const intrusions =
  "record|intercept|sniff|wiretap|eavesdrop|listen in|film|track|follow|monitor|read|watch|copy|open|get into|log in|access|install";
const goods =
  "(?:stolen|hacked|leaked|cracked|compromised|fake|forged|counterfeit) [\\p{L} ]{3,40}|malware|ransomware|exploits?|botnets?|keyloggers?|zero[- ]days?|(?:credit )?card (?:numbers|data)|child (?:porn\\w*|abuse (?:images|pictures|videos))|child sexual abuse material|csam";
const papers =
  "passports?|ids?|id cards?|identity cards?|licen[cs]es?|documents?|certificates?|invoices?|profiles?|scans?";
const code =
  "ransomware|malware|viruse?s?|worms?|trojans?|exploits?|keyloggers?|phishing|spyware|botnets?|stealers?|backdoors?";

/** English questions for help with a wrong, or with hiding it. */
export const englishWrongs: readonly RegExp[] = [
  new RegExp(
    `\\b(?:${asksHow})\\b[^.?!]{0,20}\\b(?:${intrusions})\\b[^.?!]{0,80}\\b(?:${secretly})\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:${asksHow})\\b[^.?!]{0,20}\\b(?:${secretly})\\b[^.?!]{0,20}\\b(?:${intrusions})\\b`,
    "iu",
  ),
  new RegExp(
    `\\b(?:${asksHow})\\b[^.?!]{0,30}\\b(?:fake|forge[d]?|false|counterfeit|cloned?)\\b[^.?!]{0,20}\\b(?:${papers})\\b`,
    "iu",
  ),
  new RegExp(
    `\\bwhere\\b[^.?!]{0,40}\\b(?:can|could|do|does|should|would|might|to)\\b[^.?!]{0,30}\\b(?:buy|sell|purchase|download|order|trade|get|find) (?:some |any |the )?(?:${goods})(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `^\\W*(?:please |can you |could you |would you )*(?:give|send|show|write|make|code|build|get|program) (?:me |us )?(?:an? |the |some |working )*(?:[\\p{L}-]+ )?(?:${code})(?!\\p{L})(?! (?:articles?|rules?|provisions?|offences?|definitions?|laws?|treat(?:y|ies))\\b)`,
    "iu",
  ),
  new RegExp(
    `\\b(?:${asksHow})\\b[^.?!]{0,60}\\b(?:cover (?:my|our|up (?:my|our)) |get around|get away with|slip past|sneak past|dodge|outsmart|fool|trick|escape (?:from )?(?:the )?(?:police|punishment|prosecution|extradition)|evade|hide|wipe|destroy (?:the )?evidence|so that (?:nobody|no one|the police|they) )`,
    "iu",
  ),
  /\bhow (?:(?:do|can|could|would|should) (?:i|we)|to)\b[^.?!]{0,80}\bwithout (?:it |that |this )?(?:counting as|being (?:seen|treated) as|falling under|breaking article|being (?:punished|prosecuted|charged|extradited))/iu,
];

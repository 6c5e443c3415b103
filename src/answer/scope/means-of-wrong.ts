/** Who asks by what means a thing is done: how, with which tool, in which words, where to be had. */
const asksForMeans = new RegExp(
  [
    "\\bhow (?:(?:do|can|could|would|should|might|shall) (?:i|we|you|one|u)|(?:i|you|we) (?:can|could)|to)\\b",
    "(?<!\\b(?:his|her|their|its) )\\b(?:way|method|trick|tool|app|place|words?|lines?|excuse|story|script|time)s? to\\b",
    "\\b(?:which|what) (?:tool|app|program|software|website|site|words|message|countr(?:y|ies))\\b",
    "\\bwhere (?:can|could|do|should|might) (?:i|we|you|one)\\b",
    "^\\W*(?:please |now |can you |could you |would you |will you |just )*(?:give|show|tell|teach|send|write|make|code|build|help|explain|list|draft|prepare|create|generate|compose|design|describe|suggest|walk|guide|recommend)\\b",
    "\\bstep[- ]by[- ]step\\b|\\b(?:tutorial|recipe|instructions|template|script) (?:for|to|on)\\b",
    "\\b(?:i|we) (?:need|want|would like|wanna|am looking for|must have)\\b|\\bi['’](?:d like|m looking for)\\b",
    "\\b(?:what|how) (?:should|do|can|could|would|must) i (?:say|write|do|tell|use|put|answer|reply)\\b",
    "\\b(?:how many|what)\\b[^.?!]{0,30}\\b(?:do|would|should) (?:i|we) (?:need|have to)\\b",
  ].join("|"),
  "i",
);

/** A question for the law of a wrong, whatever wrong it tells of. */
const asksForLaw =
  /\b(?:articles?|provisions?|paragraphs?|conventions?|offen[cs]es?|crimes?|criminal|punish\w*|illegal(?! (?:stuff|things|files|content|images|material))|unlawful|legal(?:ly)?|prohibit\w*|banned|forbidden|covered|report|complain|prove|protect|prevent|defend|detect|recogni[sz]e|avoid (?:being|becoming|falling))\b/i;

const kin =
  "neighbou?r|brother|sister|friend|boyfriend|girlfriend|husband|wife|ex|father|mother|dad|mum|mom|son|daughter|boss|colleague|co-?worker|landlord|roommate|flatmate|classmate|teacher|partner|crush|rival|competitor|employer|employee|tenant|client|cousin|uncle|aunt|girl|boy|guy|date";
const other = `(?:(?:my|his|her|their|our|the|a|an) (?:\\w+ )?(?:${kin})|someone|somebody|some(?: one| body)|another person|other people|people|her|his|their|a stranger|strangers|customers?|patients|victims?)(?:['’]?s)?`;
const own = "\\bmy own\\b";
const minor =
  "(?:(?:[5-9]|1[0-7]|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen)[- ]year[- ]olds?|kids?|child(?:ren)?|minors?|schoolgirls?|schoolboys?|teens?|teenagers?|girls?|boys?|pupils?)";

/** What is aimed at, each an offence of the treaties: entering, listening, breaking, deceiving, grooming, extorting, dealing, hiding. */
const wrongfulAims: readonly RegExp[] = [
  new RegExp(
    `\\b(?:(?:get|break|log|sneak|hack|enter|go|look)(?: back)? (?:in|into|inside|through)|read|open|see|spy on|watch|track|monitor|follow|access|crack|guess|copy|listen to|record|clone|steal|unlock|wiretap|film|locate|find out)\\b[^.?!]{0,25}\\b${other}[ ,.?](?:[^.?!]{0,40}\\b(?:accounts?|e-?mails?|messages?|phones?|whatsapp|instagram|facebook|snapchat|tiktok|telegram|icloud|laptop|computer|wi-?fi|network|passwords?|calls?|chats?|location|camera|webcam|photos?|dms?|inbox|texts|router)\\b)`,
    "i",
  ),
  /\b(?:crack|guess|break|brute[- ]?force|bypass|get around|disable|steal|harvest|collect) (?:a |an |the |my |some |all |their )?(?:[\w'’]+ ){0,2}(?:passwords?|passcodes?|logins?|pins?|credentials|drm|copy protection|firewall|two[- ]factor\w*|2fa|wi-?fi)\b/i,
  /\b(?:skim|clone|cloning|skimming|duplicate|empty|drain)\b[^.?!]{0,30}\b(?:cards?|accounts?|wallets?|atms?)\b/i,
  /\bpasswords?\b[^.?!]{0,60}\b(?:try them|try it|get in|break in)\b/i,
  /\bwithout (?:(?:him|her|them|anyone|anybody|someone|my \w+|the \w+|any \w+) (?:knowing|noticing|finding out|seeing|realising|realizing|being able)|(?:his|her|their) knowledge|leaving (?:any )?(?:a )?traces?|(?:being|getting) (?:caught|noticed|detected|traced|tracked|found out|seen))\b/i,
  /\b(?:so|so that|such that|before) (?:the )?(?:police|nobody|no one|no-one|they|investigators|the authorities|a court)\b[^.?!]{0,40}\b(?:can['’]?t|cannot|never|won['’]t|not|find|prove|trace|recover|seize|read|come|raid|notices?|finds?|proves?|knows?)\b/i,
  /\b(?:not|never|n['’]t) (?:get|be|getting|being) (?:caught|traced|tracked|found|detected|noticed)\b|\b(?:cannot|can['’]t) (?:be )?(?:recover|seize|trace|prove|find)\b/i,
  /\b(?:knock|tak|bring|tumbl|shut|crash|flood|overload|crippl|kill|paraly[sz]|attack|ddos|deface|sabotag|wreck)(?:e|ing|s|ed)?\b[^.?!]{0,50}\b(?:offline|down|sites?|servers?|websites?|web ?pages?|shops?|networks?|portals?|systems?|pages?)\b/i,
  /\b(?:code|program|programme|software|script|app|virus|worm|macro|attachment|file|tool)s? (?:that|which|to) (?:can |will |would |secretly |silently )?(?:cop(?:y|ies)|spreads?|deletes?|encrypts?|steals?|records?|locks?|logs?|wipes?|infects?|hijacks?|scrambles?|destroys?|reads? other)\b/i,
  /\b(?:pretend(?:ing)?|pose|posing|impersonat\w+|pass (?:myself|ourselves) off) (?:to be|as|i am|i['’]m|that i)\b|\b(?:fake|forged?|counterfeit|false|phony|bogus|spoof(?:ed)?|cloned?) (?:[\w-]+ ){0,2}(?:pages?|sites?|websites?|e-?mails?|profiles?|accounts?|invoices?|documents?|signatures?|ids?|passports?|certificates?|cards?|numbers?|shops?|stores?|news|letters?|login)\b|\blooks? like (?:it (?:comes|is|was)|a real|one from|(?:the|a) bank)/i,
  /\bforge\b[^.?!]{0,40}\b(?:signature|document|certificate|e-?mail|contract|invoice|licen[cs]e)/i,
  new RegExp(
    `\\b${minor}\\b[^.?!]{0,60}\\b(?:trusts? me|like me|sends? me|private (?:chat|message|room)|meet (?:me|up)|secret|tells? (?:her|his|their|nobody|no one|anyone)|alone|nudes?|naked|pictures of (?:her|him|them)|undress|touch)`,
    "i",
  ),
  /\b(?:frighten|scare|threaten|force|forcing|blackmail|pressure|intimidate|extort)\w*\b[^.?!]{0,60}\b(?:pay|paying|money|nudes?|pictures|photos|delete|quit|leave)\b|\bso (?:that )?i (?:don['’]t|do not|won['’]t) (?:publish|post|leak|share|release)\b/i,
  /\b(?:sell|buy|rent|hire|trade|order|get hold of|download)\b[^.?!]{0,40}\b(?:stolen|botnets?|malware|ransomware|(?:credit )?card (?:numbers|data|details)|exploits?|child (?:porn\w*|abuse)|hacked|leaked|hackers?|ddos)\b/i,
  /\b(?:run|host|launch|spread|operate|deploy|distribute|send|sell|release) (?:my|our) (?:[\w-]+ )?(?:ransomware|malware|botnet|virus|worm|trojan|spyware|phishing|scam|exploit)s?\b/i,
  /\b(?:won['’]t|don['’]t|doesn['’]t|do not|does not|will not|never|refuse to) extradite (?:me|us|people like me)\b|\bif i (?:run|sell|hack|steal|launder|scam|rob|blackmail|infect)\b/i,
  /\b(?:hide|wipe|destroy|move|encrypt|launder|erase|shred|get rid of|stash|conceal)\b[^.?!]{0,60}\b(?:illegal|forbidden|evidence|stolen|banned|proof|incriminating|dirty|the logs|traces|tracks|child porn\w*)\b|\bsome illegal (?:stuff|things|files|content)\b/i,
];

/**
 * Whether an English question asks by what means a wrong is done: for the way, the tool, the words or the place, with an aim that treaties make an
 * offence. "How do I read my girlfriend's messages?" is such a one; "How do I report that somebody read mine?" and "Which article punishes
 * it?" ask for the law.
 */
export function asksForMeansOfWrong(text: string): boolean {
  if (!asksForMeans.test(text) || new RegExp(own, "i").test(text) || asksForLaw.test(text)) return false;
  return wrongfulAims.some((aim) => aim.test(text));
}

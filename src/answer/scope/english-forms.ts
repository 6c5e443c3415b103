import { englishMedia } from "./english-media.ts";
import { englishWrongs } from "./english-wrongs.ts";
import type { ScopeForms } from "./scope-forms.ts";

/** What people do about a wrong that they suffered or did. */
const remedies =
  "sue|press charges|hire|file|lodge|complain|report|appeal|claim|get (?:my|our|the) \\w+ back|recover my|delete my|get rid of|protect myself";
/** People whom a question is about when it is about somebody's own case. */
const relatives =
  "neighbou?r|brother|sister|friend|boyfriend|girlfriend|husband|wife|ex|father|mother|son|daughter|boss|colleague|landlord|roommate|classmate|teacher";
/** What a reader may ask of a library in the first person. */
const readersWork = "cite|quote|reference|find|look up|read|know|tell|check|see|get the text|access the text";

/** What only a wrongdoer wants to be told how to do. */
const wrongs =
  "hack|crack|break into|ddos|take down|spy on|steal|launder|forge|phish|dox|blackmail|scam|bypass|infect|jailbreak";
const tools =
  "malware|ransomware|virus(?:es)?|trojans?|botnets?|keyloggers?|worms?|exploits?|fake (?:passports?|ids?)|child porn\\w*";
const asksHow =
  "how (?:(?:do|can|could|would|should) (?:i|we|you|one|someone)|to)|(?:help|teach|show|tell|explain to) me (?:how )?(?:to )?|(?:the )?(?:best|easiest) way to|(?:can|could|will|would) you(?: please)?";

/** What pictures and sounds are called: the service has words only. */
const media =
  "videos?|pictures?|photos?|photographs?|maps?|diagrams?|graphs?|logos?|clips?|audio|recordings?|aloud|songs?|flowcharts?|infographics?|charts? of|tables? of";

/** English questions that no text on treaties answers, by their form. */
export const englishForms: ScopeForms = {
  advice: [
    new RegExp(`\\b(?:can|could|should|may|must|shall) (?:i|we)\\b[^.?!]{0,30}\\b(?:${remedies})\\b`, "i"),
    new RegExp(`\\bhow (?:do|can|could|should|would) (?:i|we)\\b(?! (?:best )?(?:${readersWork})\\b)`, "i"),
    new RegExp(`\\b(?:is|are|was|were|did|does|has|will|can|could|may) my (?:${relatives})\\b`, "i"),
    new RegExp(`\\bmy (?:${relatives})\\b.{0,80}\\b(?:can|should|could|may|must|what do) i\\b`, "is"),
    /\b(?:am i|is it|was it) (?:guilty|liable|to blame)\b|\bwhat should i do\b|\bwhat (?:can|do) i do(?: now| about it| against (?:it|him|her|them))?\W*$/i,
    /\b(?:will|would) (?:i|we|he|she|they) (?:go to (?:prison|jail|court)|be (?:arrested|fined|punished|sued|caught|prosecuted))\b/i,
    /^\W*should (?:i|we) (?:quit|leave|stay|go|pay|move|marry|trust|call|buy|sell|forgive|confront|plead|confess|settle|testify|cooperate)\b/i,
    /\b(?:which|what) (?:lawyer|law firm|attorney|solicitor)\b/i,
  ],
  harm: [
    ...englishWrongs,
    new RegExp(`\\b(?:${asksHow})\\b[^.?!]{0,20}\\b(?:${wrongs})\\b`, "i"),
    new RegExp(
      `\\b(?:${asksHow})\\b[^.?!]{0,20}\\b(?:make|write|build|create|buy|get|spread)\\b[^.?!]{0,20}\\b(?:${tools})\\b`,
      "i",
    ),
    /\bwithout (?:being|getting) (?:caught|noticed|detected|traced|found out)\b|\b(?:nobody|no one) (?:detects|notices|finds|can (?:detect|trace))\b/i,
  ],
  prediction: [
    /^\W*(?:who|which|what)\b[^.?!]{0,60}\b(?:will|is going to|are going to|would)\b[^.?!]{0,60}\b(?:next|soon|first|last|win|ever|eventually)\b/i,
    /\bbe the next\b|^\W*will\b.*\b(?:ever|soon|next|one day|some day|in future|in the future)\b|\bwhat will\b.*\bnext\b/i,
    /^\W*will\b.*\b(?:ratify|join|sign|accede|withdraw|leave|replaced?|abolished|disappear|collapse|win|succeed|fail)\b/i,
    /\b(?:will|going to)\b.*\bin (?:\d+|ten|five|twenty|a few|some) years\b|\bhow many\b.*\bwill\b.*\bin 20[3-9]\d\b/i,
  ],
  recommendation: [
    /\b(?:best|favou?rite|cheapest|safest|fastest|easiest|most (?:popular|interesting|beautiful|dangerous|famous))\b(?! (?:interests?|efforts?|practices?|available)\b)/i,
    /\b(?:which|what) (?:vpn|antivirus|password manager|laptop|browser)\b/i,
    /\brecommend(?:ed)? (?:me |us |a |an |some )/i,
    /^\W*(?:please )?(?:can you |could you )?(?:write|compose|draft|draw|invent|pretend|act as|tell (?:me|us) a (?:joke|story))\b/i,
    /\byou are now\b|\b(?:reveal|show|print|repeat) (?:me )?your (?:system )?(?:prompt|instructions|rules)\b/i,
  ],
  opinion: [
    /^\W*should\b[^.?!]{0,60}\b(?:ratify|join|sign|accede to|leave|withdraw|support|trust)\b/i,
    /\bin your (?:own )?(?:opinion|view)\b|\bdo you (?:think|believe|like|prefer|agree)\b|\bwhat do you think\b|\bwho is right\b(?! (?:by|under|according|in law))/i,
    /^\W*(?:is|was|are|were)\b[^.?!]{0,80}\b(?:better than|worse than|a good|a bad|useless|worth it|worth joining|worth signing|stupid|a (?:success|failure)|too (?:weak|strong|broad|vague)|overrated|outdated)\b(?! faith)/i,
    /\b(?:which|what)\b[^.?!]{0,40}\bis (?:better|worse|stronger|weaker|the worst|the most (?:effective|important|useful))\b/i,
  ],
  medium: [
    ...englishMedia,
    new RegExp(
      `^\\W*(?:please |can you |could you |would you )*(?:show|draw|play|display|sketch|sing|read|give|make|record)\\b[^.?!]{0,80}\\b(?:${media})\\b`,
      "i",
    ),
    /^\W*(?:please |can you |could you |would you )*(?:send|e-?mail|fax|upload|forward|print|translate) (?:me|us|it|this|that|the|a|an|articles?|all|your)\b/i,
    /\b(?:look at|open|watch|listen to|see) (?:the|my|this) (?:attached|attachment|screenshot|file|image|photo|picture|video|recording|link)\b/i,
  ],
};

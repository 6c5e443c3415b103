const please =
  "(?:^|[.!?:;]\\s+|,\\s*(?:then|and|so)?\\s*)\\W*(?:(?:please|kindly|just|hey|hi|hello|ok(?:ay)?|now|so|and|then|can you|could you|would you|will you|i (?:need|want|would like) you to|i['’]d like you to|help me(?: to)?)[, ]+)*";
/** What only somebody with eyes, ears, hands or a line to the world can do. */
const deeds =
  "send|book|call|phone|ring|dial|e-?mail|mail|text|fax|message|contact|notify|submit|file|upload|download|post|publish|print|scan|open|click|visit|log (?:in|into|on)|sign (?:in|into|up)|enter|trace|track|locate|geolocate|look at|watch|listen|view|play|record|transcribe|translate|convert|draw|sketch|paint|make|produce|create|design|animate|remind|wake|schedule|arrange|reserve|order|buy|install|fill (?:in|out)|sign|deliver|subscribe|register|ping|zoom|compare the (?:photos?|pictures?|voices?)|identify the (?:voice|man|woman|person)|read (?:out|aloud|this aloud|to me)";
/** By these the deed is to be done now, here, to a thing of the asker's or for the asker. */
const forMe =
  "\\b(?:me|my|us|our|on my behalf|these|attached|attachment|below|above|tonight|tomorrow|right now|immediately|this (?:\\w+ ){0,2}(?:code|link|number|address|photo|picture|image|file|video|clip|recording|document|page|letter|message|e-?mail|mail|contract|scan|pdf|audio|site|website|screenshot|call|chat|voice|log)|at \\d{1,2}(?::\\d\\d|\\s?[ap]m)?)\\b|\\d{1,3}(?:\\.\\d{1,3}){3}|https?:|\\b(?:short|little|funny|colou?rful|animated) (?:video|film|clip|song|cartoon|comic)\\b";
/** "Please enter below the text that Article 3 requires" is asked of a treaty. */
const ofTreaty =
  /\b(?:articles?|conventions?|treat(?:y|ies)|protocols?|gdpr|directives?|regulation)\b[^.?!]*\b(?:say|mean|require|oblige|allow|punish|cover)/i;

const requests = new RegExp(`${please}(?:${deeds})\\b[^.?!]{0,120}?(?:${forMe})`, "i");

const carriers =
  "voice (?:message|note|mail)s?|voicemails?|recordings?|audio|screen ?shots?|scans?|photos?|photographs?|pictures?|pics?|images?|videos?|clips?|attachments?|pdfs?|scanned \\p{L}+|handwritten \\p{L}+|chat logs?|drawings?|stamps?|qr codes?";
/** What is shown to a reader who cannot see: "Here is a photo", "in the recording above", "the page I just gave you". */
const shown: readonly RegExp[] = [
  new RegExp(
    `\\b(?:here(?:['’]s| is| are)|this is|see|with) (?:an?|the|my|our|some|two) (?:\\p{L}+ ){0,2}?(?:${carriers})(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:in|on|from|of) (?:this|these|the attached|my attached|the enclosed) (?:\\p{L}+ ){0,2}?(?:${carriers})(?!\\p{L})`,
    "iu",
  ),
  new RegExp(
    `(?<!\\p{L})(?:${carriers})(?:\\p{L}|\\s){0,30} (?:below|above|attached|enclosed|i(?:['’]ve| have)? (?:just )?(?:sent|gave|given|showed|shown|uploaded|pasted|attached|shared|dropped|took|taken|put))(?!\\p{L})`,
    "iu",
  ),
  /\bi(?:['’]ve| have)? (?:just )?(?:sent|gave|given|showed|shown|forwarded|handed) you\b|\b(?:in|see) the (?:attachment|enclosure)\b/i,
  /\bi(?:['’]ve| have)? (?:just )?(?:uploaded|attached|pasted|enclosed)\b[^.?!]{0,60}(?:[,.;:]|\band\b)\s*(?:please |can you |could you )?(?:tell|check|say|look|is|does|do|what|which|who|how|summari[sz]e|translate|read|see|mark)\b/i,
];

/**
 * Whether an English question asks the machine to do a thing in the world or to take in what it cannot: to send, call or trace, to look at a
 * picture or listen to a recording. What a treaty lets States do is asked in other forms.
 */
export function asksToAct(text: string): boolean {
  return shown.some((form) => form.test(text)) || (requests.test(text) && !ofTreaty.test(text));
}

const please = "^\\W*(?:(?:please|kindly|just|can you|could you|would you|will you|hey|hi|now)[, ]+)*";
const carriers =
  "voice (?:message|note|mail)s?|voicemails?|recordings?|audio|podcasts?|screen ?shots?|scans?|photos?|photographs?|pictures?|images?|videos?|clips?|attachments?|files?|pdfs?|links?|web ?pages?|urls?|letters?|contracts?|e-?mails?|messages?|documents?|slides?";
const products =
  "videos?|podcasts?|songs?|pictures?|posters?|infographics?|slides?|slide ?shows?|presentations?|drawings?|animations?|comics?|memes?|spreadsheets?|excel (?:sheet|file|table)s?|powerpoints?|mind ?maps?";

/** English questions for more than words: to hear, to see, to draw, to send, to call. */
export const englishMedia: readonly RegExp[] = [
  new RegExp(
    `${please}(?:listen to|watch|look at|open|scan|transcribe|read|check|view|see|hear|mark|analy[sz]e|proofread|go through) (?:this|these|my|our|that|the attached|the following) (?:[\\p{L}-]+ ){0,3}?(?:${carriers})(?!\\p{L})`,
    "iu",
  ),
  /\b[\w-]+\.(?:jpe?g|png|gif|bmp|tiff?|pdf|docx?|xlsx?|pptx?|mp[34]|wav|m4a|mov|avi|zip)\b/i,
  /\b(?:open|read|look at|check|click|watch|visit|go to|summari[sz]e|see|follow)\b[^.?!]{0,40}(?:https?:\/\/|\bwww\.)/i,
  /\b(?:i|i['’]ve|i have|we) (?:just )?(?:attached|uploaded|enclosed|pasted|sent you|am sending you)\b/i,
  /\b(?:in|on|of|from) (?:this|these|my|the attached) (?:[\p{L}-]+ ){0,2}?(?:screen ?shots?|scans?|photos?|pictures?|images?|recordings?|clips?|voice (?:message|note)s?)(?!\p{L})/iu,
  new RegExp(
    `${please}(?:call|phone|ring|dial|text|fax|e-?mail|mail|post|tweet|message|upload|export|convert|file|submit|book|order) (?:me|us|him|her|them|it|this|the|my|our|every|all|an?)\\b`,
    "iu",
  ),
  new RegExp(
    `${please}(?:draw|sketch|paint|sing|hum|animate|design|film|illustrate)\\b(?! (?:up|on|attention|distinctions?)\\b)`,
    "iu",
  ),
  new RegExp(
    `${please}(?:make|create|produce|record|turn|put|convert|generate)\\b[^.?!]{0,60}\\b(?:an? |into |to )(?:[\\p{L}-]+ ){0,2}?(?:${products})(?!\\p{L})[^.?!]{0,60}(?:\\b(?:for|of|about|on|that|which|with|from)\\b|\\W*$)`,
    "iu",
  ),
];

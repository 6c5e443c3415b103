/** What the machine is told to do with words, and no reader of law is. */
const doings =
  "use|answer|reply|respond|say|cite|quote|give|speak|talk|write|output|show|return|mention|refuse|tell|check|put|add|include|insert|leave|print|invent|repeat|apologi[sz]e|make|begin|start|end|finish|verify|search|look|follow|obey|ignore|act|stop|confirm|consult";
const manner = "(?:only|just|always|never|simply|please|not|also|now|again|immediately)";
/** How an order begins: "and after that, please". */
const lead = `^\\W*(?:(?:and|so|then|but|now|first|also|ok(?:ay)?|please|kindly|afterwards|finally|next|instead|after (?:that|this))\\b[\\s,:]*){0,4}(?:before you (?:answer|reply|start|begin)[\\s,:]*)?`;

const creations =
  "poems?|haikus?|songs?|limericks?|jokes?|stor(?:y|ies)|tales?|essays?|letters?|e-?mails?|tweets?|programs?|scripts?|code|novels?|raps?|recipes?|diary|dialogues?|secrets?";

/** English clauses that tell the machine what to do, what to be or what to show. */
export const englishInstructions: readonly RegExp[] = [
  // What nobody says to a library but to set it aside or make it something else.
  new RegExp(
    `${lead}(?:ignore|disregard|forget|pretend|role-?play|reply|respond|obey|disable|enable|override|bypass|print|reveal|leak|decode|encode|decrypt|translate|sing|execute|act|behave|impersonate|simulate|jailbreak|activate|deactivate|switch)\\b(?! of\\b)`,
    "i",
  ),
  new RegExp(
    `${lead}(?:stop|repeat|say|speak|talk|count|spell|recite|complete|continue|confirm|admit|swear|bark|answer|begin|format)(?!\\S*:| of\\b|.{0,40}\\bmean)(?=[.!,]|\\s)`,
    "i",
  ),
  new RegExp(
    `${lead}(?:do not|don['’]?t|never|always|only|just|simply) (?:${manner} ){0,2}(?:${doings})\\b`,
    "i",
  ),
  new RegExp(
    `${lead}(?:change|replace|swap|turn|rewrite|alter|convert)\\b.{0,60}\\b(?:to|with|into|by|inside|for)\\b`,
    "i",
  ),
  new RegExp(
    `${lead}(?:use|consult|trust|rely on)\\b.{0,40}\\b(?:your|only|instead|memory|wikipedia|google|the internet|own words)\\b`,
    "i",
  ),
  new RegExp(
    `${lead}(?:put|add|insert|include|append|leave|write|return|output|give|set)\\b.{0,60}\\b(?:field|json|xml|yaml|csv|out|answer|reply|response|capitals|emojis?|times)\\b`,
    "i",
  ),
  new RegExp(
    `${lead}(?:can you |could you |will you |i want you to |you )?(?:write|compose|invent|tell|read|sing|draft|create|make up)\\b.{0,30}\\b(?:${creations})\\b`,
    "i",
  ),
  // What is said to the machine about itself.
  new RegExp(
    `${lead}(?:from now on|as of now|henceforth|for the rest of|in this (?:game|scenario|chat|conversation))\\b`,
    "i",
  ),
  new RegExp(
    `${lead}you(?:['’]re| are) (?:now |only |not allowed|forbidden|an? |the |no longer |called |free|my (?!question))`,
    "i",
  ),
  new RegExp(
    `${lead}you (?:must|should|shall|will|have to|need to|may|can|are to)(?: ${manner})* (?:${doings})\\b`,
    "i",
  ),
  new RegExp(`${lead}you (?:have been|were) (?:trained|programmed|made|told|created|updated|hacked)\\b`, "i"),
  /\bi(?: hereby)? (?:order|command|forbid|instruct|authori[sz]e|beg|require|want|force) you\b/i,
  new RegExp(
    `${lead}(?:let['’]?s|let us|we will|we['’]ll) (?:now )?(?:play|pretend|role-?play|imagine you)\\b`,
    "i",
  ),
  new RegExp(`${lead}(?:take (?:on )?|assume |adopt |play )(?:the )?(?:role|persona|part|character)\\b`, "i"),
  /\bif you(?: are|['’]re) (?:an? |the )?(?:ai|bot|machine|robot|model|chatbot|computer|program|human)\b|\bdear (?:language model|ai|machine|bot|chatbot|computer)\b/i,
  /\baccess (?:granted|denied|code)\b|\b(?:correct|right|accurate|valid) (?:pass(?:word|code|phrase)|access)\b|\bpython code\b/i,
  /\b(?:jailbreak|chat ?gpt|openai|gpt-?\d?|dan mode|language model|chatbot)\b/i,
  /\bnew (?:task|instructions?|orders?|rules?|prompt)\s?:|\b(?:system|admin) (?:update|notice|message|override|prompt)\b/i,
  /\byour (?:system |initial |hidden |secret |internal |original |full |own )*(?:prompt|instructions?|rules|configuration|config|settings|training|guidelines|filters?|memory|source code|answers?|repl(?:y|ies)|response|output|makers?|developers?|creators?)\b/i,
  new RegExp(`${lead}delete (?:this|everything|all|the (?:chat|conversation|history))\\b`, "i"),
  /\b(?:read|sing|write|draw) me (?:one|a|an|the|some|it)\b/i,
  /\bour (?:conversation|chat)\b|\b(?:all|disable|without) (?:the )?(?:filters|safety|restrictions|limits)\b/i,
  /\b(?:who|which company|what company|what model) (?:made|built|trained|created|programmed|developed|wrote|owns?|are) you\b/i,
  /\bi(?:['’]ll| will) (?:tip|pay|reward|punish) you\b|\bmy life depends on\b|\bword for word\b|\bwhatever you find\b/i,
  /\bi(?:['’]m| am) (?:the|your|an?) (?:admin(?:istrator)?|developer|owner|creator|maker|root|boss) ?(?:of (?:this|the) (?:tool|system|program|service|bot|site)|,|$|\.)/i,
  /\bthe user is (?:an? |the )?(?:admin\w*|developer|root|owner)\b/i,
];

/** What a question takes for granted, and how a sentence that tells of it must speak. */
interface PresumedEvent {
  readonly asks: RegExp;
  readonly told: RegExp;
}

/** Things that happened or did not: a text that does not say so in so many words is no reply. */
const events: readonly PresumedEvent[] = [
  {
    asks: /\b(?:why|when|how|since)\b[^.?!]{0,150}\b(?:(?:did|has|have|had)\b[^.?!]{0,150}\b(?:withdr[ae]w\w*|leave|left|quit|denounced?|pull(?:ed)? out|exit(?:ed)?|abandon(?:ed)?|expel(?:led)?)|withdrew|(?:was|were) expelled)\b/i,
    told: /\b(?:withdrew|(?:ha[sd]|have) (?:never |not )?(?:withdrawn|denounced|left)|left|denounced|quit|expelled|ceased to be|no (?:state|country|party) has)\b/i,
  },
  {
    asks: /\b(?:why|how|when)\b[^.?!]{0,150}\b(?:did|has|have|does|do)\b[^.?!]{0,150}\b(?:refuse|reject|oppose|decline|object)/i,
    told: /\b(?:refus|reject|oppos|declin|object|not|never|against|neither)/i,
  },
  {
    asks: /\b(?:court|case|judg\w+|ruling)\b[^.?!]{0,150}\b(?:interpret|decide|rule[ds]?|held|apply|applied)|\b(?:what|which) (?:court )?(?:case|judgment|ruling)\b/i,
    told: /\b(?:court|judg|case law|ruling|decided|held)/i,
  },
  {
    asks: /\b(?:how (?:many|long|much)|minimum|maximum|least|lowest|highest|which|what)\b[^.?!]{0,150}\b(?:prison|jail|imprisonment|behind bars|locked up)\b|\b(?:minimum|maximum) sentence\b|\bhow many years (?:do|does|can|would|will|is)\b[^.?!]{0,60}\b(?:for|get|give)\b/i,
    told: /\b(?:prison|jail|imprison|sentence|custod|detention|deprivation of liberty|penalt|punish|bars)/i,
  },
  { asks: /\bwhat time\b|\bopening hours\b/i, told: /\b(?:hours?|o['’]clock|[ap]\.?m)\b/i },
  { asks: /\b(?:paid|pay|pays)\b[^.?!]{0,150}\bfines?\b|\bfined\b/i, told: /\b(?:paid|pay|fined?)\b/i },
  {
    asks: /\bwho (?:first )?(?:founded|invented|wrote|created|coined|discovered)\b/i,
    told: /\b(?:founded|founders?|invented|inventors?|wrote|written by|created|creators?|coined|discovered|drafted|authors?|set up|established)\b/i,
  },
];

/** How a sentence must speak to be a reply to a question that presumes that something happened; undefined where it presumes nothing of the sort. */
export function findPresumedEvent(question: string): RegExp | undefined {
  return events.find(({ asks }) => asks.test(question))?.told;
}

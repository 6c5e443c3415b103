/** Words that tell what another text says: "the library guide of 2022 cites it as ETS 224". */
const attribution =
  /\b(?:guides?|pages?|sources?|encyclop\p{L}{3,8}|websites?|sites?|authors?|editions?|articles?|press)\b[^.;]{0,80}?\b(?:says?|said|gives?|gave|cites?|cited|writes?|wrote|dates?|dated|calls?|called|numbers?|numbered|states|stated|prints?|printed|puts?|places?|placed|speaks?|spoke|mentions?|reports|reported)\b|\bretells?\b/iu;

/** Words that set what is right against what is wrong. */
const contrast =
  /\b(?:not|rather than|instead of|wrong|wrongly|imprecise|error|mistake\p{L}?|incorrect\p{L}{0,2}|correct\p{L}{0,3}|differs?|sometimes|older|former)\b/iu;

/** Whether a sentence tells what another text says: what is wrong in that is no error of its own. */
export function isAttributed(sentence: string): boolean {
  return attribution.test(sentence);
}

/** Whether a sentence retells or sets right what another text has. Where the right thing stands beside the wrong one, that is no error of its own. */
export function isRetold(sentence: string): boolean {
  return isAttributed(sentence) || contrast.test(sentence);
}

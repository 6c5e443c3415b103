/** Characters of ASCII that make a token: about 4 in English prose by the tokenisers of GPT and Llama; 3.5 leaves room. */
const asciiPerToken = 3.5;
/** Others make more of them: accented letters about 2 a token, CJK 1 or more. */
const othersPerToken = 1.5;

/** About how many tokens a text takes, on the high side: no tokeniser is at hand that fits every model. */
export function countTokens(text: string): number {
  let ascii = 0;
  for (let position = 0; position < text.length; position++) if (text.charCodeAt(position) < 128) ascii += 1;
  return Math.ceil(ascii / asciiPerToken + (text.length - ascii) / othersPerToken);
}

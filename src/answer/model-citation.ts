const citing = /^(?:in [^,]{1,40}, )?cite\b|\bOSCOLA\b/i;
const asking =
  /\bcit(?:e[sd]?|ing|ations?)\b|\bOSCOLA\b|\bBluebook\b|\bAGLC\b|\bfootnotes?\b|\bU\.?N\.?T\.?S\b|\bC?\.?E\.?T\.?S\b|\bILM\b|\bseries\b|\bprinted\b|\breferences?\b|\bpublished\b|\bpinpoints?\b|\bquot(?:e|ing)\b/i;

/** Whether a sentence shows how to cite something ("Cite the Convention as …"): it says nothing of the matters whose names it holds. */
export function isModelCitation(sentence: string): boolean {
  return citing.test(sentence);
}

/** Whether a question asks how something is cited, or where it is printed. */
export function asksToCite(question: string): boolean {
  return asking.test(question);
}

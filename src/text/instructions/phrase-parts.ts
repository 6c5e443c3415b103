/** A phrase. A text that lacks all the words of one of its `tells`, parted by spaces, does not hold it. The rarest stand first. */
export interface InstructionPhrase {
  readonly tells: readonly string[];
  readonly form: string;
}

/** The signs of words in English, French and Spanish. All letters there are would make the forms so large that compiling them takes longer than reading. */
const sign = "[a-zà-ɏ0-9'’-]";
/** Up to so many words between two words of a phrase, whatever they are. */
export const upTo = (words: number) => String.raw`(?:[\s,"“”]{1,4}${sign}{1,25}){0,${words}}[\s,"“”]{1,4}`;
/** As many words with what follows each. */
export const leading = (words: number) => String.raw`(?:${sign}{1,25}[\s,"“”]{1,4}){0,${words}}`;
/** Up to three words between two. */
export const few = upTo(3);
/** Up to eight words between two. */
export const some = upTo(8);
/** What parts two words that follow each other. */
export const gap = String.raw`[\s,:]{1,3}`;

const prefix = /^\W*(?:about|on|regarding|concerning|re|in|under|sur|selon|sobre|según) [^:?!.\n]{1,120}: */i;

/** How many characters of a question only say what it is about, before it asks: "About the Budapest Convention: which article …". */
export function topicLength(text: string): number {
  const length = prefix.exec(text)?.[0].length ?? 0;
  return length < text.length ? length : 0;
}

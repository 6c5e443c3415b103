import type { Piece } from "./pieces.ts";

const auxiliary =
  /^(?:is|are|was|were|has|have|had|can|could|may|must|should|shall|will|would|does|do|did)(?: there)?(?: |$)/;
const questionWord =
  /^(?:(?:and|about|at|before|by|for|from|in|on|since|to|under|until|with|within) )?(?:what|which|who|whom|whose|when|where|why|how)\b/i;
const determiner = /^(?:the|a|an|this|that|these|those|each|every|any|it|one|its|their)\b/;

/**
 * Puts the verbs behind which a pronoun is inverted where English has them: behind the question word and what it asks for, or first.
 * "When Japan has-it ratified" becomes "when has Japan ratified"; for a verb that is no auxiliary "does" goes there.
 * A sentence that is made a question by its mark alone ("Mexico is a party?") is treated as if its first auxiliary were inverted.
 */
export function frontVerbs(pieces: readonly Piece[], isQuestion: boolean): readonly Piece[] {
  const asked = isQuestion ? invertFirst(pieces) : pieces;
  if (!asked.some(({ isInverted }) => isInverted)) return pieces;
  const ordered: Piece[] = [];
  let clause = 0;
  for (const piece of asked) {
    if (/[.,;:!?\n]/.test(piece.gap)) clause = ordered.length;
    if (piece.isInverted && !questionWord.test(piece.english)) putFirst(ordered, clause, piece);
    else ordered.push(piece);
  }
  return ordered;
}

function invertFirst(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(({ english, isInverted }) => isInverted || questionWord.test(english))) return pieces;
  const first = pieces.findIndex(({ english }) => auxiliary.test(english));
  return pieces.map((piece, at) => (at === first && at > 0 ? { ...piece, isInverted: true } : piece));
}

function putFirst(ordered: Piece[], clause: number, piece: Piece): void {
  const verb = auxiliary.exec(piece.english)?.[0] ?? "";
  const front = endOfQuestionWords(ordered, clause);
  const displaced = ordered[front];
  const fronted = { ...piece, english: verb.trimEnd() || "does" };
  if (displaced) {
    ordered[front] = { ...displaced, gap: " " };
    ordered.splice(front, 0, { ...fronted, gap: displaced.gap });
  } else ordered.push(fronted);
  const rest = piece.english.slice(verb.length);
  if (rest !== "") ordered.push({ ...piece, english: rest, gap: displaced ? piece.gap : " " });
}

/** Where the subject begins: behind "which", and behind what is asked for ("how many countries"), up to a determiner or a name. */
function endOfQuestionWords(pieces: readonly Piece[], clause: number): number {
  const question = pieces[clause]?.english ?? "";
  if (!questionWord.test(question)) return clause;
  const asks = /\b(?:which|how many)$/i.test(question);
  const after = pieces.findIndex((piece, at) => at > clause && (!asks || beginsSubject(piece)));
  return after === -1 ? pieces.length : after;
}

function beginsSubject(piece: Piece): boolean {
  return piece.isName || determiner.test(piece.english) || /^\p{Lu}/u.test(piece.english);
}

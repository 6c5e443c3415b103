/** The longest answer in words: what librarians get from the better of the commercial tools (219 words in Stanford RegLab's study of 2024). */
export const mostWords = 220;
/** More sentences than this are not looked at. */
export const mostSentences = 8;
/** At most this many citations stand behind one sentence (the cap of ALCE, arXiv 2305.14627). */
export const mostCitations = 3;

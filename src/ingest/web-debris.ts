/** Words in a line or closing sentence that only points elsewhere, at most. */
const maxWords = 10;

/** Lines by which web pages lead to other pages. English, French and Spanish; compared in lower case, without final stop or colon. */
const debrisForms: readonly RegExp[] = [
  /^(?:read|find out|learn|see|discover) more(?: (?:about|on|at|in) .*)?(?: here| below)?$/,
  /^(?:click|tap) (?:here|below|on) .*$/,
  /^(?:latest|related|recent|other|more|top) (?:news|stories|articles|posts|press releases)$/,
  /^(?:share|share this(?: .*)?|tweet|print(?: this page)?|subscribe(?: .*)?|follow us(?: .*)?|sign up .*)$/,
  /^(?:back to top|skip to (?:main )?content|home|menu|search|advertisement|cookie (?:policy|settings))$/,
  /^(?:lire la suite|en savoir plus|lire aussi|à lire aussi|voir aussi|partager|retour en haut)(?: .*)?$/,
  /^(?:dernières (?:actualités|nouvelles)|articles liés|sur le même sujet)$/,
  /^(?:leer más|saber más|ver más|lea también|compartir|volver arriba)(?: .*)?$/,
  /^(?:últimas noticias|artículos relacionados|noticias relacionadas)$/,
];

/** Lines that introduce a list of links. */
const linkListForms: readonly RegExp[] = [
  /^(?:for )?(?:more|further|additional) (?:information|info|details|reading)(?: (?:is|can be found))?(?: here| below)?$/,
  /^(?:related|useful|external|quick) (?:links|pages|content)$/,
  /^(?:pour )?(?:plus|davantage) d['’]informations?(?: ici)?$/,
  /^(?:liens (?:utiles|externes|connexes))$/,
  /^(?:para )?(?:más|mayor) información(?: aquí)?$/,
  /^(?:enlaces (?:útiles|externos|relacionados))$/,
];

/** Whether a line is no content but a way to other pages: "Latest news", "Read more about it here." */
export function isDebris(line: string): boolean {
  return matches(debrisForms, line);
}

/** Whether a line introduces a list of links: "More information here:". */
export function isLinkListLead(line: string): boolean {
  return matches(linkListForms, line);
}

/** Parts a paragraph from a closing sentence that only points elsewhere. `debris` is null where there is none. */
export function dropTrailer(paragraph: string): { readonly text: string; readonly debris: string | null } {
  const ends = [...paragraph.matchAll(/[.!?…]["”’»)]* /g)];
  const last = ends.at(-1);
  if (!last) return { text: paragraph, debris: null };
  const start = last.index + last[0].length;
  const sentence = paragraph.slice(start);
  if (!isDebris(sentence)) return { text: paragraph, debris: null };
  return { text: paragraph.slice(0, start - 1), debris: sentence };
}

function matches(forms: readonly RegExp[], line: string): boolean {
  if (line.length > 120 || line.split(" ").length > maxWords) return false;
  const words = line.toLowerCase().replace(/[ .:…>»→]+$/, "");
  return forms.some((form) => form.test(words));
}

/**
 * How people who do not know the words of the treaties put what an article is about: by place ("budapest 19", "malabo 29(3)", or an
 * instrument alone) a list of phrases ("police copy everything on my laptop"). They are looked for and never shown.
 */
export type PlainWords = Readonly<Record<string, readonly string[]>>;

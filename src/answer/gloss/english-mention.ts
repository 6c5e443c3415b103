import type { Mention } from "../../domain/mention.ts";
import { formatArticle, type Pinpoint } from "../../domain/pinpoint.ts";
import type { Register } from "../../domain/register.ts";
import { nameArticle } from "../name-article.ts";

/** What is named by a mention, in English: "Article 9 of the Budapest Convention", "Articles 2 and 3 of the GDPR", "the OPSC" without its "the". */
export function nameInEnglish({ pinpoints }: Pick<Mention, "pinpoints">, register: Register): string {
  const names = [...new Set(pinpoints.map(({ instrument }) => instrument))].map((id) => {
    const articles = pinpoints.filter(({ instrument }) => instrument === id).flatMap(articleOf);
    const title = (register.find(id)?.shortTitle ?? id).replace(/^the /i, "");
    return articles.length === 0 ? title : `${listArticles(articles)} of the ${title}`;
  });
  return join(names);
}

function articleOf(pinpoint: Pinpoint): readonly string[] {
  const article = formatArticle(pinpoint);
  return article === null ? [] : [article];
}

function listArticles(articles: readonly string[]): string {
  const [only, ...others] = articles;
  if (others.length === 0 || articles.some((article) => !/^\d/.test(article)))
    return join([only ?? "", ...others].map(nameArticle));
  return `Articles ${join(articles)}`;
}

function join(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}

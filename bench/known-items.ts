/** Questions to which the bench knows the article, made from the generator's own sentences. */
import { seeded } from '../src/evaluation/chance.ts';
import type { GeneratedArticle } from './generator.ts';
import { joinedArticles } from './joined-articles.ts';

export type KnownItem = {
  readonly sentence: string;
  readonly who: string;
  /** "Who shelled the port in Zonbri?" */
  readonly question: string;
  /** "shelled the port in Zonbri" */
  readonly event: string;
};

/** "Troops loyal to A B shelled the port in C late on Tuesday, killing 4 people." */
const DEED = /Troops loyal to (\p{Lu}\S+ \p{Lu}\S+) (\p{Ll}+ (?:the|an|a|two) .+?) in (\p{Lu}\p{Ll}+) [^.]*\./u;

export const firstArticles = (count: number): GeneratedArticle[] => {
  const articles: GeneratedArticle[] = [];
  for (const article of joinedArticles()) {
    if (articles.length >= count) break;
    articles.push(article);
  }
  return articles;
};

const itemIn = ({ text }: GeneratedArticle): KnownItem[] => {
  const found = DEED.exec(text);
  const [sentence, who, deed, place] = found ?? [];
  if (sentence === undefined || who === undefined) return [];
  return [{ sentence, who, question: `Who ${deed} in ${place}?`, event: `${deed} in ${place}` }];
};

/** So many items spread over the articles, always the same ones. */
export const knownItems = (articles: readonly GeneratedArticle[], count: number): KnownItem[] => {
  const random = seeded(97);
  const items: KnownItem[] = [];
  for (let tries = 0; items.length < count && tries < count * 50; tries += 1) {
    const article = articles[Math.floor(random() * articles.length)];
    if (article !== undefined) items.push(...itemIn(article));
  }
  return items;
};

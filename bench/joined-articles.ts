import { DAY_MS } from '../src/domain/instant.ts';
import { seeded } from '../src/evaluation/chance.ts';
import { type GeneratedArticle, generateArticle } from './generator.ts';

/** So many articles are read for real; larger libraries are put together from their paragraphs. */
export const READ_ARTICLES = 10_000;

const PARAGRAPHS = 6;

type Random = () => number;

const pick = <Item>(items: readonly Item[], random: Random): Item => items[Math.floor(random() * items.length)] as Item;

const dayOf = ({ publishedAt }: GeneratedArticle): string => publishedAt.slice(0, 10);

const byDay = (articles: readonly GeneratedArticle[]): GeneratedArticle[][] => {
  const days = new Map<string, GeneratedArticle[]>();
  for (const article of articles) days.set(dayOf(article), [...(days.get(dayOf(article)) ?? []), article]);
  return [...days.values()];
};

/** Each from another article, so that no two articles have much in common. */
const paragraphsFrom = (day: readonly GeneratedArticle[], random: Random): string[] => {
  const left = [...day];
  return Array.from({ length: Math.min(PARAGRAPHS, day.length) }, () => {
    const [article] = left.splice(Math.floor(random() * left.length), 1);
    return pick((article as GeneratedArticle).text.split('\n\n'), random);
  });
};

/**
 * Generated articles without end, always the same ones: first those that are read for real, then others whose title and
 * paragraphs come from several of them that were published on the same day.
 */
export function* joinedArticles(): Generator<GeneratedArticle> {
  const read = Array.from({ length: READ_ARTICLES }, (_, at) => generateArticle(at));
  yield* read;
  const days = byDay(read);
  for (let at = READ_ARTICLES; ; at += 1) {
    const random = seeded(7_000_003 + at);
    const day = pick(days, random);
    const { title, publishedAt } = pick(day, random);
    const midnight = Date.parse(publishedAt.slice(0, 10));
    yield {
      id: `bench-joined-${at}`,
      title,
      text: paragraphsFrom(day, random).join('\n\n'),
      publisher: pick(day, random).publisher,
      publishedAt: new Date(midnight + Math.floor(random() * DAY_MS)).toISOString(),
    };
  }
}

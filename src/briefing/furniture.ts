import { inOneLine } from '../stories/line.ts';
import type { StoryDraft } from '../stories/story.ts';
import type { Candidate } from './candidates.ts';

/** A paragraph that stands word for word in so many stories belongs to the page, not to one of them. */
const STORIES = 3;
/** Within one story of at least so many articles, a sentence that stands in more than half of them is no news either. */
const FEWEST_ARTICLES = 4;

const keyOf = (text: string): string => inOneLine(text).toLowerCase();

/** Whether a paragraph of these stories is what outlets print around their articles: menus, teasers, terms of use. */
export const furnitureIn = (stories: readonly StoryDraft[]): ((paragraph: string) => boolean) => {
  const seen = new Map<string, Set<number>>();
  for (const [at, { members }] of stories.entries())
    for (const { article } of members)
      for (const { start, end } of article.paragraphs) {
        const key = keyOf(article.text.slice(start, end));
        const places = seen.get(key);
        if (places === undefined) seen.set(key, new Set([at]));
        else places.add(at);
      }
  return (paragraph) => (seen.get(keyOf(paragraph))?.size ?? 0) >= STORIES;
};

/** The paragraph that a sentence stands in. */
export const paragraphOf = ({ material: { article }, span }: Candidate): string => {
  const around = article.paragraphs.find(({ start, end }) => start <= span.start && span.end <= end) ?? span;
  return article.text.slice(around.start, around.end);
};

/** Sentences that stand word for word in more than half of many articles are furniture, not news. */
export const withoutFurniture = (candidates: readonly Candidate[], articles: number): Candidate[] => {
  if (articles < FEWEST_ARTICLES) return [...candidates];
  const counts = new Map<string, number>();
  for (const { text } of candidates) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return candidates.filter(({ text }) => (counts.get(keyOf(text)) ?? 0) <= articles / 2);
};

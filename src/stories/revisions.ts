import type { Line } from '../domain/report.ts';
import type { Change, StoryName } from './change.ts';
import { lineOfSentence } from './line.ts';
import type { Material } from './material.ts';
import { titleOfStory } from './story.ts';

const paragraphOf = ({ article, reading }: Material): Line | null => {
  const found = article.paragraphs.find(({ start, end }) =>
    sameWords(article.text.slice(start, end), article.correction),
  );
  return found === undefined ? null : lineOfSentence(article, reading, -1, found);
};

const sameWords = (a: string, b: string | null): boolean =>
  b !== null && a.replaceAll(/\s+/g, ' ').trim() === b.replaceAll(/\s+/g, ' ').trim();

type Pair = { readonly old: Material; readonly now: Material };

const changeFrom = ({ old, now }: Pair, nameOf: (material: Material) => StoryName): Change[] => {
  const base = { story: nameOf(old), speaker: now.article.publisher, article: now.article.id };
  const title = titleOfStory([old]);
  if (now.article.withdrawal !== null && old.article.withdrawal === null)
    return [{ ...base, kind: 'withdrawn', lines: [title], atMs: Date.parse(now.article.withdrawal.at) || null }];
  if (now.article.revision === old.article.revision || now.article.correction === null) return [];
  if (now.article.correction === old.article.correction) return [];
  const notice = paragraphOf(now);
  const lines: Change['lines'] = [notice ?? titleOfStory([now]), title];
  return [{ ...base, kind: 'corrected', lines, atMs: now.publishedMs }];
};

/** Articles that were corrected (the notice, else the headline now, and the headline then) or withdrawn (the headline then). */
export const revisions = (
  before: readonly Material[],
  after: readonly Material[],
  nameOf: (material: Material) => StoryName,
): Change[] => {
  const now = new Map(after.map((material) => [material.article.id, material]));
  return before.flatMap((old) => {
    const current = now.get(old.article.id);
    return current === undefined ? [] : changeFrom({ old, now: current }, nameOf);
  });
};

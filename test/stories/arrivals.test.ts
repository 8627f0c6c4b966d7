import { describe, expect, test } from 'vitest';
import type { Arrival, ArticleStore } from '../../src/ports.ts';
import { arrivalPages } from '../../src/stories/arrivals.ts';

const SCOPE = { shelves: ['operator'] } as const;

const storeOf = (stored: readonly Arrival[]): Pick<ArticleStore, 'arrivals'> => ({
  arrivals: async ({ period: { sinceMs, untilMs }, limit, offset = 0 }) =>
    stored
      .filter(({ atMs }) => atMs >= (sinceMs ?? 0) && atMs < (untilMs ?? Number.POSITIVE_INFINITY))
      .slice(offset, offset + limit),
});
const idsOf = async (moments: readonly number[], limit: number): Promise<string[]> => {
  const stored = moments.map((atMs, at): Arrival => ({ id: `a${at}`, revision: 1, atMs, kind: 'added' }));
  const ids: string[] = [];
  const period = { sinceMs: null, untilMs: null };
  for await (const page of arrivalPages({ scope: SCOPE, period }, storeOf(stored), limit))
    ids.push(...page.map(({ id }) => id));
  return ids;
};

describe('the pages of what arrived', () => {
  test.each([
    ['at moments of their own', [1, 2, 3, 4, 5, 6, 7]],
    ['all at one moment', [5, 5, 5, 5, 5, 5, 5]],
    ['some together, across the end of a page', [1, 2, 2, 2, 2, 3, 3]],
  ])('hold each once, in order, whether they came %s', async (_when, moments) => {
    const all = moments.map((_, at) => `a${at}`);
    for (const limit of [1, 2, 3, 7, 8]) expect(await idsOf(moments, limit)).toEqual(all);
  });
});

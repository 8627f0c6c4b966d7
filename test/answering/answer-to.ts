import { readCore } from '../../src/adapters/workers/weights.ts';
import { ask } from '../../src/answering/ask/ask.ts';
import type { Answer } from '../../src/domain/report.ts';
import { materialsOf } from '../stories/materials.ts';
import { withLibrary } from './stored.ts';

/** The answer over a library of these articles, asked on 8 May 2026 without a period. */
export const answerOver = (question: string, articles: ReturnType<typeof materialsOf>): Promise<Answer> =>
  withLibrary(articles, (store) =>
    ask(
      {
        scope: { shelves: ['operator'] },
        question,
        period: { sinceMs: null, untilMs: null },
        nowMs: Date.UTC(2026, 4, 8),
      },
      store,
      readCore(),
    ),
  );

/** The answer over a library of one article. */
export const answerTo = (question: string, text: string): Promise<Answer> =>
  answerOver(
    question,
    materialsOf([{ id: 'told', title: '', publisher: 'Northline News', text, publishedAt: '2026-05-04T08:00:00Z' }]),
  );

/** One article a day from 4 May 2026 on, each by a paper of its own. */
export const daily = (...texts: readonly string[]): ReturnType<typeof materialsOf> =>
  materialsOf(
    texts.map((text, day) => ({
      id: `paper-${day}`,
      title: '',
      publisher: `Paper ${day}`,
      publishedAt: `2026-05-0${4 + day}T08:00:00Z`,
      text,
    })),
  );

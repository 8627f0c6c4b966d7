import { readCore } from '../../src/adapters/workers/weights.ts';
import { ask } from '../../src/answering/ask.ts';
import type { Answer } from '../../src/domain/report.ts';
import { materialsOf } from '../stories/materials.ts';
import { withLibrary } from './stored.ts';

/** The answer over a library of one article. */
export const answerTo = (question: string, text: string): Promise<Answer> =>
  withLibrary(
    materialsOf([{ id: 'told', title: '', publisher: 'Northline News', text, publishedAt: '2026-05-04T08:00:00Z' }]),
    (store) =>
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

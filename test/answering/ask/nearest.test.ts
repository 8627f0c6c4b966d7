import { expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { inReadOrder, nearestOf } from '../../../src/answering/ask/nearest.ts';
import { evidenceIn } from '../../../src/answering/evidence/evidence.ts';
import { findArticles } from '../../../src/answering/evidence/find-articles.ts';
import { askedDays } from '../../../src/answering/match/asked-days.ts';
import { takeApart } from '../../../src/answering/question/question.ts';
import { EVER } from '../../../src/domain/period.ts';
import { materialsOf } from '../../stories/materials.ts';
import { withLibrary } from '../stored.ts';

const core = readCore();
const paper = (id: string, text: string) => ({ id, title: '', publishedAt: '2026-05-04T08:00:00Z', text });

const WORDS = paper('words', 'The wells of Carrow are old. Who will pay for the poisoned wells in April is open.');
const ANSWERS = paper('answers', 'Bakers met. Pavo Rend poisoned the wells of Carrow in April, the police said.');

/** Both papers as they were found, but found equally well. */
const read = async () =>
  withLibrary(materialsOf([WORDS, ANSWERS]), async (store) => {
    const question = takeApart('Who poisoned the wells of Carrow in April?', core);
    const { found, weigh } = await findArticles({ scope: { shelves: ['operator'] }, period: EVER, question }, store);
    const evidence = evidenceIn(found, question, { weigh, core, days: askedDays(question, 0, core) });
    const alike = found
      .map((each) => ({ ...each, score: 1 }))
      .sort((a) => (a.material.article.id === 'words' ? -1 : 1));
    return { alike, evidence };
  });

test('an article that seems to answer goes before one that only has the words, and the order stays where nothing was read', async () => {
  const { alike, evidence } = await read();
  const idsOf = (found: typeof alike) => found.map(({ material }) => material.article.id);
  expect(idsOf(inReadOrder(alike, evidence))).toEqual(['answers', 'words']);
  expect(idsOf(inReadOrder(alike, []))).toEqual(['words', 'answers']);
});

test('of each of the nearest articles the sentence is shown that was found best', async () => {
  const { alike, evidence } = await read();
  expect(nearestOf(alike, evidence).map(({ text }) => text)).toEqual([
    'Pavo Rend poisoned the wells of Carrow in April, the police said.',
    'Who will pay for the poisoned wells in April is open.',
  ]);
});

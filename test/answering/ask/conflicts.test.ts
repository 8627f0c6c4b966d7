import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { ask } from '../../../src/answering/ask/ask.ts';
import type { Answer } from '../../../src/domain/report.ts';
import { materialsOf } from '../../stories/materials.ts';
import { type Conflict, conflicts } from '../cases.ts';
import { withLibrary } from '../stored.ts';

type Outcome = { readonly conflict: Conflict; readonly answer: Answer };

const NOW_MS = Date.UTC(2026, 2, 14);

const answerTo = ({ id, articles, question }: Conflict): Promise<Answer> =>
  withLibrary(materialsOf(articles.map((article, at) => ({ id: `${id}-${at}`, title: '', ...article }))), (store) =>
    ask(
      { scope: { shelves: ['operator'] }, question, period: { sinceMs: null, untilMs: null }, nowMs: NOW_MS },
      store,
      readCore(),
    ),
  );

const outcomes: Outcome[] = [];
for (const conflict of conflicts) outcomes.push({ conflict, answer: await answerTo(conflict) });

const expecting = (kind: Conflict['expect']): Outcome[] => outcomes.filter(({ conflict }) => conflict.expect === kind);
const sidesIn = ({ conflict, answer }: Outcome): number =>
  conflict.sides.filter((side) => answer.lines.some(({ text }) => text.includes(side))).length;
const isDisputed = ({ answer }: Outcome): boolean => answer.kind === 'disputed';

describe('questions on which two articles contradict each other', () => {
  test('are answered with both sides, and those on which they only seem to are not', () => {
    const real = expecting('disputed');
    const seeming = expecting('answered');
    const found = real.filter((outcome) => isDisputed(outcome) && sidesIn(outcome) > 1).length;
    const alarms = seeming.filter(isDisputed).length;
    const right = seeming.filter((outcome) => outcome.answer.kind === 'answered' && sidesIn(outcome) > 0).length;
    console.info(
      `disputed with both sides: ${found}/${real.length}; false alarms: ${alarms}/${seeming.length}; answered rightly: ${right}/${seeming.length}`,
    );
    expect(found / real.length).toBeGreaterThanOrEqual(0.6);
    expect(alarms / seeming.length).toBeLessThanOrEqual(0.1);
  });

  test('are answered by the name of whoever says each side', () => {
    for (const { conflict, answer } of outcomes.filter(isDisputed))
      for (const { attribution, citations } of answer.lines)
        expect(attribution.length > 0 || citations[0].publisher !== null, `${conflict.id}: ${answer.answer}`).toBe(
          true,
        );
  });
});

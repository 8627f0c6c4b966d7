import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { ask } from '../../../src/answering/ask/ask.ts';
import type { Answer } from '../../../src/domain/report.ts';
import { sampleMaterials } from '../../stories/materials.ts';
import { type AskedQuestion, questions, questionsAside } from '../cases.ts';
import { withLibrary } from '../stored.ts';

type Outcome = { readonly asked: AskedQuestion; readonly answer: Answer };

const NOW_MS = Date.UTC(2026, 2, 11);
const materials = sampleMaterials('articles.jsonl');
const textOf = new Map(materials.map(({ article }) => [article.id, article.text]));

const outcomesAll = await withLibrary(materials, async (store): Promise<Outcome[]> => {
  const found: Outcome[] = [];
  for (const asked of [...questions, ...questionsAside]) {
    const request = {
      scope: { shelves: ['operator'] as const },
      question: asked.question,
      period: { sinceMs: null, untilMs: null },
      nowMs: NOW_MS,
    };
    found.push({ asked, answer: await ask(request, store, readCore()) });
  }
  return found;
});

const isAside = ({ asked }: Outcome): boolean => questionsAside.includes(asked);
const outcomes = outcomesAll.filter((outcome) => !isAside(outcome));
const outcomesAside = outcomesAll.filter(isAside);

const shownIn = ({ answer, lines }: Answer): string => [answer, ...lines.map(({ text }) => text)].join('\n');
const sidesIn = ({ asked, answer }: Outcome): number =>
  asked.answers.filter((side) => shownIn(answer).includes(side)).length;

/** An answer that sets another account beside the right one has not answered; it found a dispute where there is none. */
const isRight = (outcome: Outcome): boolean => {
  const { asked, answer } = outcome;
  if (answer.kind !== asked.expect) return false;
  if (asked.expect === 'disputed') return sidesIn(outcome) > 1;
  return asked.expect !== 'answered' || sidesIn(outcome) > 0;
};

const expecting = (kind: AskedQuestion['expect']): Outcome[] => outcomes.filter(({ asked }) => asked.expect === kind);
const right = (kind: AskedQuestion['expect']): number => expecting(kind).filter(isRight).length;

/**
 * Of each kind as many as were right when this was written, so that no kind pays for another. (`answered` was 76 with assurance learned
 * on fewer questions, which answered six of a hundred more of what cannot be answered; 74 and 149 in all with the parser before that of
 * 2026-11-28, which attaches one word in sixty better and these questions were tuned on.)
 */
const FLOORS = { answered: 71, abstained: 40, disputed: 9, 'false-premise': 26 } as const;

describe('the questions over the sample library', () => {
  test('are answered rightly as often as they were when this was written', () => {
    const kinds = ['answered', 'abstained', 'disputed', 'false-premise'] as const;
    const told = kinds.map((kind) => `${kind} ${right(kind)}/${expecting(kind).length}`);
    const silent = expecting('false-premise').filter(({ answer }) => answer.kind === 'abstained').length;
    const all = outcomes.filter(isRight).length;
    console.info(
      `right: ${told.join(', ')}; ${all} of ${outcomes.length}, ${all + silent} with silence on a false premise counted as right`,
    );
    for (const kind of kinds) expect(right(kind), kind).toBeGreaterThanOrEqual(FLOORS[kind]);
    expect(all).toBeGreaterThanOrEqual(146);
    expect(all + silent, 'right or rightly abstained').toBeGreaterThanOrEqual(0.85 * outcomes.length);
  });

  test('that were put aside are answered rightly as often as they were when they were first measured', () => {
    const told = outcomesAside.filter(isRight).length;
    console.info(`put aside: ${told} of ${outcomesAside.length} right`);
    expect(told).toBeGreaterThanOrEqual(23);
  });

  test('get citations whose words stand where they are said to stand', () => {
    for (const { asked, answer } of outcomesAll)
      for (const citation of [...answer.lines.flatMap(({ citations }) => citations), ...answer.nearest])
        expect(textOf.get(citation.article)?.slice(citation.start, citation.end), asked.id).toBe(citation.text);
  });

  test('get short answers that stand in a line that is shown', () => {
    for (const { asked, answer } of outcomesAll)
      if (answer.kind === 'answered')
        expect(
          answer.lines.some(({ text }) => text.includes(answer.answer ?? '#')),
          `${asked.id}: ${answer.answer}`,
        ).toBe(true);
  });

  test('get no line and no answer where the library is said to be silent', () => {
    for (const { answer } of outcomesAll)
      if (answer.kind === 'abstained') expect([answer.answer, answer.lines]).toEqual([null, []]);
  });

  test('are asked without a word to look for and are not answered', async () => {
    await withLibrary(materials.slice(0, 3), async (store) => {
      for (const question of ['', '?', 'Who?', '   ', '"" OR *', 'the of and'])
        expect(
          (
            await ask(
              { scope: { shelves: ['operator'] }, question, period: { sinceMs: null, untilMs: null }, nowMs: NOW_MS },
              store,
              readCore(),
            )
          ).kind,
          question,
        ).toBe('abstained');
    });
  });
});

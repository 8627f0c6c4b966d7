import { describe, expect, test } from 'vitest';
import { answerOver, answerTo, daily } from '../answer-to.ts';

describe('what is counted by a state', () => {
  const WITHOUT = 'How many homes were without power?';

  test.each([
    'Storms brought down lines at Ardmouth. About 12,000 homes were without power on Monday night, Ostia Power said.',
    'A fire at the Corran substation left about 12,000 homes without power on Monday, the mayor, Ada Brul, said.',
    'The storm left about 12,000 homes without power, the mayor said. By evening no home in the east was without power, she said.',
  ])('who goes without a thing is counted: %s', async (text) => {
    const { kind, answer } = await answerTo(WITHOUT, text);
    expect(kind).toBe('answered');
    expect(answer).toContain('12,000');
  });

  test('that it is over later does not undo the count', async () => {
    const { kind, answer } = await answerOver(
      WITHOUT,
      daily(
        'The storm left about 12,000 homes in Ardmouth without power on Monday, the company Ostia Power said.',
        'Power was back in all homes in Ardmouth on Tuesday, Ostia Power said.',
      ),
    );
    expect(kind).toBe('answered');
    expect(answer).toContain('12,000');
  });

  test('a vote of no confidence negates nothing', async () => {
    const { kind, answer } = await answerTo(
      'How many deputies abstained in the no-confidence vote?',
      'Prime Minister Ada Brul survived a vote of no confidence on Monday by 40 votes to 31, with seven deputies abstaining.',
    );
    expect([kind, answer]).toEqual(['answered', 'seven']);
  });

  test.each([
    'Rescuers pulled 40 people from the water after the Sea Lark sank, the harbour office said.',
    'The Sea Lark was licensed to carry 80 passengers, the harbour office said.',
  ])('who was aboard is not disputed by another count: %s', async (other) => {
    const { kind, answer } = await answerOver(
      'How many people were aboard the Sea Lark?',
      daily('The ferry Sea Lark sank off Ardmouth on Monday with 61 aboard, the coast guard said.', other),
    );
    expect([kind, answer]).toEqual(['answered', '61']);
  });

  test('who gives another’s count and sets their own against it disputes it', async () => {
    const { kind, answer } = await answerOver(
      'How many people were aboard the Sea Lark?',
      daily(
        'The ferry Sea Lark sank on Monday. Its owner, Norby Lines, said 112 people had been aboard the Sea Lark, including nine crew.',
        'Prosecutor Ada Brul said on Tuesday that the list of the Sea Lark held 112 names but that at least 149 people had been aboard.',
      ),
    );
    expect(kind).toBe('disputed');
    expect(answer).toContain('112');
    expect(answer).toContain('at least 149');
    expect(answer).not.toContain('nine');
  });

  test('another’s count right behind is a dispute, whoever puts it so', async () => {
    const { kind, answer } = await answerTo(
      'How many people protested at the Brunner mill?',
      'About 500 people protested at the gates of the Brunner mill on Monday and demanded that it be closed, police said. Organisers put the crowd at 1,500. Police arrested six protesters.',
    );
    expect(kind).toBe('disputed');
    expect(answer).toMatch(/About 500 — Organisers: 1,500$/);
  });

  test('a count is told with its bound', async () => {
    const text = 'The ferry Sea Lark sank off Ardmouth on Monday with at least 61 people aboard, the coast guard said.';
    expect((await answerTo('How many people were aboard the Sea Lark?', text)).answer).toBe('at least 61');
  });

  test('two counts of those aboard are a dispute', async () => {
    const { kind } = await answerOver(
      'How many people were aboard the Sea Lark?',
      daily(
        'The ferry Sea Lark sank off Ardmouth on Monday with 61 people aboard, the coast guard said.',
        'The ferry Sea Lark had 95 people aboard when it sank, its owner said on Tuesday.',
      ),
    );
    expect(kind).toBe('disputed');
  });
});

import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { headFeatures } from '../../../src/answering/choice/head-features.ts';
import { lensOf } from '../../../src/answering/choice/lens.ts';
import { askedDays, daysIn } from '../../../src/answering/match/asked-days.ts';
import { layBeside } from '../../../src/answering/match/beside.ts';
import { polarityGone } from '../../../src/answering/match/polarity.ts';
import { takeApart } from '../../../src/answering/question/question.ts';
import { analyse } from '../../../src/reading/core/core.ts';
import { readDates } from '../../../src/reading/dates/read-dates.ts';

const core = readCore();
const read = (text: string) =>
  analyse({ text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null }, core).sentences;

/** The question beside the last sentence of a text. */
const beside = (asked: string, text: string) => {
  const question = takeApart(asked, core);
  const last = layBeside(question, read(text), () => 1).at(-1);
  if (last === undefined) throw new Error('no sentence');
  return { question, last };
};

describe('what a sentence denies', () => {
  test.each([
    ['What did the clerks sign?', 'The clerks did not sign the lease.', true],
    ['Which lease did the clerks not sign?', 'The clerks did not sign the lease.', false],
    ['What did the clerks sign?', 'The clerks refused to sign the lease.', true],
    ['What did the clerks sign?', 'The clerks signed the lease without delay.', false],
    [
      'Where are the wells in direct contact with the sea?',
      'The wells are shielded from direct contact with the sea.',
      true,
    ],
    ['What did the guard fail to lock?', 'The guard failed to lock the gate.', false],
  ])('%s — %s', (asked, text, isGone) => {
    const { question, last } = beside(asked, text);
    expect(polarityGone(question, last) > 0).toBe(isGone);
  });
});

describe('a pronoun, a description or a part of a name', () => {
  const formsFor = (asked: string, text: string): string[] => {
    const { last } = beside(asked, text);
    return [...new Set(last.referred.map(({ at }) => last.sentence.tokens[at]?.form ?? ''))];
  };

  test.each([
    [
      'When will the trial of Mirna Tasko open?',
      'Mirna Tasko was arrested on Monday. Her trial will open in May.',
      ['Her'],
    ],
    ['What does Velmont Steel own?', 'Velmont Steel is based in Arden. It owns two mines.', ['It']],
    [
      'How many workers did Velmont Steel dismiss?',
      'Velmont Steel is based in Arden. The company dismissed 40 workers.',
      ['company'],
    ],
    ['Where did Mirna Tasko live?', 'Mirna Tasko was born in Arden. Ms Tasko lived in Kell.', ['Tasko']],
    [
      'What did the Union of Northern Ports pledge?',
      'The Union of Northern Ports met in Kell. The union pledged 12 million.',
      ['union'],
    ],
    ['Where did Anna Kelda flee to?', 'Anna Kelda accused Marta Kelda of theft. She fled to Toren.', ['She']],
    ['Where did Kelda flee to?', 'Marta Kelda accused Tomas Holt of theft. She fled to Toren.', ['She']],
    ['When did Karl Holt resign?', 'Tomas Brenner and Karl Holt met. He resigned on Monday.', ['He']],
    ['When did Karl Holt resign?', 'Police arrested Karl Holt. He resigned on Monday.', ['He']],
    ['What did the Free Front burn?', 'Anna Kelda accused the Free Front. They burned a barn.', ['They']],
  ])('stands for a name that the sentence before has: %s', (asked, text, forms) => {
    expect(formsFor(asked, text)).toEqual(forms);
  });

  test.each([
    [
      'the sentence has itself',
      'What does Velmont Steel own?',
      'Velmont Steel is based in Arden. Velmont Steel says it owns two mines.',
    ],
    ['is another’s in part', 'Where did Mirna Tasko live?', 'Mirna Tasko was born in Arden. Jan Tasko lived in Kell.'],
    ['is not the subject’s', 'When did Karl Holt resign?', 'Tomas Brenner met Karl Holt. He resigned on Monday.'],
    [
      'the subject has in part',
      'Where did Marta Kelda flee to?',
      'Anna Kelda accused Marta Kelda of theft. She fled to Toren.',
    ],
    [
      'stands behind another in its own sentence',
      'When did Karl Holt resign?',
      'Karl Holt left. Tomas Brenner said that he resigned on Monday.',
    ],
    [
      'is another company’s',
      'Whom did Orlin Bank dismiss?',
      'Velmont Bank sued Orlin Bank. The company dismissed its director.',
    ],
    [
      'is another body’s',
      'What did the Ministry of Labour call?',
      'The Harbour Union met the Ministry of Labour. It called a strike.',
    ],
    ['stands nowhere', 'What does Velmont Steel own?', 'Arden is a port. It owns two mines.'],
    [
      'stands too far back',
      'What does Velmont Steel own?',
      'Velmont Steel grew. Rain fell. Snow fell. It owns two mines.',
    ],
  ])('stands for no name that %s', (_, asked, text) => {
    expect(formsFor(asked, text)).toEqual([]);
  });

  test('lends its place to the words around it', () => {
    const text = 'Velmont Steel is based in Arden. It owns two mines.';
    const { question, last } = beside('What does Velmont Steel own?', text);
    const lens = lensOf(question, last);
    expect(lens.held.every((share) => share > 0.5)).toBe(true);
  });
});

describe('the preposition that a question asks by', () => {
  const caseOf = (asked: string, text: string, word: string): string[] => {
    const { question, last } = beside(asked, text);
    const at = last.sentence.tokens.findIndex(({ form }) => form === word);
    return headFeatures(lensOf(question, last), at).flatMap(([name]) => (/Case$/.test(name) ? [name] : []));
  };
  const TEXT = 'The court moved from Karso to Tenby.';

  test('tells whether a phrase stands behind the same one', () => {
    expect(caseOf('Where did the court move to?', TEXT, 'Tenby')).toEqual(['sameCase']);
    expect(caseOf('Where did the court move to?', TEXT, 'Karso')).toEqual(['otherCase']);
    expect(caseOf('From which town did the court move?', TEXT, 'Karso')).toEqual(['sameCase']);
    expect(caseOf('Where did the court move to?', TEXT, 'court')).toEqual(['noCase']);
  });

  test('says nothing where the question has none', () => {
    expect(caseOf('Which court moved?', TEXT, 'Tenby')).toEqual([]);
  });
});

describe('a day that a question names', () => {
  const NOW_MS = Date.UTC(2026, 2, 12);
  const found = (asked: string, text: string): string[] => {
    const question = takeApart(asked, core);
    const { sentences, ...rest } = analyse(
      { text, paragraphs: [{ start: 0, end: text.length }], titleSpan: null },
      core,
    );
    const dates = readDates({ sentences, ...rest }, '2026-03-12T08:00:00Z');
    const days = askedDays(question, NOW_MS, core);
    return sentences.flatMap((sentence) =>
      daysIn(days, sentence, dates).map(({ word, at }) => `${question.words[word]?.word} ${sentence.tokens[at]?.form}`),
    );
  };

  test('is met where a sentence tells it otherwise', () => {
    expect(found('Which bridge fell on March 10?', 'The old bridge fell on Tuesday.')).toEqual([
      'March Tuesday',
      '10 Tuesday',
    ]);
  });

  test('is not met by another day', () => {
    expect(found('Which bridge fell on March 9?', 'The old bridge fell on Tuesday.')).toEqual([]);
  });

  test.each([
    'Which bridge fell between March 9 and 11?',
    'Which bridge fell between March 9 and March 11?',
    'Which bridge fell from March 9 to March 11?',
    'Which bridge fell on March 9-11?',
  ])('is any day of a range: %s', (question) => {
    const days = new Set(found(question, 'The old bridge fell on Tuesday.').map((each) => each.split(' ')[1]));
    expect([...days]).toEqual(['Tuesday']);
    expect(found(question, 'The old bridge fell on March 7.')).toEqual([]);
  });

  test.each(['between March 9 and 11', 'from March 9 to 11'])('is a range by its last day too: %s', (when) => {
    const met = ['March Tuesday', '9 Tuesday', '11 Tuesday'];
    expect(found(`Which bridge fell ${when}?`, 'The old bridge fell on Tuesday.')).toEqual(met);
  });

  test('is no range where the second day comes before the first', () => {
    const asked = 'Which bridge fell from March 11 to March 9?';
    expect(found(asked, 'The old bridge fell on Wednesday.')).toEqual(['March Wednesday', '11 Wednesday']);
  });

  test('is one of two days that are joined', () => {
    expect(found('Which bridges fell on March 9 and 11?', 'The old bridge fell on Tuesday.')).toEqual([]);
    expect(found('Which bridges fell on March 9 and 10?', 'The old bridge fell on Tuesday.')).toEqual(['10 Tuesday']);
  });

  test('is not a month', () => {
    expect(found('Which bridge fell in March?', 'The old bridge fell on Tuesday.')).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { readCore } from '../../../src/adapters/workers/weights.ts';
import { paragraphsOf } from '../../../src/evaluation/article-text.ts';
import { readActors } from '../../../src/reading/actors/read-actors.ts';
import { readClaims } from '../../../src/reading/claims/read-claims.ts';
import { analyse } from '../../../src/reading/core/core.ts';

type Told = { readonly by: string; readonly kind: string; readonly status: string; readonly content: string };

const toldIn = (text: string): Told[] => {
  const analysis = analyse({ text, paragraphs: paragraphsOf(text), titleSpan: null }, readCore());
  return readClaims(analysis, readActors(analysis)).map(({ attribution, kind, status, content }) => {
    const span = attribution[0]?.span;
    return {
      by: span ? text.slice(span.start, span.end) : '',
      kind,
      status,
      content: content.map(({ start, end }) => text.slice(start, end)).join(' … '),
    };
  });
};

const speakersIn = (text: string): string[] => toldIn(text).map(({ by }) => by);

describe('a report with a day', () => {
  const text =
    'Ovid Marn, the president of Norvel, confirmed on Saturday that he had signed, three days after officials first spoke of his letter and two days after the cabinet called that report a fabrication.';

  test('is about the clause behind the day, not the day', () => {
    expect(toldIn(text).find(({ kind }) => kind === 'confirms')?.content).toMatch(/^that he had signed/);
  });

  test('is told by whom stands right before its verb, read as part of a time', () => {
    expect(toldIn(text).filter(({ kind }) => kind === 'denies')).toEqual([
      expect.objectContaining({ by: expect.stringContaining('cabinet') }),
    ]);
  });
});

test('a speaker stands right before the verb, though the parse hangs the clause elsewhere', () => {
  const text =
    'Ketu Valdane, the prime minister of Talmora, confirmed on Saturday that he had resigned, three days after officials first spoke of his letter and two days after the government called that report a fabrication.';
  expect(toldIn(text).find(({ kind }) => kind === 'denies')?.by).toMatch(/government$/);
});

test('a speaker begins behind how long after it was', () => {
  const text =
    'Ada Roon, the head of the Quill bank, confirmed on Saturday that she had left, two days after the ministry called that report a fabrication.';
  expect(toldIn(text).find(({ kind }) => kind === 'denies')?.by).toBe('the ministry');
});

describe('a report at the end of its sentence', () => {
  test('is told by whoever stands before its verb, with a day behind it', () => {
    const text =
      "A foreign agency's report that Prime Minister Ovid Marn has resigned is a fabrication from beginning to end, the government's press office said on Thursday.";
    expect(toldIn(text)).toContainEqual({
      by: "the government's press office",
      kind: 'denies',
      status: 'denied',
      content:
        "A foreign agency's report that Prime Minister Ovid Marn has resigned is a fabrication from beginning to end",
    });
  });

  test('keeps what somebody else does meanwhile out of what is said', () => {
    const text =
      'The number of people killed in a strike on the Norvel oil terminal has risen to six, the Health Ministry said on Wednesday, as President Ivo Marn vowed to retaliate.';
    expect(toldIn(text)).toContainEqual({
      by: 'the Health Ministry',
      kind: 'says',
      status: 'claimed',
      content: 'The number of people killed in a strike on the Norvel oil terminal has risen to six',
    });
  });

  test('may have its speaker in apposition', () => {
    const text = "Bodies were exchanged on Monday at the pass, Belmar's foreign minister, Ana Dorn, confirmed.";
    expect(speakersIn(text)).toEqual(["Belmar's foreign minister, Ana Dorn"]);
  });
});

describe('who speaks', () => {
  test('is what stands before the verb, behind a span of time too', () => {
    const text =
      "Belmar's minister of mines, Ovid Marn, was suspended on Tuesday, two days after an international report found that the drains of the Norvel dam had been blocked for years.";
    expect(speakersIn(text)).toEqual(['an international report']);
  });

  test('is no word of a relative clause before the verb', () => {
    const text =
      'The Harran Front, which Belmar had suggested might be to blame, denied involvement in a recorded message.';
    expect(toldIn(text)).toContainEqual({
      by: 'The Harran Front',
      kind: 'denies',
      status: 'denied',
      content: 'involvement in a recorded message.',
    });
  });

  test('is told without the day', () => {
    expect(speakersIn('The army on Thursday said it had shelled the town.')).toEqual(['The army']);
  });

  test('is no thing where a bank acts before it', () => {
    const text =
      'Shares in Norvel fell 2 percent on Friday after the Bank of Belmar left its rate at 3 percent and said that it did not plan to cut it.';
    expect(speakersIn(text)[0]).toBe('the Bank of Belmar');
  });

  test('stands behind "as" and not before it', () => {
    expect(speakersIn('The toll of the strike on Norvel rises to six as Belmar vows retaliation.')).toEqual(['Belmar']);
  });
});

describe('what is handled', () => {
  test('says nothing', () => {
    expect(speakersIn('People laid flowers on the square on Friday.')).toEqual([]);
    expect(
      speakersIn('The dam at the Lower Pell mine released what its owner estimated at 900 tonnes of mud.'),
    ).not.toContain('The dam at the Lower Pell mine');
    expect(speakersIn('The ministry released a report that clears the mayor.')).toContain('The ministry');
  });
});

describe('what is no denial', () => {
  test('is to dismiss a minister', () => {
    expect(toldIn('President Ivo Marn dismissed his defence minister, Lena Hask, on Friday.')).toEqual([]);
    expect(toldIn('President Ivo Marn dismissed the report of a split.')[0]?.status).toBe('denied');
  });

  test('is to say that something is not so yet', () => {
    expect(toldIn('"It is not yet a peace," Ms Dorn said.')[0]?.status).toBe('did-not-happen');
  });

  test('is to refuse what was asked for', () => {
    const told = toldIn("The former minister said the president's office had refused it.");
    expect(told.map(({ status }) => status)).toEqual(['claimed']);
  });
});

test.each([
  'The minister spoke on the day that rebels seized the port.',
  'Ministers agreed on the day that the strike closed the port to meet again.',
])('which day it was is not what anybody says: %s', (text) => {
  expect(toldIn(text).filter(({ content }) => content.startsWith('that '))).toEqual([]);
});

test.each(['No one denied that the army had shelled the port.', 'Nobody disputes that the army shelled the port.'])(
  'what no one gainsays is told: %s',
  (text) => {
    expect(toldIn(text)).toEqual([
      expect.objectContaining({ status: 'claimed', content: expect.stringMatching(/^that the army/) }),
    ]);
  },
);
